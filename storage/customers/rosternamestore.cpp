#include "storage/customers/rosternamestore.h"

namespace storage {

std::optional<RosterNameStore::KnownAccount> RosterNameStore::account(const QString &name, const QString &userId)
{
    auto select =
        m_connection.prepare("SELECT id, name, wecom_userid FROM account WHERE wecom_userid = ?1 COLLATE NOCASE "
                             "OR name = ?2 COLLATE NOCASE AND (?1 IS NULL OR wecom_userid IS NULL) "
                             "OR ?1 IS NULL AND wecom_userid = ?2 COLLATE NOCASE "
                             "ORDER BY wecom_userid IS ?1 DESC, wecom_userid = ?1 COLLATE NOCASE DESC, name = ?2 DESC, "
                             "id LIMIT 1");
    select->bindText(1, userId).bind(2, name);
    if (!select->step())
        return std::nullopt;
    return KnownAccount{select->id<AccountId>(0), select->text(1), select->text(2)};
}

std::vector<AccountId> RosterNameStore::accountsCalled(const QString &name, const QString &userId)
{
    auto select = m_connection.prepare("SELECT id, ?1 IS NOT NULL AND wecom_userid = ?1 COLLATE NOCASE FROM account "
                                       "WHERE wecom_userid = ?1 COLLATE NOCASE OR name = ?2 COLLATE NOCASE "
                                       "OR name = ?2 || ' (' || wecom_userid || ')' ORDER BY 2 DESC, id");
    select->bindText(1, userId).bind(2, name);
    std::vector<AccountId> accounts;
    while (select->step()) {
        accounts.push_back(select->id<AccountId>(0));
        if (!userId.isEmpty() && select->integer(1) != 0)
            break; // the userid decides
    }
    return accounts;
}

bool RosterNameStore::isAccountName(const QString &name)
{
    auto select = m_connection.prepare("SELECT 1 FROM account WHERE name = ?1");
    select->bind(1, name);
    return select->step();
}

void RosterNameStore::addAccount(const KnownAccount &account, DepartmentId department, StaffId staff)
{
    auto insert =
        m_connection.prepare("INSERT INTO account(id, name, wecom_userid, department_id) VALUES(?1, ?2, ?3, ?4)");
    insert->bind(1, account.id).bind(2, account.name).bindText(3, account.wecomUserId).bind(4, department);
    insert->run();
    m_connection.prepare("INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(?1, 0, ?2)")
        ->bindAll(account.id, staff)
        .run();
}

void RosterNameStore::setUserId(AccountId account, const QString &userId)
{
    m_connection.prepare("UPDATE account SET wecom_userid = ?2 WHERE id = ?1")->bindAll(account, userId).run();
}

void RosterNameStore::rename(AccountId account, const QString &name)
{
    m_connection.prepare("UPDATE account SET name = ?2 WHERE id = ?1")->bindAll(account, name).run();
}

std::optional<DepartmentId> RosterNameStore::department(const QString &name)
{
    auto select = m_connection.prepare("SELECT id FROM department WHERE name = ?1");
    select->bind(1, name);
    return select->step() ? std::optional(select->id<DepartmentId>(0)) : std::nullopt;
}

void RosterNameStore::addDepartment(DepartmentId id, const QString &name)
{
    m_connection.prepare("INSERT INTO department(id, name) VALUES(?1, ?2)")->bindAll(id, name).run();
}

std::optional<StaffId> RosterNameStore::staff(const QString &name)
{
    auto select = m_connection.prepare("SELECT id FROM staff WHERE name = ?1");
    select->bind(1, name);
    return select->step() ? std::optional(select->id<StaffId>(0)) : std::nullopt;
}

void RosterNameStore::addStaff(StaffId id, const QString &name)
{
    m_connection.prepare("INSERT INTO staff(id, name) VALUES(?1, ?2)")->bindAll(id, name).run();
}

void RosterNameStore::rename(StaffId staff, const QString &name)
{
    m_connection.prepare("UPDATE staff SET name = ?2 WHERE id = ?1")->bindAll(staff, name).run();
}

} // namespace storage
