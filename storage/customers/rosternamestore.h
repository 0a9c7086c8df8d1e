#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// The accounts of a roster, with their departments and operators. The caller assigns the IDs of what it adds: a roster
/// reserves them at its end. Inside the caller's transaction.
class RosterNameStore final
{
public:
    explicit RosterNameStore(sqlite::Connection &connection) : m_connection(connection) {}

    struct KnownAccount
    {
        AccountId id;
        QString name;
        QString wecomUserId; ///< may be empty
    };
    /// By userid, ignoring case as WeCom does, else by name.
    std::optional<KnownAccount> account(const QString &name, const QString &userId);
    /// The account with this WeCom userid, else all with this name, which a roster may have stored as `张伟 (zw2)`.
    std::vector<AccountId> accountsCalled(const QString &name, const QString &userId);
    bool isAccountName(const QString &name);
    /// `staff` operates it from the beginning.
    void addAccount(const KnownAccount &account, DepartmentId department, StaffId staff);
    void setUserId(AccountId account, const QString &userId);
    void rename(AccountId account, const QString &name);

    std::optional<DepartmentId> department(const QString &name);
    void addDepartment(DepartmentId id, const QString &name);

    std::optional<StaffId> staff(const QString &name);
    void addStaff(StaffId id, const QString &name);
    void rename(StaffId staff, const QString &name);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
