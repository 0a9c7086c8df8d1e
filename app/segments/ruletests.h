#pragma once

#include "app/segments/rule.h"
#include "app/segments/ruleforms.h"
#include "storage/segments/namestore.h"

#include <QCoreApplication>

#include <array>
#include <type_traits>

namespace app {

/// What an empty list means, and whether the key may be missing.
enum class RuleList {
    Required, ///< the key must be there, the list must not be empty
    OrEmpty,  ///< the key must be there, an empty list means any
    Filter,   ///< without the key any; an empty list would have no effect and is refused
};

struct RuleTestText
{
    const char *key;     ///< {key: …}
    const char *example; ///< a valid rule of this test only, with names
    const char *meaning; ///< translatable
};

inline constexpr RuleKey ruleWithinDaysKey{"within_days", "DAYS",
                                           QT_TRANSLATE_NOOP("Text", "the last days; today is day 1")};
inline constexpr RuleKey ruleFromKey{"from", "DATE", QT_TRANSLATE_NOOP("Text", "the first day")};
inline constexpr RuleKey ruleToKey{"to", "DATE", QT_TRANSLATE_NOOP("Text", "the last day")};
inline constexpr RuleKey ruleCountKey{"count", "{OP: NUMBER, …}",
                                      QT_TRANSLATE_NOOP("Text", "how many; at least one if omitted")};
/// Begins the name of a custom field in {"field": …}.
inline constexpr QLatin1String ruleCustomPrefix{"custom."};

/// The table of tests: for each kind, its keys and the member of its struct that each key stands for.
///
/// `map(io, test)` names the members one by one. What `io` does with them makes the rest: TestReader reads JSON into
/// them, TestWriter writes them, TestKeys lists their keys ("siyu help rules"), and TestReferences visits the names of
/// records. Combinators such as oneOf() and object() say how keys depend on each other.
template <class Test>
struct TestMapping;

/// Base of every `io` that is given a complete test. Only TestReader asks the JSON these questions.
class CompleteTest
{
public:
    /// Whether the JSON has the key.
    bool has(const char *) const { return true; }
    /// Reports the problem unless the keys fit together.
    void check(bool, const char *) {}
    /// Whether the JSON has the key that decides between two forms.
    void choose(const char *, bool &) {}
    /// Exactly one of the keys, or at most one if none is needed. `chosen` is its place in the list.
    template <std::size_t N, class T>
    const RuleKey &oneOf(const std::array<RuleKey, N> &keys, T &chosen, bool = true)
    {
        return keys[static_cast<std::size_t>(chosen)];
    }
};

template <>
struct TestMapping<FieldTest>
{
    static constexpr RuleTestText text{"field", R"({"field": "added_at", "op": "within_days", "value": 30})",
                                       QT_TRANSLATE_NOOP("Text", "A field of the customer")};
    static constexpr std::array keys{
        RuleKey{"field", "FIELD", QT_TRANSLATE_NOOP("Text", "a field of a customer, see below")},
        RuleKey{"op", "OP", QT_TRANSLATE_NOOP("Text", "an operator of its type, see below")},
        RuleKey{"value", "VALUE", QT_TRANSLATE_NOOP("Text", "in the form of its type")}};

    /// The only test whose keys stand in the rule itself, and whose value depends on another key.
    template <class Io>
    static void map(Io &io, FieldTest &test)
    {
        io.field(keys, test);
    }
};

template <>
struct TestMapping<TagTest>
{
    static constexpr RuleTestText text{"tag", R"({"tag": {"any": ["茶友", "老客"]}})",
                                       QT_TRANSLATE_NOOP("Text", "Tags of the customer; exactly one key")};
    static constexpr std::array keys{
        RuleKey{"any", "[TAG, …]", QT_TRANSLATE_NOOP("Text", "has at least one of the tags")},
        RuleKey{"all", "[TAG, …]", QT_TRANSLATE_NOOP("Text", "has all of the tags")},
        RuleKey{"none", "[TAG, …]", QT_TRANSLATE_NOOP("Text", "has none of the tags")}};

    template <class Io>
    static void map(Io &io, TagTest &test)
    {
        io.names(io.oneOf(keys, test.match), storage::NamedThing::Tag, test.tags, RuleList::Required);
    }
};

template <>
struct TestMapping<SegmentTest>
{
    static constexpr RuleTestText text{"segment", R"({"segment": "新茶友"})",
                                       QT_TRANSLATE_NOOP("Text", "Customers in the segment")};

    template <class Io>
    static void map(Io &io, SegmentTest &test)
    {
        io.name(storage::NamedThing::Segment, test.segment);
    }
};

template <>
struct TestMapping<OrdersTest>
{
    static constexpr RuleTestText text{
        "orders", R"({"orders": {"sum": {">=": 300, "<": 1000}, "within_days": 90}})",
        QT_TRANSLATE_NOOP("Text", "Orders of the customer, by day of payment; at least one if there is no measure. The "
                                  "keys in the first line are the measures")};

    template <class Io>
    static void map(Io &io, OrdersTest &test)
    {
        io.measures({nullptr, "{OP: VALUE, …}",
                     QT_TRANSLATE_NOOP("Text", "number of orders; sum and average of the amounts in yuan, net of "
                                               "refunds; dates of the first and last order")},
                    test.measures);
        io.window(test.window);
        io.names({"product", "[PRODUCT, …]", QT_TRANSLATE_NOOP("Text", "only with one of these products")},
                 storage::NamedThing::Product, test.products, RuleList::Filter);
        io.texts({"category", "[CATEGORY, …]", QT_TRANSLATE_NOOP("Text", "only with products of these categories")},
                 test.categories);
        io.names({"source", "[SHOP, …]", QT_TRANSLATE_NOOP("Text", "only from these shops or platforms")},
                 storage::NamedThing::OrderSource, test.sources, RuleList::Filter);
        io.names({"staff", "[MEMBER, …]", QT_TRANSLATE_NOOP("Text", "only sold by these team members")},
                 storage::NamedThing::Staff, test.staff, RuleList::Filter);
        io.wordOrDefault({"status", "STATUS", QT_TRANSLATE_NOOP("Text", "paid if omitted")}, test.status,
                         orderStatuses(), OrdersTest::Status::Paid);
    }
};

template <>
struct TestMapping<EventsTest>
{
    static constexpr RuleTestText text{"events",
                                       R"({"events": {"kind": "message", "count": {">=": 3}, "within_days": 7}})",
                                       QT_TRANSLATE_NOOP("Text", "Activity of the customer")};

    template <class Io>
    static void map(Io &io, EventsTest &test)
    {
        io.requiredWord({"kind", "KIND", QT_TRANSLATE_NOOP("Text", "required")}, test.kind, eventKinds());
        io.compares(ruleCountKey, test.count);
        io.window(test.window);
    }
};

template <>
struct TestMapping<FriendshipTest>
{
    static constexpr RuleTestText text{
        "friendship", R"({"friendship": {"with": ["小林"], "state": "open"}})",
        QT_TRANSLATE_NOOP("Text", "Friendships with accounts, by the day they began (open, any) or ended")};

    template <class Io>
    static void map(Io &io, FriendshipTest &test)
    {
        io.names({"with", "[ACCOUNT, …]", QT_TRANSLATE_NOOP("Text", "only with these accounts")},
                 storage::NamedThing::Account, test.with, RuleList::Filter);
        io.word({"state", "STATE", QT_TRANSLATE_NOOP("Text", "open if omitted")}, test.state, friendshipStates());
        io.compares(ruleCountKey, test.count);
        io.window(test.window);
    }
};

template <>
struct TestMapping<IdentityTest>
{
    static constexpr RuleTestText text{"identity", R"({"identity": {"has": ["phone"]}})",
                                       QT_TRANSLATE_NOOP("Text", "Identities of the customer; exactly one key")};
    static constexpr std::array keys{
        RuleKey{"has", "[KIND, …]", QT_TRANSLATE_NOOP("Text", "has an identity of one of these kinds")},
        RuleKey{"has_not", "[KIND, …]", QT_TRANSLATE_NOOP("Text", "has no identity of these kinds")}};

    template <class Io>
    static void map(Io &io, IdentityTest &test)
    {
        io.words(io.oneOf(keys, test.negated), test.kinds, identityKinds(), RuleList::Required);
    }
};

template <>
struct TestMapping<GroupTest>
{
    static constexpr RuleTestText text{
        "group", R"({"group": {"in": []}})",
        QT_TRANSLATE_NOOP("Text", "Current group chats of the customer; exactly one key")};
    static constexpr std::array keys{
        RuleKey{"in", "[GROUP, …]", QT_TRANSLATE_NOOP("Text", "is in one of these group chats; [] for any")},
        RuleKey{"not_in", "[GROUP, …]", QT_TRANSLATE_NOOP("Text", "is in none of these group chats; [] for any")}};

    template <class Io>
    static void map(Io &io, GroupTest &test)
    {
        io.names(io.oneOf(keys, test.negated), storage::NamedThing::Group, test.groups, RuleList::OrEmpty);
    }
};

template <>
struct TestMapping<SopTest>
{
    static constexpr RuleTestText text{"sop", R"({"sop": {"not_in": ["新客7天"]}})",
                                       QT_TRANSLATE_NOOP("Text", "SOPs of the customer; exactly one of in and not_in")};
    static constexpr std::array keys{
        RuleKey{"in", "[SOP, …]", QT_TRANSLATE_NOOP("Text", "is in one of these SOPs; [] for any")},
        RuleKey{"not_in", "[SOP, …]", QT_TRANSLATE_NOOP("Text", "is in none of these SOPs; [] for any")}};

    template <class Io>
    static void map(Io &io, SopTest &test)
    {
        io.names(io.oneOf(keys, test.negated), storage::NamedThing::Plan, test.plans, RuleList::OrEmpty);
        io.words({"state", "[STATE, …]", QT_TRANSLATE_NOOP("Text", "running if omitted")}, test.states,
                 enrolmentStates(), RuleList::Filter);
    }
};

template <>
struct TestMapping<CampaignTest>
{
    static constexpr RuleTestText text{
        "campaign", R"({"campaign": {"in": ["双十一"], "invited": {">=": 3}}})",
        QT_TRANSLATE_NOOP("Text", "Campaigns of the customer; invited and shared not with not_in")};
    static constexpr std::array keys{
        RuleKey{"in", "[CAMPAIGN, …]", QT_TRANSLATE_NOOP("Text", "took part in one of these campaigns; [] for any")},
        RuleKey{"not_in", "[CAMPAIGN, …]",
                QT_TRANSLATE_NOOP("Text", "took part in none of these campaigns; [] for any")}};

    template <class Io>
    static void map(Io &io, CampaignTest &test)
    {
        const bool needsCampaigns = !io.has("invited") && !io.has("shared");
        io.names(io.oneOf(keys, test.negated, needsCampaigns), storage::NamedThing::Campaign, test.campaigns,
                 RuleList::OrEmpty);
        io.compares(
            {"invited", "{OP: NUMBER, …}", QT_TRANSLATE_NOOP("Text", "how many participants the customer invited")},
            test.invited);
        io.flag({"shared", "true | false", QT_TRANSLATE_NOOP("Text", "whether the customer shared the campaign")},
                test.shared);
        io.check(!test.negated || needsCampaigns,
                 QT_TRANSLATE_NOOP("Text", "invited and shared cannot be used with not_in: customers who did not take "
                                           "part neither invited nor shared. Remove them, or use in."));
    }
};

template <>
struct TestMapping<CouponTest>
{
    static constexpr RuleTestText text{"coupon", R"({"coupon": {"batch": ["满100减10"], "state": "claimed"}})",
                                       QT_TRANSLATE_NOOP("Text", "Coupons of the customer")};

    template <class Io>
    static void map(Io &io, CouponTest &test)
    {
        io.names({"batch", "[BATCH, …]", QT_TRANSLATE_NOOP("Text", "only of these coupon batches")},
                 storage::NamedThing::CouponBatch, test.batches, RuleList::Filter);
        io.optionalWord({"state", "STATE", QT_TRANSLATE_NOOP("Text", "any if omitted")}, test.state, couponStates());
    }
};

template <>
struct TestMapping<TasksTest>
{
    static constexpr RuleTestText text{"tasks", R"({"tasks": {"state": ["done"], "within_days": 14}})",
                                       QT_TRANSLATE_NOOP("Text", "Tasks for the customer, by the day they are due")};

    template <class Io>
    static void map(Io &io, TasksTest &test)
    {
        io.words({"state", "[STATE, …]", QT_TRANSLATE_NOOP("Text", "any if omitted")}, test.states, taskStates(),
                 RuleList::Filter);
        io.names({"plan", "[SOP, …]", QT_TRANSLATE_NOOP("Text", "only of these SOPs")}, storage::NamedThing::Plan,
                 test.plans, RuleList::Filter);
        io.window(test.window);
    }
};

template <>
struct TestMapping<LayerTest>
{
    static constexpr RuleTestText text{"layer", R"({"layer": {"rfm": {"class": ["important_value"]}}})",
                                       QT_TRANSLATE_NOOP("Text", "Layers computed from the customer's history")};
    enum class Kind { Lifecycle, Intent, Rfm };
    static constexpr std::array keys{
        RuleKey{"lifecycle", "[STAGE, …]", "", isAvailable(LayerTest::Layer::Lifecycle)},
        RuleKey{"intent", "{OP: NUMBER, …}", "", isAvailable(LayerTest::Layer::Intent)},
        RuleKey{"rfm", "{…}", QT_TRANSLATE_NOOP("Text", "either class, or any of r, f and m")}};

    template <class Io>
    static void map(Io &io, LayerTest &test)
    {
        Kind kind = test.layer == LayerTest::Layer::Lifecycle ? Kind::Lifecycle
                    : test.layer == LayerTest::Layer::Intent  ? Kind::Intent
                                                              : Kind::Rfm;
        const RuleKey &key = io.oneOf(keys, kind);
        switch (kind) {
        case Kind::Lifecycle:
            test.layer = LayerTest::Layer::Lifecycle;
            io.words(key, test.codes, lifecycleStages(), RuleList::Required);
            break;
        case Kind::Intent:
            test.layer = LayerTest::Layer::Intent;
            io.compares(key, test.intent);
            break;
        case Kind::Rfm:
            io.object(key, rfmKeys, [&test](auto &inner) { mapRfm(inner, test); });
            break;
        }
    }

    template <class Io>
    static void mapRfm(Io &io, LayerTest &test)
    {
        bool isClass = test.layer == LayerTest::Layer::RfmClass;
        io.choose("class", isClass);
        const bool hasScores = io.has("r") || io.has("f") || io.has("m");
        io.check(isClass != hasScores, QT_TRANSLATE_NOOP("Text", "Use either class, or any of r, f and m."));
        test.layer = isClass ? LayerTest::Layer::RfmClass : LayerTest::Layer::RfmScores;
        if (isClass) {
            io.words({"class", "[CLASS, …]", QT_TRANSLATE_NOOP("Text", "the RFM class, in Chinese or English")},
                     test.codes, rfmClasses(), RuleList::Required);
            return;
        }
        io.scores({"r", "[1-5, …]", QT_TRANSLATE_NOOP("Text", "score of the time since the last order")}, test.r);
        io.scores({"f", "[1-5, …]", QT_TRANSLATE_NOOP("Text", "score of the number of orders")}, test.f);
        io.scores({"m", "[1-5, …]", QT_TRANSLATE_NOOP("Text", "score of the amount spent")}, test.m);
    }
};

/// Calls `visit(std::type_identity<Test>())` for every kind of test, in the order offered to the user.
template <class Visit>
void forEachKindOfTest(Visit &&visit)
{
    [&visit]<std::size_t... I>(std::index_sequence<I...>)
    {
        (visit(std::type_identity<std::variant_alternative_t<I, RuleTest>>()), ...);
    }
    (std::make_index_sequence<std::variant_size_v<RuleTest>>());
}

/// The key of {key: …}.
inline QString keyOf(const RuleTest &test)
{
    return std::visit(
        [](const auto &one) { return QString::fromLatin1(TestMapping<std::remove_cvref_t<decltype(one)>>::text.key); },
        test);
}

template <class Io>
void mapTest(Io &io, RuleTest &test)
{
    std::visit([&io](auto &one) { TestMapping<std::remove_cvref_t<decltype(one)>>::map(io, one); }, test);
}

} // namespace app
