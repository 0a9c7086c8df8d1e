#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace app::sop {

enum class PlanKind { OneToOne = 1, Group, Moments };
enum class Purpose { Nurture = 1, Serve, Sell, Recall };
enum class Via { Chat = 1, MassSend, GroupMessage, GroupNotice, Moments, Call, Sms, FriendRequest, RedPacket, InStore };
enum class Theme { Persona = 1, Value, Product, Proof, Offer };
enum class IfPassed { Now = 1, NextDay, Drop };
enum class RestDays { Send = 1, Skip, NextWorkday };
enum class Per { Customer = 1, Friendship };
enum class Entry { Continuous = 1, Once };
enum class OnReply { End = 1, GoOn };
enum class CallKind { Relay = 1, Keyword, CheckIn, Poll };

enum class AnchorKind {
    FriendAdded = 1,
    GroupJoined,
    GroupOpened,
    TagGiven,
    SegmentEntered,
    FirstOrder,
    LastOrder,
    EachOrder,
    OrderReceived,
    RepurchaseDue,
    CouponExpires,
    Birthday,
    LastReply,
    CampaignStart,
    CampaignEnd,
    LiveStart,
    Date,
    EveryDays,
    EveryWeek,
    EveryMonth,
};

/// Defines day 0. For cycles, `days` holds weekdays 1–7 (Monday 1) or days of the month 1–31 (in a shorter month
/// the last day is used); for EveryDays, `everyDays` ≥ 1.
struct Anchor
{
    AnchorKind kind = AnchorKind::FriendAdded;
    QString tag, product, campaign;
    QString date; ///< ISO date, for Date
    int everyDays = 0;
    std::vector<int> days;
    bool operator==(const Anchor &) const = default;
};

/// Who the plan is for: at most one is set; none means everyone to whom the anchor applies. `groups` and `accounts` are
/// names: in a 1-to-1 plan their members and friends, otherwise they themselves. `groupRule`: see GroupRule.
struct Audience
{
    QString segment;
    std::optional<QJsonObject> rule, groupRule;
    QStringList groups, accounts;
    bool operator==(const Audience &) const = default;
};

/// Minutes of the day; if `from` is after `to`, the period spans midnight.
struct QuietHours
{
    int from = 0;
    int to = 0;
    bool operator==(const QuietHours &) const = default;
};

/// A plan's own guards. Absent values use the team's; if both are set, the stricter applies.
struct PlanGuards
{
    std::optional<QuietHours> quiet;
    std::optional<int> maxPerDay, maxPerWeek, maxPerMonth, minGapHours, maxWaitDays, nurtureDays;
    std::optional<RestDays> weekends, holidays;
    bool operator==(const PlanGuards &) const = default;
};

/// A line of a script. `role`: who speaks (see speakerRole()); `afterMinutes`: after the line before it.
struct ScriptLine
{
    QString role;
    int afterMinutes = 0;
    QString text;
    bool operator==(const ScriptLine &) const = default;
};

enum class VariantBy { Layer = 1, Account, Rotation, Random };

/// One variant: the name of a library item or an own text, and the layer or account it is for.
struct Variant
{
    QString content, text, when;
    bool operator==(const Variant &) const = default;
};

/// One touch of a plan. `id` identifies it within the plan: it is kept when the step is moved, rewritten or preceded
/// by new steps, and is never reused. Enrolments and tasks refer to it.
struct Step
{
    std::optional<int> id;           ///< absent only in a plan that was not stored yet
    std::optional<int> day;          ///< day 0 = the anchor's day; negative before it
    std::optional<int> minute;       ///< time of day in the plan's zone, 0–1439
    std::optional<int> afterMinutes; ///< instead of a time: minutes after the anchor
    std::optional<int> windowMinutes, expiresHours;
    std::optional<IfPassed> ifPassed;
    std::optional<Purpose> purpose;
    std::optional<Theme> theme;
    std::optional<Via> via;
    std::optional<QJsonObject> condition, visibleTo;
    QString assignee; ///< empty: the sender
    QStringList content;
    QString text;
    std::vector<ScriptLine> lines;
    std::optional<VariantBy> variantsBy;
    std::vector<Variant> variants;
    std::optional<int> deadlineHours; ///< of the call to action; absent: there is none
    std::optional<CallKind> callKind;
    std::optional<int> targetPercent; ///< of the members, who are to respond to the call
    bool operator==(const Step &) const = default;
};

/// Whether a customer may enter the plan again; `afterDays` absent means never.
struct Reentry
{
    std::optional<int> afterDays;
    bool operator==(const Reentry &) const = default;
};

/// What happens to a customer for whom the plan ends by its goal, its last step or a reply. `name`: of the tag or the
/// plan.
struct EndAction
{
    enum class Kind { Tag = 1, Untag, Plan, Lead };
    Kind kind = Kind::Tag;
    QString name;
    bool operator==(const EndAction &) const = default;
};

/// A plan (SOP) as it appears in JSON. Rules stay JSON; the rule engine interprets them. Absent keys stay
/// absent, so that an export equals the import.
struct Plan
{
    QString name;
    PlanKind kind = PlanKind::OneToOne;
    std::optional<int> priority; ///< higher runs first; 50
    QString timezone;            ///< IANA ID; empty: the team's
    std::optional<Audience> audience;
    Anchor anchor;
    std::optional<Per> per;
    std::optional<Entry> entry;
    std::optional<Reentry> reentry;
    std::optional<QJsonObject> goal, exit;
    std::optional<OnReply> onReply; ///< see endsOnReply()
    std::vector<EndAction> onEnd;
    std::optional<int> holdoutPercent;
    QString exclusiveWith;
    std::optional<PlanGuards> guards;
    std::vector<Step> steps;
    bool operator==(const Plan &) const = default;
};

/// The default delivery method of a step.
inline Via defaultVia(PlanKind kind)
{
    return kind == PlanKind::Group ? Via::GroupMessage : kind == PlanKind::Moments ? Via::Moments : Via::Chat;
}

/// Whether a reply of the customer ends the plan for them. By default it ends a 1-to-1 plan; a plan
/// whose day 0 is the last reply starts again instead.
inline bool endsOnReply(const Plan &plan)
{
    const bool byDefault = plan.kind == PlanKind::OneToOne && plan.anchor.kind != AnchorKind::LastReply;
    return plan.onReply.value_or(byDefault ? OnReply::End : OnReply::GoOn) == OnReply::End;
}

inline bool isCycle(AnchorKind kind)
{
    return kind == AnchorKind::EveryDays || kind == AnchorKind::EveryWeek || kind == AnchorKind::EveryMonth ||
           kind == AnchorKind::Birthday;
}

/// Whether the content refers to a certain day: it is not worth sending later, and its steps never shift.
inline bool isDated(AnchorKind kind)
{
    switch (kind) {
    case AnchorKind::Date:
    case AnchorKind::EveryWeek:
    case AnchorKind::EveryMonth:
    case AnchorKind::Birthday:
    case AnchorKind::CouponExpires:
    case AnchorKind::CampaignStart:
    case AnchorKind::CampaignEnd:
    case AnchorKind::LiveStart:
        return true;
    default:
        return false;
    }
}

} // namespace app::sop
