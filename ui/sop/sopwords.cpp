#include "ui/sop/sopwords.h"

#include "app/sop/taskwords.h"
#include "app/text.h"
#include "ui/sop/tasklistmodel.h"

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
        return Text::tr("in the shop");
    }
    return {};
}

QString anchorText(const Anchor &anchor)
{
    switch (anchor.kind) {
    case AnchorKind::FriendAdded:
        return Text::tr("the day they became a friend");
    case AnchorKind::GroupJoined:
        return Text::tr("the day they joined the group");
    case AnchorKind::GroupOpened:
        return Text::tr("the day the group opened");
    case AnchorKind::TagGiven:
        return Text::tr("the day they got the tag %1").arg(anchor.tag);
    case AnchorKind::SegmentEntered:
        return Text::tr("the day they came into the segment");
    case AnchorKind::FirstOrder:
        return Text::tr("their first order");
    case AnchorKind::LastOrder:
        return Text::tr("their last order");
    case AnchorKind::EachOrder:
        return Text::tr("each of their orders");
    case AnchorKind::OrderReceived:
        return Text::tr("the day an order arrived");
    case AnchorKind::RepurchaseDue:
        return Text::tr("the day they should buy again");
    case AnchorKind::CouponExpires:
        return Text::tr("the day a coupon expires");
    case AnchorKind::Birthday:
        return Text::tr("their birthday");
    case AnchorKind::LastReply:
        return Text::tr("their last reply");
    case AnchorKind::CampaignStart:
        return Text::tr("the start of the campaign %1").arg(anchor.campaign);
    case AnchorKind::CampaignEnd:
        return Text::tr("the end of the campaign %1").arg(anchor.campaign);
    case AnchorKind::LiveStart:
        return Text::tr("the start of the live session");
    case AnchorKind::Date:
        return anchor.date;
    case AnchorKind::EveryDays:
        return Text::tr("every %n day(s)", nullptr, anchor.everyDays);
    case AnchorKind::EveryWeek:
        return Text::tr("every week");
    case AnchorKind::EveryMonth:
        return Text::tr("every month");
    }
    return {};
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

} // namespace ui
