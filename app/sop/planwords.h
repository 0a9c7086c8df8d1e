#pragma once

#include "app/sop/plan.h"
#include "app/sop/planreader.h"

namespace app::sop {

// The words of the JSON form and their values, in the order of its description.
inline const Words<PlanKind> planKinds{{QLatin1String("one_to_one"), PlanKind::OneToOne},
                                       {QLatin1String("group"), PlanKind::Group},
                                       {QLatin1String("moments"), PlanKind::Moments}};
inline const Words<Purpose> purposes{{QLatin1String("nurture"), Purpose::Nurture},
                                     {QLatin1String("serve"), Purpose::Serve},
                                     {QLatin1String("sell"), Purpose::Sell},
                                     {QLatin1String("recall"), Purpose::Recall}};
inline const Words<Theme> themes{{QLatin1String("persona"), Theme::Persona},
                                 {QLatin1String("value"), Theme::Value},
                                 {QLatin1String("product"), Theme::Product},
                                 {QLatin1String("proof"), Theme::Proof},
                                 {QLatin1String("offer"), Theme::Offer}};
inline const Words<Via> vias{{QLatin1String("chat"), Via::Chat},
                             {QLatin1String("mass_send"), Via::MassSend},
                             {QLatin1String("group_message"), Via::GroupMessage},
                             {QLatin1String("group_notice"), Via::GroupNotice},
                             {QLatin1String("moments"), Via::Moments},
                             {QLatin1String("call"), Via::Call},
                             {QLatin1String("sms"), Via::Sms},
                             {QLatin1String("friend_request"), Via::FriendRequest},
                             {QLatin1String("red_packet"), Via::RedPacket},
                             {QLatin1String("in_store"), Via::InStore}};
inline const Words<IfPassed> ifPassedWords{{QLatin1String("now"), IfPassed::Now},
                                           {QLatin1String("next_day"), IfPassed::NextDay},
                                           {QLatin1String("drop"), IfPassed::Drop}};
inline const Words<RestDays> restDayWords{{QLatin1String("send"), RestDays::Send},
                                          {QLatin1String("skip"), RestDays::Skip},
                                          {QLatin1String("next_workday"), RestDays::NextWorkday}};
inline const Words<Per> perWords{{QLatin1String("customer"), Per::Customer},
                                 {QLatin1String("friendship"), Per::Friendship}};
inline const Words<Entry> entryWords{{QLatin1String("continuous"), Entry::Continuous},
                                     {QLatin1String("once"), Entry::Once}};
inline const Words<OnReply> onReplyWords{{QLatin1String("end"), OnReply::End}, {QLatin1String("go_on"), OnReply::GoOn}};
inline const Words<CallKind> callKinds{{QLatin1String("relay"), CallKind::Relay},
                                       {QLatin1String("keyword"), CallKind::Keyword},
                                       {QLatin1String("check_in"), CallKind::CheckIn},
                                       {QLatin1String("poll"), CallKind::Poll}};
inline const Words<VariantBy> variantWords{{QLatin1String("layer"), VariantBy::Layer},
                                           {QLatin1String("account"), VariantBy::Account},
                                           {QLatin1String("rotation"), VariantBy::Rotation},
                                           {QLatin1String("random"), VariantBy::Random}};
inline const Words<AnchorKind> anchorWords{{QLatin1String("friend_added"), AnchorKind::FriendAdded},
                                           {QLatin1String("group_joined"), AnchorKind::GroupJoined},
                                           {QLatin1String("group_opened"), AnchorKind::GroupOpened},
                                           {QLatin1String("tag_given"), AnchorKind::TagGiven},
                                           {QLatin1String("segment_entered"), AnchorKind::SegmentEntered},
                                           {QLatin1String("first_order"), AnchorKind::FirstOrder},
                                           {QLatin1String("last_order"), AnchorKind::LastOrder},
                                           {QLatin1String("each_order"), AnchorKind::EachOrder},
                                           {QLatin1String("order_received"), AnchorKind::OrderReceived},
                                           {QLatin1String("repurchase_due"), AnchorKind::RepurchaseDue},
                                           {QLatin1String("coupon_expires"), AnchorKind::CouponExpires},
                                           {QLatin1String("birthday"), AnchorKind::Birthday},
                                           {QLatin1String("last_reply"), AnchorKind::LastReply},
                                           {QLatin1String("campaign_start"), AnchorKind::CampaignStart},
                                           {QLatin1String("campaign_end"), AnchorKind::CampaignEnd},
                                           {QLatin1String("live_start"), AnchorKind::LiveStart}};

} // namespace app::sop
