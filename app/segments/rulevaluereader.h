#pragma once

#include "app/segments/rulecodec.h"
#include "app/segments/ruletests.h"

#include <QJsonArray>

namespace app {

/// Reads the values in a rule: names, words, numbers, dates, operands. Reports what is invalid with its path; an
/// invalid value is left out of the result. Used by RuleReader and TestReader.
class RuleValueReader final
{
public:
    RuleValueReader(RuleForm form, RuleProblems &problems) : m_form(form), m_problems(problems) {}

    /// Whether a person wrote the rule. What could never match or has no effect is refused then; a rule of the store is
    /// read as it is.
    bool isStrict() const { return m_form == RuleForm::Names; }
    RuleForm form() const { return m_form; }

    void report(const QString &path, const QString &problem);
    /// Reports that the value is missing or invalid, followed by what to write instead.
    void reportValue(const QString &path, const QJsonValue &json, const QString &remedy);
    /// Reports the keys of an object that are not in `known`.
    void checkKeys(const QJsonObject &object, const QString &path, const QStringList &known);

    QJsonArray list(const QJsonValue &json, const QString &path, const QString &remedy);
    RuleName name(const QJsonValue &json, const QString &path);
    RuleNames names(const QJsonValue &json, const QString &path);
    QStringList texts(const QJsonValue &json, const QString &path);
    std::vector<int> scores(const QJsonValue &json, const QString &path);
    std::optional<std::int64_t> dayCount(const QJsonValue &json, const QString &path);
    std::optional<storage::LocalDay> day(const QJsonValue &json, const QString &path);
    /// Reads the value of the op for a left side of type `kind`.
    void operand(const QJsonValue &json, const QString &path, RuleValueKind kind, RuleField field,
                 RuleCompare &compare);
    /// {O:V, …}: every op must be met. In the order of the ops' names.
    std::vector<RuleCompare> compares(const QJsonValue &json, const QString &path, RuleValueKind kind,
                                      std::span<const RuleOp> allowed);

    template <class T>
    std::optional<T> word(const QJsonValue &json, const QString &path, RuleWords<T> words)
    {
        const std::optional<T> meaning = json.isString() ? meaningOf(words, json.toString()) : std::nullopt;
        if (!meaning)
            reportValue(path, json, useOneOf(listOf(words)));
        return meaning;
    }
    template <class T>
    std::vector<T> words(const QJsonValue &json, const QString &path, RuleWords<T> words)
    {
        std::vector<T> found;
        const QJsonArray entries = list(json, path, wordsRemedy(listOf(words)));
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (const std::optional<T> meaning = word(entries.at(i), indexed(path, i), words))
                found.push_back(*meaning);
        }
        return found;
    }

    /// "Use one of: …."
    static QString useOneOf(const QString &choices);
    static QString keyed(const QString &path, const QString &key) { return path + QLatin1Char('.') + key; }
    static QString indexed(const QString &path, qsizetype index)
    {
        return path + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
    }

private:
    static QString wordsRemedy(const QString &choices);
    void scalar(const QJsonValue &json, const QString &path, RuleValueKind kind, RuleField field, RuleCompare &compare);
    void between(const QJsonValue &json, const QString &path, RuleValueKind kind, RuleField field,
                 RuleCompare &compare);
    void monthDay(const QJsonValue &json, const QString &path, RuleCompare &compare);
    void fieldWord(const QJsonValue &json, const QString &path, RuleField field, RuleCompare &compare);
    void customValue(const QJsonValue &json, const QString &path, RuleCompare &compare);
    std::optional<std::int64_t> decimal(const QJsonValue &json, const QString &path);

    RuleForm m_form;
    RuleProblems &m_problems;
};

} // namespace app
