#pragma once

#include "app/result.h"
#include "app/segments/rule.h"
#include "app/segments/ruleproblem.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace app {

/// Files contain names (strings), the store IDs (integers); everything else is the same in both.
enum class RuleForm { Names, Ids };

/// Converts rules between their JSON form and the tree. Stateless, without access to a store: RuleTranslator
/// resolves names.
class RuleCodec final
{
public:
    /// Reads the rule at `path` of a larger document; appends every problem found, not only the first.
    /// The returned rule is complete only if no problem was appended.
    static Rule read(const QJsonValue &json, RuleForm form, const QString &path, RuleProblems &problems);
    /// Parses the text of a file or of a segment's column; fails with Invalid, and if there are several problems with
    /// all of them as detail.
    static Result<Rule> parse(const QByteArray &text, RuleForm form);

    static QJsonObject write(const Rule &rule, RuleForm form);
    static QByteArray toText(const Rule &rule, RuleForm form);
};

} // namespace app
