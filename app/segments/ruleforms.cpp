#include "app/segments/ruleforms.h"

#include <QCoreApplication>

#include <array>
#include <cstring>

namespace app {

namespace {

constexpr std::array combinators{
    RuleKey{"all", "[RULE, …]", QT_TRANSLATE_NOOP("Text", "every rule matches; an empty list matches everyone")},
    RuleKey{"any", "[RULE, …]", QT_TRANSLATE_NOOP("Text", "at least one rule matches")},
    RuleKey{"not", "RULE", QT_TRANSLATE_NOOP("Text", "the rule does not match")}};

constexpr std::array windowKeys{
    RuleKey{"within_days", "DAYS", QT_TRANSLATE_NOOP("Text", "the last days; today is day 1")},
    RuleKey{"from", "DATE", QT_TRANSLATE_NOOP("Text", "the first day")},
    RuleKey{"to", "DATE", QT_TRANSLATE_NOOP("Text", "the last day")}};

constexpr const char *countMeaning = QT_TRANSLATE_NOOP("Text", "how many; at least one if omitted");

constexpr std::array fieldKeys{RuleKey{"field", "FIELD", QT_TRANSLATE_NOOP("Text", "a field of a customer, see below")},
                               RuleKey{"op", "OP", QT_TRANSLATE_NOOP("Text", "an operator of its type, see below")},
                               RuleKey{"value", "VALUE", QT_TRANSLATE_NOOP("Text", "in the form of its type")}};
constexpr std::array tagKeys{
    RuleKey{"any", "[TAG, …]", QT_TRANSLATE_NOOP("Text", "has at least one of the tags")},
    RuleKey{"all", "[TAG, …]", QT_TRANSLATE_NOOP("Text", "has all of the tags")},
    RuleKey{"none", "[TAG, …]", QT_TRANSLATE_NOOP("Text", "has none of the tags")}};
constexpr std::array orderKeys{
    RuleKey{nullptr, "{OP: VALUE, …}",
            QT_TRANSLATE_NOOP("Text", "number of orders; sum and average of the amounts in yuan, net of refunds; dates of "
                                      "the first and last order"),
            [] { return listOf(ruleMeasures()); }},
    RuleKey{"product", "[PRODUCT, …]", QT_TRANSLATE_NOOP("Text", "only with one of these products")},
    RuleKey{"category", "[CATEGORY, …]", QT_TRANSLATE_NOOP("Text", "only with products of these categories")},
    RuleKey{"source", "[SHOP, …]", QT_TRANSLATE_NOOP("Text", "only from these shops or platforms")},
    RuleKey{"staff", "[MEMBER, …]", QT_TRANSLATE_NOOP("Text", "only sold by these team members")},
    RuleKey{"status", "STATUS", QT_TRANSLATE_NOOP("Text", "paid if omitted"), [] { return listOf(orderStatuses()); }}};
constexpr std::array eventKeys{
    RuleKey{"kind", "KIND", QT_TRANSLATE_NOOP("Text", "required"), [] { return listOf(eventKinds()); }},
    RuleKey{"count", "{OP: NUMBER, …}", countMeaning}};
constexpr std::array friendshipKeys{
    RuleKey{"with", "[ACCOUNT, …]", QT_TRANSLATE_NOOP("Text", "only with these accounts")},
    RuleKey{"state", "STATE", QT_TRANSLATE_NOOP("Text", "open if omitted"), [] { return listOf(friendshipStates()); }},
    RuleKey{"count", "{OP: NUMBER, …}", countMeaning}};
constexpr std::array identityKeys{
    RuleKey{"has", "[KIND, …]", QT_TRANSLATE_NOOP("Text", "has an identity of one of these kinds"),
            [] { return listOf(identityKinds()); }},
    RuleKey{"has_not", "[KIND, …]", QT_TRANSLATE_NOOP("Text", "has no identity of these kinds")}};
constexpr std::array groupKeys{
    RuleKey{"in", "[GROUP, …]", QT_TRANSLATE_NOOP("Text", "is in one of these group chats; [] for any")},
    RuleKey{"not_in", "[GROUP, …]", QT_TRANSLATE_NOOP("Text", "is in none of these group chats; [] for any")}};
constexpr std::array sopKeys{
    RuleKey{"in", "[SOP, …]", QT_TRANSLATE_NOOP("Text", "is in one of these SOPs")},
    RuleKey{"not_in", "[SOP, …]", QT_TRANSLATE_NOOP("Text", "is in none of these SOPs")},
    RuleKey{"state", "[STATE, …]", QT_TRANSLATE_NOOP("Text", "running if omitted"),
            [] { return listOf(enrolmentStates()); }}};
constexpr std::array campaignKeys{
    RuleKey{"in", "[CAMPAIGN, …]", QT_TRANSLATE_NOOP("Text", "took part in one of these campaigns")},
    RuleKey{"not_in", "[CAMPAIGN, …]", QT_TRANSLATE_NOOP("Text", "took part in none of these campaigns")},
    RuleKey{"invited", "{OP: NUMBER, …}", QT_TRANSLATE_NOOP("Text", "how many participants the customer invited")},
    RuleKey{"shared", "true | false", QT_TRANSLATE_NOOP("Text", "whether the customer shared the campaign")}};
constexpr std::array couponKeys{
    RuleKey{"batch", "[BATCH, …]", QT_TRANSLATE_NOOP("Text", "only of these coupon batches")},
    RuleKey{"state", "STATE", QT_TRANSLATE_NOOP("Text", "any if omitted"), [] { return listOf(couponStates()); }}};
constexpr std::array taskKeys{
    RuleKey{"state", "[STATE, …]", QT_TRANSLATE_NOOP("Text", "any if omitted"), [] { return listOf(taskStates()); }},
    RuleKey{"plan", "[SOP, …]", QT_TRANSLATE_NOOP("Text", "only of these SOPs")}};
constexpr std::array layerKeys{
    RuleKey{"lifecycle", "[STAGE, …]", "", nullptr, isAvailable(LayerTest::Layer::Lifecycle)},
    RuleKey{"intent", "{OP: NUMBER, …}", "", nullptr, isAvailable(LayerTest::Layer::Intent)},
    RuleKey{"rfm", "{…}", QT_TRANSLATE_NOOP("Text", "either class, or any of r, f and m")}};
constexpr std::array rfmKeyTable{
    RuleKey{"r", "[1-5, …]", QT_TRANSLATE_NOOP("Text", "score of the time since the last order")},
    RuleKey{"f", "[1-5, …]", QT_TRANSLATE_NOOP("Text", "score of the number of orders")},
    RuleKey{"m", "[1-5, …]", QT_TRANSLATE_NOOP("Text", "score of the amount spent")},
    RuleKey{"class", "[CLASS, …]", QT_TRANSLATE_NOOP("Text", "the RFM class, in Chinese or English"),
            [] { return listOf(rfmClasses()); }}};

constexpr std::array tests{
    RuleTestInfo{"field", R"({"field": "added_at", "op": "within_days", "value": 30})",
                 QT_TRANSLATE_NOOP("Text", "A field of the customer"), fieldKeys},
    RuleTestInfo{"tag", R"({"tag": {"any": ["茶友", "老客"]}})",
                 QT_TRANSLATE_NOOP("Text", "Tags of the customer; exactly one key"), tagKeys},
    RuleTestInfo{"segment", R"({"segment": "新茶友"})", QT_TRANSLATE_NOOP("Text", "Customers in the segment")},
    RuleTestInfo{"orders", R"({"orders": {"sum": {">=": 300, "<": 1000}, "within_days": 90}})",
                 QT_TRANSLATE_NOOP("Text", "Orders of the customer, by day of payment; at least one if there is no "
                                           "measure. The keys in the first line are the measures"),
                 orderKeys, true},
    RuleTestInfo{"events", R"({"events": {"kind": "message", "count": {">=": 3}, "within_days": 7}})",
                 QT_TRANSLATE_NOOP("Text", "Activity of the customer"), eventKeys, true},
    RuleTestInfo{"friendship", R"({"friendship": {"with": ["小林"], "state": "open"}})",
                 QT_TRANSLATE_NOOP("Text", "Friendships with accounts, by the day they began (open, any) or ended"),
                 friendshipKeys, true},
    RuleTestInfo{"identity", R"({"identity": {"has": ["phone"]}})",
                 QT_TRANSLATE_NOOP("Text", "Identities of the customer; exactly one key"), identityKeys},
    RuleTestInfo{"group", R"({"group": {"in": []}})",
                 QT_TRANSLATE_NOOP("Text", "Current group chats of the customer; exactly one key"), groupKeys},
    RuleTestInfo{"sop", R"({"sop": {"not_in": ["新客7天"]}})",
                 QT_TRANSLATE_NOOP("Text", "SOPs of the customer; exactly one of in and not_in"), sopKeys},
    RuleTestInfo{"campaign", R"({"campaign": {"in": ["双十一"], "invited": {">=": 3}}})",
                 QT_TRANSLATE_NOOP("Text", "Campaigns of the customer; invited and shared not with not_in"),
                 campaignKeys},
    RuleTestInfo{"coupon", R"({"coupon": {"batch": ["满100减10"], "state": "claimed"}})",
                 QT_TRANSLATE_NOOP("Text", "Coupons of the customer"), couponKeys},
    RuleTestInfo{"tasks", R"({"tasks": {"state": ["done"], "within_days": 14}})",
                 QT_TRANSLATE_NOOP("Text", "Tasks for the customer, by the day they are due"), taskKeys, true},
    RuleTestInfo{"layer", R"({"layer": {"rfm": {"class": ["important_value"]}}})",
                 QT_TRANSLATE_NOOP("Text", "Layers computed from the customer's history"), layerKeys}};

} // namespace

std::span<const RuleKey> ruleCombinators()
{
    return combinators;
}

std::span<const RuleTestInfo> ruleTests()
{
    return tests;
}

std::span<const RuleKey> ruleWindowKeys()
{
    return windowKeys;
}

std::span<const RuleKey> rfmKeys()
{
    return rfmKeyTable;
}

QStringList namesOf(std::span<const RuleKey> keys)
{
    QStringList names;
    for (const RuleKey &key : keys) {
        if (key.key)
            names << QString::fromLatin1(key.key);
        else
            names << key.words().split(QLatin1String(", "));
    }
    return names;
}

QStringList keysOfRuleTest(const char *test)
{
    for (const RuleTestInfo &info : tests) {
        if (std::strcmp(info.key, test) == 0)
            return info.hasWindow ? namesOf(info.keys) + namesOf(windowKeys) : namesOf(info.keys);
    }
    return {};
}

} // namespace app
