#pragma once

#include "app/segments/rule.h"
#include "app/store/teamstore.h"

namespace app {

/// Reads a rule file (cli.md, "Rule") and finds what it names in the store. Io where it cannot be read, Invalid or
/// NotFound with the file's name where it is not understood.
Result<Rule> readRuleFile(TeamStore &store, const QString &path);

/// The customers that a command was given: by a rule file, by a segment, or one by one as ids and identity values.
/// Exactly one of the three. Ascending, each once.
Result<std::vector<storage::CustomerId>> chosenCustomers(TeamStore &store, const QString &ruleFile,
                                                         const QString &segment, const QStringList &keys,
                                                         JobContext &job);

} // namespace app
