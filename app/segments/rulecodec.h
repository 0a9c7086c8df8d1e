#pragma once

#include "app/result.h"
#include "app/segments/rule.h"
#include "app/segments/ruleproblem.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace app {

/// Files name things (strings), the store keeps their ids (integers); everything else is the same in both.
enum class RuleForm { Names, Ids };

/// The JSON form of rules (cli.md, "Rule") to and from the tree. Stateless; knows no store: what a name stands for is
/// RuleTranslator's business.
class RuleCodec final
{
public:
    /// Reads a rule that stands at `path` of a larger document; appends every problem found, not only the first.
    /// The rule returned is whole only where no problem was appended.
    static Rule read(const QJsonValue &json, RuleForm form, const QString &path, RuleProblems &problems);
    /// A file's text or a segment's column; Invalid with all problems as detail.
    static Result<Rule> parse(const QByteArray &text, RuleForm form);

    static QJsonObject write(const Rule &rule, RuleForm form);
    static QByteArray toText(const Rule &rule, RuleForm form);
};

} // namespace app
