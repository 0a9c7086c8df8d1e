#include "app/sop/reason.h"

#include <QCoreApplication>

namespace app::sop {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("app::Sop", text);
}

QString displaced(const QString &planName)
{
    return planName.isEmpty() ? tr("displaced by a touch outside the plans") : tr("displaced by %1").arg(planName);
}

} // namespace

QString reasonText(const Reason &reason, const QString &planName)
{
    switch (reason.kind) {
    case ReasonKind::None:
        return {};
    case ReasonKind::QuietHours:
        return tr("quiet hours");
    case ReasonKind::MinGap:
        return tr("less than %1 hours after another touch").arg(reason.value);
    case ReasonKind::CapDay:
        return tr("limit of %1 touches a day").arg(reason.value);
    case ReasonKind::CapWeek:
        return tr("limit of %1 touches a week").arg(reason.value);
    case ReasonKind::CapMonth:
        return tr("limit of %1 touches a month").arg(reason.value);
    case ReasonKind::MassSendQuota:
        return tr("WeCom's quota of %1 mass sends is used up").arg(reason.value);
    case ReasonKind::AccountHandCap:
        return tr("limit of %1 touches by hand a day for this account").arg(reason.value);
    case ReasonKind::FriendRequestCap:
        return tr("limit of %1 friend requests a day for this account").arg(reason.value);
    case ReasonKind::Weekend:
        return tr("weekend");
    case ReasonKind::Holiday:
        return tr("public holiday");
    case ReasonKind::Nurture:
        return tr("nothing is sold in the nurture period, which lasts until %1").arg(storage::isoDay(reason.value - 1));
    case ReasonKind::ColdStart:
        return tr("nothing is sold in the cold start, which lasts until %1").arg(storage::isoDay(reason.value - 1));
    case ReasonKind::DoNotContact:
        return tr("the customer is not to be contacted");
    case ReasonKind::ConsentWithdrawn:
        return tr("the customer withdrew consent");
    case ReasonKind::DeletedByCustomer:
        return tr("the customer deleted this account");
    case ReasonKind::NoOpenFriendship:
        return tr("no open friendship");
    case ReasonKind::RecallLimit:
        return tr("already recalled %1 times after deleting us").arg(reason.value);
    case ReasonKind::Displaced:
        return displaced(planName);
    case ReasonKind::ConditionFalse:
        return tr("the condition does not hold");
    case ReasonKind::LateEntry:
        return tr("the time had passed at entry");
    case ReasonKind::ProgramClosed:
        return tr("the program was closed until it expired");
    case ReasonKind::DistanceKept:
        return tr("the step before went out later");
    }
    return {};
}

} // namespace app::sop
