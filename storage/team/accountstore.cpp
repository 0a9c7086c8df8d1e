#include "storage/team/accountstore.h"

#include "storage/store/counters.h"

namespace storage {

namespace {

#define SIYU_ACCOUNT                                                                                                   \
    "SELECT id, name, wecom_userid, active, kind, opened_day, warm_until_day, daily_add_limit FROM account "

std::optional<int> optionalNumber(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

Account readAccount(sqlite::Statement &row)
{
    Account account;
    account.id = row.id<AccountId>(0);
    account.name = row.text(1);
    account.wecomUserId = row.text(2);
    account.active = row.integer(3) != 0;
    account.isWeCom = row.integer(4) == 1;
    account.openedDay = optionalNumber(row, 5);
    account.warmUntilDay = optionalNumber(row, 6);
    account.dailyAddLimit = optionalNumber(row, 7);
    return account;
}

} // namespace

AccountId AccountStore::add(const Account &account)
{
    const auto id = takeId<AccountId>(m_connection, "account");
    auto insert = m_connection.prepare("INSERT INTO account(id, name, wecom_userid, active) VALUES(?1, ?2, ?3, ?4)");
    insert->bind(1, id).bind(2, account.name).bindText(3, account.wecomUserId).bind(4, account.active);
    insert->run();
    return id;
}

std::optional<Account> AccountStore::byName(const QString &name)
{
    auto select = m_connection.prepare(SIYU_ACCOUNT "WHERE name = ?1");
    select->bind(1, name);
    return select->step() ? std::optional(readAccount(*select)) : std::nullopt;
}

std::vector<Account> AccountStore::all()
{
    std::vector<Account> accounts;
    auto select = m_connection.prepare(SIYU_ACCOUNT "ORDER BY id");
    while (select->step())
        accounts.push_back(readAccount(*select));
    return accounts;
}

void AccountStore::setOperator(AccountId account, StaffId staff, LocalDay from)
{
    m_connection
        .prepare("UPDATE account_operator SET until_day = ?2 - 1 WHERE account_id = ?1 AND until_day IS NULL AND "
                 "from_day < ?2")
        ->bindAll(account, from)
        .run();
    m_connection
        .prepare(R"(INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(?1, ?2, ?3)
                    ON CONFLICT(account_id, from_day) DO UPDATE SET staff_id = excluded.staff_id, until_day = NULL)")
        ->bindAll(account, from, staff)
        .run();
}

StaffId AccountStore::operatorOn(AccountId account, LocalDay day)
{
    auto select = m_connection.prepare(R"(
        SELECT staff_id FROM account_operator
        WHERE account_id = ?1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?2)
        ORDER BY from_day DESC LIMIT 1)");
    select->bindAll(account, day);
    return select->step() ? select->id<StaffId>(0) : StaffId();
}

} // namespace storage
