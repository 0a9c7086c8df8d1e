#pragma once

#include "storage/customers/customerrecord.h"
#include "storage/time/localday.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace app {

/// A record that a rule refers to. Files contain its name, the store its ID; RuleTranslator fills in the
/// other.
struct RuleName
{
    QString name;
    std::int64_t id = 0;

    friend bool operator==(const RuleName &, const RuleName &) = default;
};
using RuleNames = std::vector<RuleName>;

enum class RuleField {
    Name,
    Remark,
    Phone,
    Gender,
    Birthday,
    Age,
    Text, ///< FieldTest::text
    Stage,
    Status,
    Owner,
    Department,
    Channel,
    AddWay,
    AddedAt,
    LastContactAt,
    RepurchaseDueAt,
    Consent,
    Custom,
};

enum class RuleOp {
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
    Less,
    LessEqual,
    Between,
    In,
    NotIn,
    Contains,
    NotContains,
    StartsWith,
    EndsWith,
    Empty,
    NotEmpty,
    On,
    Before,
    After,
    WithinDays,
    OlderThanDays,
    NextDays,
    AnniversaryWithinDays,
};

/// An op and its operands. The type of the left side determines which list is used:
/// `numbers` holds decimals in units of 0.0001 (scale), enum codes, local days, month-days (MMDD) or a number of
/// days.
struct RuleCompare
{
    static constexpr std::int64_t scale = 10'000;

    RuleOp op = RuleOp::NotEmpty;
    std::vector<std::int64_t> numbers;
    QStringList texts;
    RuleNames names;

    friend bool operator==(const RuleCompare &, const RuleCompare &) = default;
};

/// Local days, both ends included; `withinDays` counts today as day 1 and excludes the other two.
struct RuleWindow
{
    std::optional<int> withinDays;
    std::optional<storage::LocalDay> from;
    std::optional<storage::LocalDay> to;

    bool isOpen() const { return !withinDays && !from && !to; }
    friend bool operator==(const RuleWindow &, const RuleWindow &) = default;
};

struct FieldTest
{
    RuleField field = RuleField::Name;
    storage::CustomerText text = storage::CustomerText::City; // if field is Text
    RuleName custom;                                          // the custom field, if field is Custom
    RuleCompare compare;

    friend bool operator==(const FieldTest &, const FieldTest &) = default;
};

struct TagTest
{
    enum class Match { Any, All, None };

    Match match = Match::Any;
    RuleNames tags;

    friend bool operator==(const TagTest &, const TagTest &) = default;
};

struct SegmentTest
{
    RuleName segment;

    friend bool operator==(const SegmentTest &, const SegmentTest &) = default;
};

enum class RuleMeasure { Count, Sum, Mean, First, Last };

struct MeasureTest
{
    RuleMeasure measure = RuleMeasure::Count;
    RuleCompare compare; // count: scaled number; sum, average: money; first, last: local days

    friend bool operator==(const MeasureTest &, const MeasureTest &) = default;
};

/// Orders of the customer that match filters and window. Paid (default): neither unpaid nor closed nor fully
/// refunded; refunded: at least a partial refund. With product or category, an order counts if an item matches, and its
/// amount is that of the matching items. Amounts are net of refunds. No measures: at least one order.
struct OrdersTest
{
    enum class Status { Paid, Refunded, Unpaid };

    std::vector<MeasureTest> measures;
    RuleWindow window; // by day of payment, or of creation if never paid
    RuleNames products;
    QStringList categories;
    RuleNames sources;
    RuleNames staff;
    Status status = Status::Paid;

    friend bool operator==(const OrdersTest &, const OrdersTest &) = default;
};

/// Events of one kind (not void); without a count, at least one.
struct EventsTest
{
    int kind = 0;
    std::vector<RuleCompare> count;
    RuleWindow window;

    friend bool operator==(const EventsTest &, const EventsTest &) = default;
};

/// Friendships with any of the accounts (none given: all). The window applies to the day added for open and any,
/// and to the day ended for the others. Deleted by customer includes ends of unknown side, as the metrics do.
struct FriendshipTest
{
    enum class State { Open, DeletedByCustomer, DeletedByUs, Transferred, Any };

    RuleNames with;
    State state = State::Open;
    std::vector<RuleCompare> count;
    RuleWindow window;

    friend bool operator==(const FriendshipTest &, const FriendshipTest &) = default;
};

/// Has an identity of any of the kinds or, if negated, of none of them.
struct IdentityTest
{
    bool negated = false;
    std::vector<int> kinds;

    friend bool operator==(const IdentityTest &, const IdentityTest &) = default;
};

/// Is a current member of any of the groups or, if negated, of none; no groups given means any group.
struct GroupTest
{
    bool negated = false;
    RuleNames groups;

    friend bool operator==(const GroupTest &, const GroupTest &) = default;
};

/// Enrolled as a customer in any of the plans; without states, currently enrolled.
struct SopTest
{
    bool negated = false;
    RuleNames plans;
    std::vector<int> states;

    friend bool operator==(const SopTest &, const SopTest &) = default;
};

/// Took part in any of the campaigns (none given: any); `invited` counts the participants the customer invited.
struct CampaignTest
{
    bool negated = false;
    RuleNames campaigns;
    std::vector<RuleCompare> invited;
    std::optional<bool> shared;

    friend bool operator==(const CampaignTest &, const CampaignTest &) = default;
};

/// Holds a coupon of the batches (none given: any) in the given state: redeemed, else expired, claimed, issued.
struct CouponTest
{
    enum class State { Issued, Claimed, Redeemed, Expired };

    RuleNames batches;
    std::optional<State> state;

    friend bool operator==(const CouponTest &, const CouponTest &) = default;
};

/// Has a task in any of the states, of any of the plans, due in the window.
struct TasksTest
{
    std::vector<int> states;
    RuleNames plans;
    RuleWindow window;

    friend bool operator==(const TasksTest &, const TasksTest &) = default;
};

struct LayerTest
{
    enum class Layer { Lifecycle, Intent, RfmScores, RfmClass };

    Layer layer = Layer::Lifecycle;
    std::vector<int> codes;          // stages or RFM classes
    std::vector<RuleCompare> intent; // scaled numbers
    std::vector<int> r, f, m;        // scores 1 to 5; empty: any

    friend bool operator==(const LayerTest &, const LayerTest &) = default;
};

using RuleTest = std::variant<FieldTest, TagTest, SegmentTest, OrdersTest, EventsTest, FriendshipTest, IdentityTest,
                              GroupTest, SopTest, CampaignTest, CouponTest, TasksTest, LayerTest>;

/// A condition on customers: a tree of all / any / not over tests. Logic is two-valued: a missing value fails
/// every op except Empty, NotEqual, NotIn and NotContains; Not is the complement over all customers not merged away.
struct Rule
{
    enum class Kind { All, Any, Not, Test };

    Kind kind = Kind::All;
    std::vector<Rule> parts; // All, Any: any number; Not: one
    RuleTest test;           // Test

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Calls `visit(test)` for every test of the rule, in document order.
template <class RuleType, class Visitor>
void forEachTest(RuleType &rule, Visitor &&visit)
{
    if (rule.kind == Rule::Kind::Test)
        visit(rule.test);
    for (auto &part : rule.parts)
        forEachTest(part, visit);
}

} // namespace app
