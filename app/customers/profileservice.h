#pragma once

#include "app/store/contactable.h"
#include "storage/customers/friendshipstore.h"
#include "storage/customers/profilestore.h"

namespace app {

/// The full profile of a customer (客户画像).
struct FullProfile
{
    struct Custom
    {
        QString field, text;
    };

    storage::CustomerProfile basics; ///< name, identities, friendships, tags, order totals, the last events
    storage::ProfileDetails details;
    std::vector<Custom> custom; ///< in field order; those with a value
    ContactGate gate = ContactGate::Open;
    std::vector<storage::Transfer> transfers; ///< in progress
};

/// Reads profiles: a query for a read thread, takes a few milliseconds.
class ProfileService final
{
public:
    static constexpr int everyKind = 63; ///< bits of storage::ProfileMoment::Kind

    explicit ProfileService(TeamStore &store) : m_store(store) {}

    /// NotFound if there is no such customer.
    Result<FullProfile> profile(storage::CustomerId customer);
    /// One page of the timeline, newest first.
    Result<std::vector<storage::ProfileMoment>> timeline(storage::CustomerId customer, int kinds, int offset,
                                                         int limit);

private:
    TeamStore &m_store;
};

} // namespace app
