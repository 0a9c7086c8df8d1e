#include "app/segments/rulecodec.h"

#include "app/jsontext.h"
#include "app/segments/rulereader.h"
#include "app/segments/rulewriter.h"
#include "app/text.h"

#include <QJsonDocument>

namespace app {

Rule RuleCodec::read(const QJsonValue &json, RuleForm form, const QString &path, RuleProblems &problems)
{
    return RuleReader(form, problems).read(json, path);
}

Result<Rule> RuleCodec::parse(const QByteArray &text, RuleForm form)
{
    const auto document = parseJson(text);
    if (!document)
        return failure(ErrorKind::Invalid, Text::tr("The rule cannot be used: %1").arg(document.error().message));
    RuleProblems problems;
    const QJsonValue json = document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object());
    Rule rule = read(json, form, QStringLiteral("$"), problems);
    if (problems.empty())
        return rule;
    const QString first = problems.front().text();
    if (problems.size() == 1)
        return failure(ErrorKind::Invalid, Text::tr("The rule cannot be used: %1").arg(first));
    return failure(ErrorKind::Invalid,
                   Text::tr("The rule cannot be used. It has %1 problems. The first is: %2")
                       .arg(problems.size())
                       .arg(first),
                   textOf(problems));
}

QJsonObject RuleCodec::write(const Rule &rule, RuleForm form)
{
    return RuleWriter(form).rule(rule);
}

QByteArray RuleCodec::toText(const Rule &rule, RuleForm form)
{
    return QJsonDocument(write(rule, form)).toJson(QJsonDocument::Compact);
}

} // namespace app
