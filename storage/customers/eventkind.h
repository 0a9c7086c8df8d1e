#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace storage {

/// The kind of an event. The values are stored in the file. Touches are made by the team, other events by the customer.
enum class EventKind : std::uint8_t {
    MessageSent = 1, MassSend = 2, GroupMessage = 3, MomentsPost = 4, Call = 5, Sms = 6,
    FriendRequestSent = 7, FriendRequestAccepted = 8, FriendRequestRefused = 9, RedPacketSent = 10, RedPacketTaken = 11,
    Reply = 12, ContentViewed = 13, LinkViewed = 14, MiniProgramViewed = 15, ProductViewed = 16,
    Like = 17, Comment = 18, Share = 19, CallToActionResponse = 20, GroupJoined = 21, GroupLeft = 22,
    FriendAdded = 23, FriendDeleted = 24, LiveViewed = 25, CouponIssued = 26, CouponClaimed = 27, CouponRedeemed = 28,
    OrderPaid = 29, OrderRefunded = 30, Satisfaction = 31, Complaint = 32, Invite = 33, Note = 34, InStore = 35,
    TaskSkipped = 36, Question = 37,
    Other = 60 ///< any other word in a file, see event.written
};

struct EventKindName
{
    EventKind kind;
    const char *name; ///< in rules, files and on the command line
    bool own;         ///< done by the customer: counts as activity
};

inline constexpr std::array eventKindNames{
    EventKindName{EventKind::MessageSent, "message", false},
    EventKindName{EventKind::MassSend, "mass_send", false},
    EventKindName{EventKind::GroupMessage, "group_message", false},
    EventKindName{EventKind::MomentsPost, "moments_post", false},
    EventKindName{EventKind::Call, "call", false},
    EventKindName{EventKind::Sms, "sms", false},
    EventKindName{EventKind::FriendRequestSent, "friend_request_sent", false},
    EventKindName{EventKind::FriendRequestAccepted, "friend_request_accepted", true},
    EventKindName{EventKind::FriendRequestRefused, "friend_request_refused", false},
    EventKindName{EventKind::RedPacketSent, "red_packet_sent", false},
    EventKindName{EventKind::RedPacketTaken, "red_packet_taken", true},
    EventKindName{EventKind::Reply, "reply", true},
    EventKindName{EventKind::ContentViewed, "content_viewed", true},
    EventKindName{EventKind::LinkViewed, "link_viewed", true},
    EventKindName{EventKind::MiniProgramViewed, "mini_program_viewed", true},
    EventKindName{EventKind::ProductViewed, "product_viewed", true},
    EventKindName{EventKind::Like, "like", true},
    EventKindName{EventKind::Comment, "comment", true},
    EventKindName{EventKind::Share, "share", true},
    EventKindName{EventKind::CallToActionResponse, "call_to_action_response", true},
    EventKindName{EventKind::GroupJoined, "group_joined", true},
    EventKindName{EventKind::GroupLeft, "group_left", false},
    EventKindName{EventKind::FriendAdded, "friend_added", true},
    EventKindName{EventKind::FriendDeleted, "friend_deleted", false},
    EventKindName{EventKind::LiveViewed, "live_viewed", true},
    EventKindName{EventKind::CouponIssued, "coupon_issued", false},
    EventKindName{EventKind::CouponClaimed, "coupon_claimed", true},
    EventKindName{EventKind::CouponRedeemed, "coupon_redeemed", true},
    EventKindName{EventKind::OrderPaid, "order_paid", true},
    EventKindName{EventKind::OrderRefunded, "order_refunded", false},
    EventKindName{EventKind::Satisfaction, "satisfaction", true},
    EventKindName{EventKind::Complaint, "complaint", true},
    EventKindName{EventKind::Invite, "invite", true},
    EventKindName{EventKind::Note, "note", false},
    EventKindName{EventKind::InStore, "in_store", true},
    EventKindName{EventKind::TaskSkipped, "task_skipped", false},
    EventKindName{EventKind::Question, "question", true},
    EventKindName{EventKind::Other, "other", false}};

/// Whether events of this kind (event.kind) are made by the customer.
inline bool isOwnEvent(std::uint8_t kind)
{
    static constexpr std::array<bool, 64> own = [] {
        std::array<bool, 64> kinds{};
        for (const EventKindName &entry : eventKindNames)
            kinds[std::size_t(entry.kind)] = entry.own;
        return kinds;
    }();
    return own[kind & 63];
}

inline std::optional<EventKind> eventKindFromName(const QString &name)
{
    for (const EventKindName &entry : eventKindNames) {
        if (name == QLatin1String(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

} // namespace storage
