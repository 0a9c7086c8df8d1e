#include "app/roster/rosternames.h"

#include "storage/team/accountstore.h"
#include "storage/text/namekey.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace app {

RosterNames::RosterNames(TeamStore &store, storage::ImportId import, LossMatcher *onlyKnown)
    : m_connection(store.connection()), m_imports(m_connection), m_import(import), m_today(store.today()),
      m_onlyKnown(onlyKnown), m_ids(m_connection)
{
}

void RosterNames::take(const CustomerBatch &batch)
{
    for (const NewName &name : batch.newAccounts) {
        if (m_onlyKnown) { // refers to known accounts and creates none
            m_namesakes.push_back(m_onlyKnown->accountsCalled(name.name, name.group));
            m_accounts.push_back(m_namesakes.back().empty() ? storage::AccountId() : m_namesakes.back().front());
            m_operators.push_back({});
            continue;
        }
        m_accounts.push_back(accountFor(name));
        m_operators.push_back(storage::AccountStore(m_connection).operatorOn(m_accounts.back(), m_today));
    }
    for (const NewName &name : batch.newChannels)
        m_channels.push_back(channelFor(name));
}

storage::AccountId RosterNames::accountFor(const NewName &name)
{
    if (const storage::AccountId known = knownAccount(name.name, name.group))
        return known;
    storage::DepartmentId department;
    if (!name.parent.isEmpty()) {
        auto select = m_connection.prepare("SELECT id FROM department WHERE name = ?1");
        select->bind(1, name.parent);
        if (select->step()) {
            department = select->id<storage::DepartmentId>(0);
        } else {
            department = storage::DepartmentId(m_ids.next("department"));
            m_connection.prepare("INSERT INTO department(id, name) VALUES(?1, ?2)")
                ->bindAll(department, name.parent)
                .run();
        }
    }
    // Accounts may share a name; the userid then distinguishes them.
    auto taken = m_connection.prepare("SELECT 1 FROM account WHERE name = ?1");
    taken->bind(1, name.name);
    const QString shown = taken->step() ? QStringLiteral("%1 (%2)").arg(name.name, name.group) : name.name;
    const storage::AccountId account(m_ids.next("account"));
    auto insert =
        m_connection.prepare("INSERT INTO account(id, name, wecom_userid, department_id) VALUES(?1, ?2, ?3, ?4)");
    insert->bind(1, account).bind(2, shown).bindText(3, name.group).bind(4, department);
    insert->run();
    m_connection.prepare("INSERT INTO account_operator(account_id, from_day, staff_id) VALUES(?1, 0, ?2)")
        ->bindAll(account, staffFor(shown))
        .run();
    return account;
}

/// By userid, ignoring case as WeCom does, else by name. An account that lacked one of the two gets it.
storage::AccountId RosterNames::knownAccount(const QString &name, const QString &userId)
{
    auto select =
        m_connection.prepare("SELECT id, name, wecom_userid FROM account WHERE wecom_userid = ?1 COLLATE NOCASE "
                             "OR name = ?2 COLLATE NOCASE AND (?1 IS NULL OR wecom_userid IS NULL) "
                             "OR ?1 IS NULL AND wecom_userid = ?2 COLLATE NOCASE "
                             "ORDER BY wecom_userid IS ?1 DESC, wecom_userid = ?1 COLLATE NOCASE DESC, name = ?2 DESC, "
                             "id LIMIT 1");
    select->bindText(1, userId).bind(2, name);
    if (!select->step())
        return {};
    const auto account = select->id<storage::AccountId>(0);
    const bool learnsId = !userId.isEmpty() && select->isNull(2);
    const bool isCalledById = select->text(1).compare(userId, Qt::CaseInsensitive) == 0;
    const bool learnsName =
        !userId.isEmpty() && isCalledById && name.compare(userId, Qt::CaseInsensitive) != 0 && !isTaken(name);
    if (learnsId)
        learn("account", account.value, "wecom_userid", QJsonValue(), userId);
    if (learnsName) {
        const QString called = select->text(1);
        learn("account", account.value, "name", called, name);
        auto staff = m_connection.prepare("SELECT id FROM staff WHERE name = ?1 AND NOT EXISTS "
                                          "(SELECT 1 FROM staff WHERE name = ?2)");
        staff->bind(1, called).bind(2, name);
        if (staff->step())
            learn("staff", staff->integer(0), "name", called, name);
    }
    return account;
}

bool RosterNames::isTaken(const QString &name)
{
    auto select = m_connection.prepare("SELECT 1 FROM account WHERE name = ?1");
    select->bind(1, name);
    return select->step();
}

/// `table`: account or staff. Recorded, so that undoing the import reverts it.
void RosterNames::learn(const char *table, std::int64_t row, const char *column, const QJsonValue &before,
                        const QString &after)
{
    m_connection.prepareOnce(QByteArray("UPDATE ") + table + " SET " + column + " = ?2 WHERE id = ?1")
        .bindAll(row, after)
        .run();
    if (!m_ids.isNew(table, row))
        m_imports.addChange(
            m_import, {table,
                       row,
                       {},
                       QJsonDocument(QJsonObject{{QLatin1String(column), before}}).toJson(QJsonDocument::Compact),
                       QJsonDocument(QJsonObject{{QLatin1String(column), after}}).toJson(QJsonDocument::Compact)});
}

storage::StaffId RosterNames::staffFor(const QString &name)
{
    auto select = m_connection.prepare("SELECT id FROM staff WHERE name = ?1");
    select->bind(1, name);
    if (select->step())
        return select->id<storage::StaffId>(0);
    const storage::StaffId staff(m_ids.next("staff"));
    m_connection.prepare("INSERT INTO staff(id, name) VALUES(?1, ?2)")->bindAll(staff, name).run();
    return staff;
}

storage::ChannelId RosterNames::channelFor(const NewName &name)
{
    auto select = m_connection.prepare("SELECT id FROM channel WHERE name = ?1 OR qr_state = ?1");
    select->bind(1, name.name);
    if (select->step())
        return select->id<storage::ChannelId>(0);
    const std::string key = storage::nameKey(name.name);
    auto all = m_connection.prepare("SELECT id, name FROM channel ORDER BY id");
    while (all->step()) {
        if (storage::nameKey(all->text(1)) == key)
            return all->id<storage::ChannelId>(0);
    }
    const storage::ChannelId channel(m_ids.next("channel"));
    m_connection.prepare("INSERT INTO channel(id, name) VALUES(?1, ?2)")->bindAll(channel, name.name).run();
    return channel;
}

} // namespace app
