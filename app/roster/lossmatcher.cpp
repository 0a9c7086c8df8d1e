#include "app/roster/lossmatcher.h"

#include "app/text.h"
#include "storage/text/hash64.h"
#include "storage/time/localday.h"

#include <algorithm>

namespace app {

using storage::absent;

namespace {

std::uint64_t nameKey(std::int64_t account, std::string_view name)
{
    return storage::hash64(name, std::uint64_t(account));
}

} // namespace

std::vector<storage::AccountId> LossMatcher::accountsCalled(const QString &name, const QString &userId)
{
    auto select = m_connection.prepare("SELECT id, ?1 IS NOT NULL AND wecom_userid = ?1 COLLATE NOCASE FROM account "
                                       "WHERE wecom_userid = ?1 COLLATE NOCASE OR name = ?2 COLLATE NOCASE "
                                       "OR name = ?2 || ' (' || wecom_userid || ')' ORDER BY 2 DESC, id");
    select->bindText(1, userId).bind(2, name);
    std::vector<storage::AccountId> accounts;
    while (select->step()) {
        accounts.push_back(select->id<storage::AccountId>(0));
        if (!userId.isEmpty() && select->integer(1) != 0)
            break; // the userid decides
    }
    return accounts;
}

void LossMatcher::loadNames()
{
    if (m_namesLoaded)
        return;
    m_namesLoaded = true;
    storage::sqlite::Statement select = m_connection.prepareOnce(R"(
        SELECT f.id, f.account_id, f.added_at, c.name, c.remark, c.nickname
        FROM friendship f JOIN customer c ON c.id = f.customer_id WHERE c.status <> 3)");
    while (select.step()) {
        for (int column = 3; column <= 5; ++column) {
            if (!select.isNull(column))
                m_names.push_back({nameKey(select.integer(1), select.view(column)), select.integer(0),
                                   select.isNull(2) ? absent : select.integer(2)});
        }
    }
    const auto order = [](const Candidate &a, const Candidate &b) {
        return std::tie(a.key, a.id) < std::tie(b.key, b.id);
    };
    std::sort(m_names.begin(), m_names.end(), order);
    const auto same = [](const Candidate &a, const Candidate &b) { return a.key == b.key && a.id == b.id; };
    m_names.erase(std::unique(m_names.begin(), m_names.end(), same), m_names.end());
}

/// Possible friendships, before times are compared.
std::vector<std::int64_t> LossMatcher::candidates(const Loss &loss)
{
    std::vector<std::int64_t> ids;
    if (loss.customer) {
        auto select = m_connection.prepare("SELECT id, account_id FROM friendship WHERE customer_id = ?1");
        select->bind(1, loss.customer);
        while (select->step()) {
            const auto account = select->id<storage::AccountId>(1);
            if (!loss.hasAccount ||
                std::find(loss.accounts.begin(), loss.accounts.end(), account) != loss.accounts.end())
                ids.push_back(select->integer(0));
        }
        return ids;
    }
    if (loss.accounts.empty() || loss.name.empty())
        return ids;
    loadNames();
    for (const storage::AccountId account : loss.accounts) {
        const std::uint64_t key = nameKey(account.value, loss.name);
        auto entry =
            std::lower_bound(m_names.begin(), m_names.end(), key,
                             [](const Candidate &candidate, std::uint64_t wanted) { return candidate.key < wanted; });
        for (; entry != m_names.end() && entry->key == key; ++entry)
            ids.push_back(entry->id);
    }
    return ids;
}

LossMatcher::Match LossMatcher::read(std::int64_t friendship)
{
    auto select =
        m_connection.prepare("SELECT end_kind, ended_at, ifnull(changed_by, 0) FROM friendship WHERE id = ?1");
    select->bindAll(friendship).step();
    Match match;
    match.friendship = storage::FriendshipId(friendship);
    match.endKind = select->integer(0);
    match.endedAt = select->isNull(1) ? absent : select->integer(1);
    match.changedBy = select->integer(2);
    return match;
}

LossMatcher::Match LossMatcher::find(const Loss &loss)
{
    const auto none = [](const QString &reason, const QString &repair) {
        return Match{{}, 0, absent, 0, reason, repair};
    };
    if (loss.endedAt == absent)
        return none(Text::tr("The row does not say when the customer was lost."),
                    Text::tr("Enter the time in the format 2026-11-22 09:00."));
    if (loss.hasAccount && loss.accounts.empty())
        return none(Text::tr("There is no account with this name."),
                    Text::tr("Use the account name from the roster, or import the roster first."));
    struct Fit
    {
        std::int64_t id, distance;
        bool isOpen;
    };
    std::vector<Fit> fits;
    const std::vector<std::int64_t> ids = candidates(loss);
    for (const std::int64_t id : ids) {
        auto select = m_connection.prepare("SELECT added_at, end_kind FROM friendship WHERE id = ?1");
        select->bindAll(id).step();
        const std::int64_t addedAt = select->isNull(0) ? absent : select->integer(0);
        if (addedAt != absent && addedAt > loss.endedAt)
            continue; // began after the loss: the customer returned
        const bool bothKnown = addedAt != absent && loss.addedAt != absent;
        const std::int64_t distance = bothKnown ? std::abs(addedAt - loss.addedAt) : 0;
        if (distance < storage::msPerDay)
            fits.push_back({id, distance, select->integer(1) == 0});
    }
    if (fits.empty())
        return ids.empty() ? none(Text::tr("No friend of this account matches."),
                                  Text::tr("Use the name, account and added time from the roster, or add an identity."))
                           : none(Text::tr("The customer was not a friend of this account at that time."),
                                  Text::tr("Check the added and lost times against the roster."));
    std::sort(fits.begin(), fits.end(), [](const Fit &a, const Fit &b) {
        return std::make_tuple(!a.isOpen, a.distance, -a.id) < std::make_tuple(!b.isOpen, b.distance, -b.id);
    });
    const bool isClear = fits.size() == 1 || fits[0].isOpen != fits[1].isOpen || fits[0].distance < fits[1].distance;
    if (!isClear && !loss.customer)
        return none(Text::tr("Several friends of this account have the same name and time."),
                    Text::tr("Add a phone number or other identity to tell them apart."));
    return read(fits.front().id);
}

void LossMatcher::end(storage::FriendshipId friendship, std::int64_t endedAt, std::int64_t endKind,
                      storage::ChangeId change)
{
    m_connection.prepare("UPDATE friendship SET ended_at = ?2, end_kind = ?3, changed_by = ?4 WHERE id = ?1")
        ->bindAll(friendship, endedAt, endKind, change)
        .run();
}

} // namespace app
