#pragma once

#include "app/segments/rule.h"
#include "app/store/teamstore.h"

namespace app {

/// Reads a rule file and resolves its names in the store. Fails with Io if it cannot be read, with Invalid or
/// NotFound and the file's name if the rule is not valid.
Result<Rule> readRuleFile(TeamStore &store, const QString &path);

/// The customers given to a command: by a rule file, a segment, or individual IDs and identity values.
/// Exactly one of the three. Ascending, without duplicates.
Result<std::vector<storage::CustomerId>> chosenCustomers(TeamStore &store, const QString &ruleFile,
                                                         const QString &segment, const QStringList &keys,
                                                         JobContext &job);

} // namespace app
