#include "ui/sop/sopwords.h"

#include "app/sop/reason.h"
#include "app/sop/taskwords.h"
#include "app/imports/kinds/groupwords.h"
#include "app/sop/targetwords.h"
#include "app/text.h"
#include "ui/sop/tasklistmodel.h"

#include <QLocale>

namespace ui {

using app::Text;
using namespace app::sop;

QString purposeText(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Nurture:
        return Text::tr("nurture");
    case Purpose::Serve:
        return Text::tr("serve");
    case Purpose::Sell:
        return Text::tr("sell");
    case Purpose::Recall:
        return Text::tr("recall");
    }
    return {};
}

QString viaText(Via via)
{
    switch (via) {
    case Via::Chat:
        return Text::tr("chat");
    case Via::MassSend:
        return Text::tr("mass send");
    case Via::GroupMessage:
        return Text::tr("group message");
    case Via::GroupNotice:
        return Text::tr("group notice");
    case Via::Moments:
        return Text::tr("Moments");
    case Via::Call:
        return Text::tr("call");
    case Via::Sms:
        return Text::tr("text message");
    case Via::FriendRequest:
        return Text::tr("friend request");
    case Via::RedPacket:
        return Text::tr("red packet");
    case Via::InStore:
        return Text::tr("in store");
    }
    return {};
}

QString speakerText(int role)
{
    return role == app::sop::ownerSpeaks ? Text::tr("Group owner") : app::groupRoleWord(role);
}

QString kindText(PlanKind kind)
{
    switch (kind) {
    case PlanKind::OneToOne:
        return Text::tr("1-to-1");
    case PlanKind::Group:
        return Text::tr("group SOP");
    case PlanKind::Moments:
        return Text::tr("Moments SOP");
    }
    return {};
}

QString anchorKindText(AnchorKind kind)
{
    switch (kind) {
    case AnchorKind::FriendAdded:
        return Text::tr("the day they became a friend");
    case AnchorKind::GroupJoined:
        return Text::tr("the day they joined the group");
    case AnchorKind::GroupOpened:
        return Text::tr("the day the group opened");
    case AnchorKind::TagGiven:
        return Text::tr("the day they got a tag");
    case AnchorKind::SegmentEntered:
        return Text::tr("the day they entered the segment");
    case AnchorKind::FirstOrder:
        return Text::tr("their first order");
    case AnchorKind::LastOrder:
        return Text::tr("their last order");
    case AnchorKind::EachOrder:
        return Text::tr("each of their orders");
    case AnchorKind::OrderReceived:
        return Text::tr("the day they received an order");
    case AnchorKind::RepurchaseDue:
        return Text::tr("the day they are due to buy again");
    case AnchorKind::CouponExpires:
        return Text::tr("the day a coupon expires");
    case AnchorKind::Birthday:
        return Text::tr("their birthday");
    case AnchorKind::LastReply:
        return Text::tr("their last reply");
    case AnchorKind::CampaignStart:
        return Text::tr("the start of a campaign");
    case AnchorKind::CampaignEnd:
        return Text::tr("the end of a campaign");
    case AnchorKind::LiveStart:
        return Text::tr("the start of a livestream");
    case AnchorKind::Date:
        return Text::tr("a date");
    case AnchorKind::EveryDays:
        return Text::tr("every few days");
    case AnchorKind::EveryWeek:
        return Text::tr("days of the week");
    case AnchorKind::EveryMonth:
        return Text::tr("days of the month");
    }
    return {};
}

QString anchorText(const Anchor &anchor)
{
    QStringList days;
    const QLocale locale;
    for (const int day : anchor.days)
        days << (anchor.kind == AnchorKind::EveryWeek ? locale.dayName(day, QLocale::ShortFormat)
                                                      : QString::number(day));
    const QString list = locale.createSeparatedList(days);
    switch (anchor.kind) {
    case AnchorKind::TagGiven:
        return Text::tr("the day they got the tag %1").arg(anchor.tag);
    case AnchorKind::CampaignStart:
        return anchor.campaign.isEmpty() ? Text::tr("the start of a campaign (choose one)")
                                         : Text::tr("the start of the campaign %1").arg(anchor.campaign);
    case AnchorKind::CampaignEnd:
        return anchor.campaign.isEmpty() ? Text::tr("the end of a campaign (choose one)")
                                         : Text::tr("the end of the campaign %1").arg(anchor.campaign);
    case AnchorKind::LiveStart:
        return anchor.campaign.isEmpty() ? Text::tr("the start of a livestream (choose one)")
                                         : Text::tr("the start of the livestream %1").arg(anchor.campaign);
    case AnchorKind::Date:
        return anchor.date;
    case AnchorKind::EveryDays:
        return Text::tr("every %n day(s)", nullptr, anchor.everyDays);
    case AnchorKind::EveryWeek:
        return Text::tr("every week on %1").arg(list);
    case AnchorKind::EveryMonth:
        return Text::tr("every month on %1").arg(list);
    default:
        return anchor.product.isEmpty() ? anchorKindText(anchor.kind)
                                        : Text::tr("%1 (%2)").arg(anchorKindText(anchor.kind), anchor.product);
    }
}

QString guardText(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::QuietHours:
        return Text::tr("quiet hours");
    case ReasonKind::MinGap:
    case ReasonKind::DistanceKept:
        return Text::tr("too close to another touch");
    case ReasonKind::CapDay:
        return Text::tr("daily limit");
    case ReasonKind::CapWeek:
        return Text::tr("7-day limit");
    case ReasonKind::CapMonth:
        return Text::tr("30-day limit");
    case ReasonKind::MassSendQuota:
        return Text::tr("WeCom mass-send quota");
    case ReasonKind::AccountHandCap:
    case ReasonKind::FriendRequestCap:
        return Text::tr("account limit");
    case ReasonKind::Weekend:
        return Text::tr("weekend");
    case ReasonKind::Holiday:
        return Text::tr("public holiday");
    case ReasonKind::Nurture:
        return Text::tr("nurture period");
    case ReasonKind::ColdStart:
        return Text::tr("cold start");
    case ReasonKind::DoNotContact:
        return Text::tr("do not contact");
    case ReasonKind::ConsentWithdrawn:
        return Text::tr("consent withdrawn");
    case ReasonKind::DeletedByCustomer:
        return Text::tr("deleted by the customer");
    case ReasonKind::NoOpenFriendship:
        return Text::tr("no open friendship");
    case ReasonKind::RecallLimit:
        return Text::tr("recall limit reached");
    case ReasonKind::Displaced:
        return Text::tr("displaced by other touches");
    case ReasonKind::ConditionFalse:
        return Text::tr("the condition is not met");
    case ReasonKind::LateEntry:
        return Text::tr("the time had already passed when they entered");
    case ReasonKind::ProgramClosed:
        return Text::tr("the program was closed");
    case ReasonKind::PlanChanged:
        return Text::tr("the SOP was changed");
    case ReasonKind::AlreadyFriend:
        return Text::tr("already a friend");
    default: // why a task was closed
        return app::sop::reasonText({kind}, {});
    }
}

QString planStateText(storage::StoredPlan::State state)
{
    switch (state) {
    case storage::StoredPlan::State::Draft:
        return Text::tr("draft");
    case storage::StoredPlan::State::Active:
        return Text::tr("active");
    case storage::StoredPlan::State::Paused:
        return Text::tr("paused");
    case storage::StoredPlan::State::Ended:
        return Text::tr("ended");
    }
    return {};
}

QString touchStateText(const QString &name)
{
    const auto state = taskStateFromName(name);
    if (state == ShownState::Scheduled)
        return Text::tr("planned");
    return state ? stateText(*state) : name;
}

QString enrolledText(PlanKind kind, int count)
{
    return kind == PlanKind::OneToOne ? Text::tr("%n enrolled", nullptr, count)
                                      : Text::tr("%1 enrolled").arg(app::sop::targetsText(kind, count));
}

QString themeText(app::sop::Theme theme)
{
    switch (theme) {
    case app::sop::Theme::Persona:
        return Text::tr("Persona");
    case app::sop::Theme::Value:
        return Text::tr("Value");
    case app::sop::Theme::Product:
        return Text::tr("Product");
    case app::sop::Theme::Proof:
        return Text::tr("Customer proof");
    case app::sop::Theme::Offer:
        return Text::tr("Offer");
    }
    return {};
}

} // namespace ui
