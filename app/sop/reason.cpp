#include "app/sop/reason.h"

#include "app/imports/kinds/groupwords.h"
#include "app/text.h"

namespace app::sop {

namespace {

QString displaced(const QString &planName)
{
    return planName.isEmpty() ? Text::tr("displaced by a touch outside any SOP")
                              : Text::tr("displaced by %1").arg(planName);
}

} // namespace

bool isLimit(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::MinGap:
    case ReasonKind::CapDay:
    case ReasonKind::CapWeek:
    case ReasonKind::CapMonth:
    case ReasonKind::MassSendQuota:
    case ReasonKind::AccountHandCap:
    case ReasonKind::FriendRequestCap:
    case ReasonKind::GroupCapDay:
    case ReasonKind::GroupCapWeek:
    case ReasonKind::MomentsCapDay:
    case ReasonKind::GroupCapMonth:
    case ReasonKind::MomentsCapWeek:
    case ReasonKind::MomentsCapMonth:
        return true;
    default:
        return false;
    }
}

QString reasonText(const Reason &reason, const QString &planName)
{
    switch (reason.kind) {
    case ReasonKind::None:
        return {};
    case ReasonKind::QuietHours:
        return Text::tr("quiet hours");
    case ReasonKind::MinGap:
        return Text::tr("less than %n hour(s) since another touch", nullptr, int(reason.value));
    case ReasonKind::CapDay:
        return Text::tr("daily limit of %n touch(es) reached", nullptr, int(reason.value));
    case ReasonKind::CapWeek:
        return Text::tr("limit of %n touch(es) in 7 days reached", nullptr, int(reason.value));
    case ReasonKind::CapMonth:
        return Text::tr("limit of %n touch(es) in 30 days reached", nullptr, int(reason.value));
    case ReasonKind::MassSendQuota:
        return Text::tr("WeCom quota of %n mass send(s) used up", nullptr, int(reason.value));
    case ReasonKind::AccountHandCap:
        return Text::tr("this account has reached its daily limit of %n touch(es) by hand", nullptr, int(reason.value));
    case ReasonKind::FriendRequestCap:
        return Text::tr("this account's daily limit of %n friend request(s) reached", nullptr, int(reason.value));
    case ReasonKind::Weekend:
        return Text::tr("weekend");
    case ReasonKind::Holiday:
        return Text::tr("public holiday");
    case ReasonKind::Nurture:
        return Text::tr("no selling in the nurture period (until %1)").arg(storage::isoDay(reason.value - 1));
    case ReasonKind::ColdStart:
        return Text::tr("no selling in the cold start (until %1)").arg(storage::isoDay(reason.value - 1));
    case ReasonKind::DoNotContact:
        return Text::tr("the customer is marked \"Do not contact\"");
    case ReasonKind::ConsentWithdrawn:
        return Text::tr("the customer withdrew consent");
    case ReasonKind::DeletedByCustomer:
        return Text::tr("the customer deleted this account");
    case ReasonKind::NoOpenFriendship:
        return Text::tr("no open friendship");
    case ReasonKind::RecallLimit:
        return Text::tr("already recalled %n time(s) since deleting us", nullptr, int(reason.value));
    case ReasonKind::Displaced:
        return displaced(planName);
    case ReasonKind::ConditionFalse:
        return Text::tr("the condition is not met");
    case ReasonKind::LateEntry:
        return Text::tr("the time had already passed when they entered");
    case ReasonKind::ProgramClosed:
        return Text::tr("expired while the program was closed");
    case ReasonKind::DistanceKept:
        return Text::tr("the step before was sent late");
    case ReasonKind::PlanChanged:
        return Text::tr("the SOP was changed after its time had passed");
    case ReasonKind::AlreadyFriend:
        return Text::tr("the customer is already a friend");
    case ReasonKind::GoalReached:
        return Text::tr("the goal is reached");
    case ReasonKind::ExitRule:
        return Text::tr("the exit condition is met");
    case ReasonKind::LeftAudience:
        return Text::tr("no longer in the audience");
    case ReasonKind::Replied:
        return Text::tr("the customer replied");
    case ReasonKind::Paused:
        return Text::tr("the SOP is paused");
    case ReasonKind::FellIntoPause:
        return Text::tr("its time fell within a pause of the SOP");
    case ReasonKind::PlanEnded:
        return Text::tr("the SOP has ended");
    case ReasonKind::TakenOut:
        return Text::tr("the customer was removed from the SOP");
    case ReasonKind::AnchorMoved:
        return Text::tr("day 0 has changed");
    case ReasonKind::AnchorGone:
        return Text::tr("the event that started the SOP for the customer was undone");
    case ReasonKind::OtherOfSet:
        return Text::tr("another SOP of the same exclusion set took over the customer");
    case ReasonKind::GroupDissolved:
        return Text::tr("the group was dissolved");
    case ReasonKind::AccountInactive:
        return Text::tr("the account is no longer in use");
    case ReasonKind::GroupCapDay:
        return Text::tr("daily limit of %n message(s) per group reached", nullptr, int(reason.value));
    case ReasonKind::GroupCapWeek:
        return Text::tr("limit of %n message(s) per group in 7 days reached", nullptr, int(reason.value));
    case ReasonKind::MomentsCapDay:
        return Text::tr("daily limit of %n Moments post(s) per account reached", nullptr, int(reason.value));
    case ReasonKind::MomentsCapWeek:
        return Text::tr("limit of %n Moments post(s) per account in 7 days reached", nullptr, int(reason.value));
    case ReasonKind::GroupCapMonth:
        return Text::tr("limit of %n message(s) per group in 30 days reached", nullptr, int(reason.value));
    case ReasonKind::MomentsCapMonth:
        return Text::tr("limit of %n Moments post(s) per account in 30 days reached", nullptr, int(reason.value));
    case ReasonKind::GroupNurture:
        return reason.value == 0 ? Text::tr("no selling while most members are in the nurture period")
                                 : Text::tr("no selling in the nurture period of the group (until %1)")
                                       .arg(storage::isoDay(reason.value - 1));
    case ReasonKind::AccountNurture:
        return Text::tr("no selling in the first days of the account (until %1)")
            .arg(storage::isoDay(reason.value - 1));
    case ReasonKind::AccountWarmUp:
        return Text::tr("the account is warming up (until %1)").arg(storage::isoDay(reason.value - 1));
    case ReasonKind::NoOwner:
        return Text::tr("the owner of the group is not known");
    case ReasonKind::RoleMissing:
        return Text::tr("no one in the group has the role \"%1\"").arg(groupRoleWord(reason.value));
    }
    return {};
}

} // namespace app::sop
