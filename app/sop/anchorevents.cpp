#include "app/sop/anchorevents.h"

#include "app/sop/planstorage.h"

namespace app::sop {

std::optional<std::vector<storage::AnchorEvent>> anchorEvents(storage::AnchorStore &store, const Anchor &anchor,
                                                              storage::UtcMs since)
{
    switch (anchor.kind) {
    case AnchorKind::TagGiven:
        return store.tagGiven(storedId(anchor.tag), since);
    case AnchorKind::GroupJoined:
        return store.groupJoined(since);
    case AnchorKind::FirstOrder:
        return store.firstOrders(since, anchor.product);
    case AnchorKind::LastOrder:
        return store.lastOrders(since, anchor.product);
    case AnchorKind::EachOrder:
        return store.orders(since, anchor.product);
    case AnchorKind::OrderReceived:
        return store.ordersReceived(since, anchor.product);
    case AnchorKind::RepurchaseDue:
        return store.repurchaseDue(since, anchor.product);
    case AnchorKind::CouponExpires:
        return store.couponExpiries(since);
    case AnchorKind::LastReply:
        return store.lastReplies(since);
    default:
        return std::nullopt;
    }
}

std::optional<std::vector<storage::AnchorEvent>> everyAnchorEvent(storage::AnchorStore &store, const Anchor &anchor,
                                                                  storage::UtcMs since)
{
    switch (anchor.kind) {
    case AnchorKind::FirstOrder:
    case AnchorKind::LastOrder:
        return store.orders(since, anchor.product);
    case AnchorKind::RepurchaseDue:
        return store.everyRepurchaseDue(since, anchor.product);
    case AnchorKind::CouponExpires:
        return store.everyCouponExpiry(since);
    case AnchorKind::LastReply:
        return store.everyReply(since);
    default:
        return anchorEvents(store, anchor, since);
    }
}

} // namespace app::sop
