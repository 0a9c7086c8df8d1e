#include "app/sop/reason.h"

#include "app/text.h"

namespace app::sop {

namespace {

QString displaced(const QString &planName)
{
    return planName.isEmpty() ? Text::tr("displaced by a touch outside the plans")
                              : Text::tr("displaced by %1").arg(planName);
}

} // namespace

QString reasonText(const Reason &reason, const QString &planName)
{
    switch (reason.kind) {
    case ReasonKind::None:
        return {};
    case ReasonKind::QuietHours:
        return Text::tr("quiet hours");
    case ReasonKind::MinGap:
        return Text::tr("less than %1 hours after another touch").arg(reason.value);
    case ReasonKind::CapDay:
        return Text::tr("limit of %1 touches a day").arg(reason.value);
    case ReasonKind::CapWeek:
        return Text::tr("limit of %1 touches a week").arg(reason.value);
    case ReasonKind::CapMonth:
        return Text::tr("limit of %1 touches a month").arg(reason.value);
    case ReasonKind::MassSendQuota:
        return Text::tr("WeCom's quota of %1 mass sends is used up").arg(reason.value);
    case ReasonKind::AccountHandCap:
        return Text::tr("limit of %1 touches by hand a day for this account").arg(reason.value);
    case ReasonKind::FriendRequestCap:
        return Text::tr("limit of %1 friend requests a day for this account").arg(reason.value);
    case ReasonKind::Weekend:
        return Text::tr("weekend");
    case ReasonKind::Holiday:
        return Text::tr("public holiday");
    case ReasonKind::Nurture:
        return Text::tr("nothing is sold in the nurture period, which lasts until %1")
            .arg(storage::isoDay(reason.value - 1));
    case ReasonKind::ColdStart:
        return Text::tr("nothing is sold in the cold start, which lasts until %1")
            .arg(storage::isoDay(reason.value - 1));
    case ReasonKind::DoNotContact:
        return Text::tr("the customer is not to be contacted");
    case ReasonKind::ConsentWithdrawn:
        return Text::tr("the customer withdrew consent");
    case ReasonKind::DeletedByCustomer:
        return Text::tr("the customer deleted this account");
    case ReasonKind::NoOpenFriendship:
        return Text::tr("no open friendship");
    case ReasonKind::RecallLimit:
        return Text::tr("already recalled %1 times after deleting us").arg(reason.value);
    case ReasonKind::Displaced:
        return displaced(planName);
    case ReasonKind::ConditionFalse:
        return Text::tr("the condition does not hold");
    case ReasonKind::LateEntry:
        return Text::tr("the time had passed at entry");
    case ReasonKind::ProgramClosed:
        return Text::tr("the program was closed until it expired");
    case ReasonKind::DistanceKept:
        return Text::tr("the step before went out later");
    case ReasonKind::PlanChanged:
        return Text::tr("the SOP was changed when its time had passed");
    case ReasonKind::AlreadyFriend:
        return Text::tr("the customer is a friend already");
    }
    return {};
}

} // namespace app::sop
