#pragma once

#include "app/segments/rulecodec.h"
#include "app/segments/rulewords.h"

#include <QJsonArray>

namespace app {

/// Reads the objects of one rule document and collects its problems. Used by RuleCodec only.
class RuleReader final
{
public:
    RuleReader(RuleForm form, RuleProblems &problems) : m_form(form), m_problems(problems) {}

    Rule readRule(const QJsonValue &json, const QString &path, int depth);

private:
    /// Reports the keys of an object such as {"field":…} that are not in `known`.
    void checkKeys(const QJsonObject &object, const QString &path, const QStringList &known);
    void report(const QString &path, const QJsonValue &found, const QString &allowed);

    RuleTest readTest(const QJsonObject &object, const QString &path);
    FieldTest readField(const QJsonObject &object, const QString &path);
    TagTest readTag(const QJsonValue &json, const QString &path);
    SegmentTest readSegment(const QJsonValue &json, const QString &path);
    OrdersTest readOrders(const QJsonValue &json, const QString &path);
    EventsTest readEvents(const QJsonValue &json, const QString &path);
    FriendshipTest readFriendship(const QJsonValue &json, const QString &path);
    IdentityTest readIdentity(const QJsonValue &json, const QString &path);
    GroupTest readGroup(const QJsonValue &json, const QString &path);
    SopTest readSop(const QJsonValue &json, const QString &path);
    CampaignTest readCampaign(const QJsonValue &json, const QString &path);
    CouponTest readCoupon(const QJsonValue &json, const QString &path);
    TasksTest readTasks(const QJsonValue &json, const QString &path);
    LayerTest readLayer(const QJsonValue &json, const QString &path);
    void readRfm(const QJsonValue &json, const QString &path, LayerTest &test);

    /// Reads the value of an op, for a left side of type `kind`.
    void readOperand(const QJsonValue &json, const QString &path, RuleValueKind kind, RuleField field,
                     RuleCompare &compare);
    void readScalar(const QJsonValue &json, const QString &path, RuleValueKind kind, RuleField field,
                    RuleCompare &compare);
    /// {O:V, …}: every op must be met.
    std::vector<RuleCompare> readCompares(const QJsonValue &json, const QString &path, RuleValueKind kind,
                                          std::span<const RuleOp> allowed);
    RuleWindow readWindow(const QJsonObject &object, const QString &path);
    /// {"in"|"not_in":[name…]}: true for not_in; one of them is required if `needed`.
    bool readNegated(const QJsonObject &object, const QString &path, bool needed, RuleNames &names);

    QJsonObject objectAt(const QJsonValue &json, const QString &path, const QString &allowed);
    QJsonArray listAt(const QJsonValue &json, const QString &path, const QString &allowed);
    RuleName nameAt(const QJsonValue &json, const QString &path);
    RuleNames namesAt(const QJsonValue &json, const QString &path);
    QStringList textsAt(const QJsonValue &json, const QString &path);
    std::optional<std::int64_t> decimalAt(const QJsonValue &json, const QString &path);
    std::optional<std::int64_t> dayCountAt(const QJsonValue &json, const QString &path);
    std::vector<int> scoresAt(const QJsonValue &json, const QString &path);

    template <class T>
    std::optional<T> wordAt(const QJsonValue &json, const QString &path, RuleWords<T> words)
    {
        const std::optional<T> meaning = json.isString() ? meaningOf(words, json.toString()) : std::nullopt;
        if (!meaning)
            report(path, json, listOf(words));
        return meaning;
    }
    template <class T>
    std::vector<T> wordsAt(const QJsonValue &json, const QString &path, RuleWords<T> words)
    {
        std::vector<T> found;
        const QJsonArray list = listAt(json, path, listOf(words));
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (const std::optional<T> meaning = wordAt(list.at(i), indexed(path, i), words))
                found.push_back(*meaning);
        }
        return found;
    }

    static QString keyed(const QString &path, const QString &key) { return path + QLatin1Char('.') + key; }
    static QString indexed(const QString &path, qsizetype index)
    {
        return path + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
    }

    RuleForm m_form;
    RuleProblems &m_problems;
};

} // namespace app
