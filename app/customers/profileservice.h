#pragma once

#include "app/customers/contactable.h"
#include "storage/customers/friendshipstore.h"
#include "storage/customers/profilestore.h"

namespace app {

/// Everything known about a person (客户画像).
struct FullProfile
{
    struct Custom
    {
        QString field, text;
    };

    storage::CustomerProfile basics; ///< name, identities, friendships, tags, sums of orders, the last events
    storage::ProfileDetails details;
    std::vector<Custom> custom; ///< in the order of the fields; those with a value
    ContactGate gate = ContactGate::Open;
    std::vector<storage::Transfer> transfers; ///< under way
};

/// Reads profiles: a question for a read thread, a few milliseconds.
class ProfileService final
{
public:
    static constexpr int everyKind = 63; ///< bits of storage::ProfileMoment::Kind

    explicit ProfileService(TeamStore &store) : m_store(store) {}

    /// NotFound where there is no such customer.
    Result<FullProfile> profile(storage::CustomerId customer);
    /// One page of what happened, newest first.
    Result<std::vector<storage::ProfileMoment>> timeline(storage::CustomerId customer, int kinds, int offset,
                                                         int limit);

private:
    TeamStore &m_store;
};

} // namespace app
