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

/// What D0 is. For the cycles `days` holds weekdays 1–7 (Monday 1) or days of the month 1–31 (a day the month
/// does not have falls on its last); for EveryDays `everyDays` ≥ 1.
struct Anchor
{
    AnchorKind kind = AnchorKind::FriendAdded;
    QString tag, product, campaign;
    QString date; ///< ISO, for Date
    int everyDays = 0;
    std::vector<int> days;
    bool operator==(const Anchor &) const = default;
};

/// Who the plan is for: at most one of the four is given; none means everyone the anchor concerns.
struct Audience
{
    QString segment;
    std::optional<QJsonObject> rule;
    QStringList groups, accounts;
    bool operator==(const Audience &) const = default;
};

/// Minutes of the day; `from` after `to` spans midnight.
struct QuietHours
{
    int from = 0;
    int to = 0;
    bool operator==(const QuietHours &) const = default;
};

/// A plan's own guards. What is absent is the team's; where both are given the stricter wins.
struct PlanGuards
{
    std::optional<QuietHours> quiet;
    std::optional<int> maxPerDay, maxPerWeek, maxPerMonth, minGapHours, maxWaitDays, nurtureDays;
    std::optional<RestDays> weekends, holidays;
    bool operator==(const PlanGuards &) const = default;
};

struct ScriptLine
{
    QString role;
    int afterMinutes = 0;
    QString text;
    bool operator==(const ScriptLine &) const = default;
};

enum class VariantBy { Layer = 1, Account, Rotation, Random };

/// One variant: a library item's name or a text of its own, and for which layer or account it is.
struct Variant
{
    QString content, text, when;
    bool operator==(const Variant &) const = default;
};

/// One touch of a plan. `id` is its identity within the plan: it stays while the step is moved, rewritten or has others
/// put before it, and is never given to another step. Enrolments and tasks refer to it.
struct Step
{
    std::optional<int> id;           ///< absent only where the plan was not stored yet
    std::optional<int> day;          ///< D0 = the anchor's day; negative before it
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
    std::optional<int> deadlineHours; ///< of the call to action
    bool operator==(const Step &) const = default;
};

/// Whether somebody may be in the plan again: `afterDays` absent means never.
struct Reentry
{
    std::optional<int> afterDays;
    bool operator==(const Reentry &) const = default;
};

/// A plan (SOP) as it travels in JSON (form: the SOP plan of the command line's description). Rules stay JSON:
/// the rule engine gives them their meaning. Absent keys stay absent, so that export gives back what was imported.
struct Plan
{
    QString name;
    PlanKind kind = PlanKind::OneToOne;
    std::optional<int> priority; ///< the higher goes first; 50
    QString timezone;            ///< IANA id; empty: the team's
    std::optional<Audience> audience;
    Anchor anchor;
    std::optional<Per> per;
    std::optional<Entry> entry;
    std::optional<Reentry> reentry;
    std::optional<QJsonObject> goal, exit;
    std::optional<OnReply> onReply; ///< see endsOnReply()
    std::optional<int> holdoutPercent;
    QString exclusiveWith;
    std::optional<PlanGuards> guards;
    std::vector<Step> steps;
    bool operator==(const Plan &) const = default;
};

/// How a step reaches people where it does not say.
inline Via defaultVia(PlanKind kind)
{
    return kind == PlanKind::Group ? Via::GroupMessage : kind == PlanKind::Moments ? Via::Moments : Via::Chat;
}

/// Whether a reply of the customer ends the plan for them. Where the plan does not say, it ends a 1-to-1 plan; one
/// whose day 0 is the last reply begins anew with it instead.
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

/// Content that speaks of a certain day: it is not worth sending later, and its steps never shift.
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
