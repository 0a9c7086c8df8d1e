#include "app/roster/rosternames.h"

#include "storage/customers/channelstore.h"
#include "storage/team/accountstore.h"
#include "storage/text/namekey.h"

namespace app {

RosterNames::RosterNames(TeamStore &store, storage::ImportId import, bool onlyKnown)
    : m_connection(store.connection()), m_roster(m_connection), m_notes(m_connection, import), m_today(store.today()),
      m_onlyKnown(onlyKnown), m_ids(m_connection)
{
}

void RosterNames::take(const CustomerBatch &batch)
{
    for (const NewName &name : batch.newAccounts) {
        if (m_onlyKnown) { // refers to known accounts and creates none
            m_namesakes.push_back(m_roster.accountsCalled(name.name, name.group));
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
        if (const auto known = m_roster.department(name.parent)) {
            department = *known;
        } else {
            department = storage::DepartmentId(m_ids.next("department"));
            m_roster.addDepartment(department, name.parent);
        }
    }
    // Accounts may share a name; the userid then distinguishes them.
    const QString shown =
        m_roster.isAccountName(name.name) ? QStringLiteral("%1 (%2)").arg(name.name, name.group) : name.name;
    const storage::AccountId account(m_ids.next("account"));
    m_roster.addAccount({account, shown, name.group}, department, staffFor(shown));
    return account;
}

/// By userid, ignoring case as WeCom does, else by name. An account that lacked one of the two gets it.
storage::AccountId RosterNames::knownAccount(const QString &name, const QString &userId)
{
    const auto known = m_roster.account(name, userId);
    if (!known)
        return {};
    const bool learnsId = !userId.isEmpty() && known->wecomUserId.isEmpty();
    const bool isCalledById = known->name.compare(userId, Qt::CaseInsensitive) == 0;
    const bool learnsName = !userId.isEmpty() && isCalledById && name.compare(userId, Qt::CaseInsensitive) != 0 &&
                            !m_roster.isAccountName(name);
    if (learnsId) {
        m_roster.setUserId(known->id, userId);
        noteLearnt("account", known->id.value, "wecom_userid", {}, userId);
    }
    if (learnsName) {
        m_roster.rename(known->id, name);
        noteLearnt("account", known->id.value, "name", known->name, name);
        const auto staff = m_roster.staff(known->name);
        if (staff && !m_roster.staff(name)) {
            m_roster.rename(*staff, name);
            noteLearnt("staff", staff->value, "name", known->name, name);
        }
    }
    return known->id;
}

/// Records a change of an account or staff, so that undoing the import reverts it.
void RosterNames::noteLearnt(const char *table, std::int64_t row, const char *column, const QString &before,
                             const QString &after)
{
    if (m_ids.isNew(table, row))
        return;
    ChangedFields changed;
    changed.add(column, before, after);
    m_notes.changed(table, row, changed);
}

storage::StaffId RosterNames::staffFor(const QString &name)
{
    if (const auto known = m_roster.staff(name))
        return *known;
    const storage::StaffId staff(m_ids.next("staff"));
    m_roster.addStaff(staff, name);
    return staff;
}

storage::ChannelId RosterNames::channelFor(const NewName &name)
{
    storage::ChannelStore channels(m_connection);
    if (const auto known = channels.called(name.name))
        return *known;
    const std::string key = storage::nameKey(name.name);
    for (const storage::Channel &channel : channels.all()) {
        if (storage::nameKey(channel.name) == key)
            return channel.id;
    }
    const storage::ChannelId channel(m_ids.next("channel"));
    channels.insert({channel, name.name});
    return channel;
}

} // namespace app
