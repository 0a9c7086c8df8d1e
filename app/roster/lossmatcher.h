#pragma once

#include "storage/customers/customerrecord.h"
#include "storage/customers/friendshipstore.h"
#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace app {

/// Finds the friendship of a line in a loss export (流失客户): by a known customer, or by account,
/// name and adding time. In doubt it finds none and returns the reason.
class LossMatcher final
{
public:
    struct Loss
    {
        storage::CustomerId customer;                 ///< by identity; 0: not known
        std::span<const storage::AccountId> accounts; ///< that it may be: namesakes; none: not given, or not known
        bool hasAccount = false;                      ///< one was given
        std::string_view name;
        std::int64_t addedAt = storage::absent, endedAt = storage::absent;
    };
    struct Match
    {
        storage::FriendshipId friendship; ///< 0: none
        storage::FriendshipSpan span;
        QString reason, repair;
    };

    explicit LossMatcher(storage::sqlite::Connection &connection) : m_connection(connection), m_friendships(connection)
    {
    }

    Match find(const Loss &loss);

private:
    struct Candidate
    {
        std::uint64_t key = 0;
        std::int64_t id = 0;
    };

    std::vector<std::int64_t> candidates(const Loss &loss);
    void loadNames();

    storage::sqlite::Connection &m_connection;
    storage::FriendshipStore m_friendships;
    std::vector<Candidate> m_names; ///< by account and name
    bool m_namesLoaded = false;
};

} // namespace app
