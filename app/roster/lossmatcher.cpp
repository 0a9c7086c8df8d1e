#include "app/roster/lossmatcher.h"

#include "app/text.h"
#include "storage/customers/rostermatchstore.h"
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

void LossMatcher::loadNames()
{
    if (m_namesLoaded)
        return;
    m_namesLoaded = true;
    storage::RosterMatchStore(m_connection)
        .eachFriendship([this](const storage::RosterMatchStore::NamedFriendship &held) {
            for (const std::string_view name : {held.name, held.remark, held.nickname}) {
                if (!name.empty())
                    m_names.push_back({nameKey(held.account.value, name), held.id.value});
            }
        });
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
        for (const auto &[friendship, account] : m_friendships.ofCustomer(loss.customer)) {
            if (!loss.hasAccount ||
                std::find(loss.accounts.begin(), loss.accounts.end(), account) != loss.accounts.end())
                ids.push_back(friendship.value);
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

LossMatcher::Match LossMatcher::find(const Loss &loss)
{
    const auto none = [](const QString &reason, const QString &repair) { return Match{{}, {}, reason, repair}; };
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
        storage::FriendshipSpan span;
    };
    std::vector<Fit> fits;
    const std::vector<std::int64_t> ids = candidates(loss);
    for (const std::int64_t id : ids) {
        const storage::FriendshipSpan span = m_friendships.span(storage::FriendshipId(id));
        const std::int64_t addedAt = span.addedAt.value_or(absent);
        if (addedAt != absent && addedAt > loss.endedAt)
            continue; // began after the loss: the customer returned
        const bool bothKnown = addedAt != absent && loss.addedAt != absent;
        const std::int64_t distance = bothKnown ? std::abs(addedAt - loss.addedAt) : 0;
        if (distance < storage::msPerDay)
            fits.push_back({id, distance, span.end == storage::FriendshipEnd::Open, span});
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
    return {storage::FriendshipId(fits.front().id), fits.front().span, {}, {}};
}

} // namespace app
