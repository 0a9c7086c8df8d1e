#include "app/segments/rulecodec.h"

#include "app/segments/rulereader.h"
#include "app/segments/rulewriter.h"
#include "app/text.h"

#include <QJsonDocument>

namespace app {

Rule RuleCodec::read(const QJsonValue &json, RuleForm form, const QString &path, RuleProblems &problems)
{
    return RuleReader(form, problems).readRule(json, path, 0);
}

Result<Rule> RuleCodec::parse(const QByteArray &text, RuleForm form)
{
    QJsonParseError error{};
    const QByteArray content = text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text; // Notepad writes a BOM
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = content.left(error.offset).count('\n') + 1;
        return failure(ErrorKind::Invalid,
                       Text::tr("The rule is not valid JSON: %1 on line %2.").arg(error.errorString()).arg(line));
    }
    RuleProblems problems;
    const QJsonValue json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    Rule rule = read(json, form, QStringLiteral("$"), problems);
    if (!problems.empty())
        return failure(
            ErrorKind::Invalid,
            Text::tr("The rule has %1 problems. First: %2.").arg(problems.size()).arg(problems.front().text()),
            textOf(problems));
    return rule;
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
