#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// An account that customers are friends with: a WeCom member or a personal WeChat, operated by staff from day to day.
struct Account
{
    AccountId id;
    QString name;
    QString wecomUserId;
    bool active = true;
    bool isWeCom = true; ///< else a personal WeChat
    std::optional<LocalDay> openedDay;
    std::optional<LocalDay> warmUntilDay; ///< the last day of warming up (养号)
    std::optional<int> dailyAddLimit;     ///< friend requests a day
};

class AccountStore final
{
public:
    explicit AccountStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Writes name, user ID and whether it is active.
    AccountId add(const Account &account);
    std::optional<Account> byName(const QString &name);
    std::vector<Account> all();
    /// From `from` on, `staff` operates the account; the previous operator ends the day before.
    void setOperator(AccountId account, StaffId staff, LocalDay from);
    /// The operator on a day; 0 if there is none.
    StaffId operatorOn(AccountId account, LocalDay day);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
