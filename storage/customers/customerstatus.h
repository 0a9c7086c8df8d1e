#pragma once

namespace storage {

/// The state of a customer; the values are stored in customer.status.
enum class CustomerStatus {
    Active = 1,
    Blacklisted = 2,
    Merged = 3 ///< merged into another customer, and no longer found
};

/// How a friendship ended; the values are stored in friendship.end_kind.
enum class FriendshipEnd {
    Open = 0,
    ByCustomer = 1,
    ByUs = 2,
    Transferred = 3, ///< to a colleague's account
    UnknownSide = 4
};

} // namespace storage
