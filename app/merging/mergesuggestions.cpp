#include "app/merging/mergesuggestions.h"

#include "app/jobs/jobcontext.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/customers/customerfieldstore.h"
#include "storage/customers/customerlines.h"
#include "storage/customers/duplicatescan.h"
#include "storage/customers/mergestore.h"
#include "storage/sqlite/cancelscope.h"
#include "storage/text/hash64.h"
#include "storage/text/phone.h"

#include <algorithm>
#include <set>

namespace app {

using storage::CustomerId;
using storage::DuplicateScan;
using storage::hash64;
using storage::IdentityKind;
using Reason = MergeSuggestion::Reason;

namespace {

constexpr std::ptrdiff_t mostOfAKey = 10;

struct Key
{
    std::uint64_t hash;
    std::int64_t customer;
    Reason reason;

    auto order() const { return std::tie(reason, hash, customer); }
    friend bool operator<(const Key &a, const Key &b) { return a.order() < b.order(); }
    friend bool operator==(const Key &a, const Key &b) { return a.order() == b.order(); }
};

/// First three and last four digits, as shown by masks; 0 if there are none.
std::uint64_t visibleDigits(std::string_view phone)
{
    if (phone.size() == 13 && phone.substr(0, 2) == "86")
        phone.remove_prefix(2);
    if (phone.size() != 11)
        return 0;
    return hash64(phone.substr(7), hash64(phone.substr(0, 3)) | 1);
}

bool isMobile(std::string_view value)
{
    return (value.size() == 11 && value[0] == '1') || (value.size() == 13 && value.substr(0, 3) == "861");
}

class Collector final
{
public:
    Collector(storage::sqlite::Connection &connection, const storage::TeamZone &zone) : m_scan(connection), m_zone(zone)
    {
    }

    std::vector<Key> collect(JobContext &job)
    {
        constexpr int steps = 4;
        const QString phase = Text::tr("Looking for duplicates");
        job.progress(0, steps, phase);
        names();
        job.progress(1, steps, phase);
        phones();
        job.progress(2, steps, phase);
        moments();
        job.progress(3, steps, phase);
        std::sort(m_keys.begin(), m_keys.end());
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        return std::move(m_keys);
    }

private:
    /// A name of one character is not specific enough.
    static bool tells(std::string_view name) { return name.size() > 3; }

    void names()
    {
        m_scan.eachPerson([this](const DuplicateScan::Person &person) {
            if (!tells(person.name))
                return;
            const std::uint64_t seed = hash64(person.name);
            const std::int64_t customer = person.customer.value;
            if (person.city)
                m_keys.push_back({hash64(*person.city, hash64(person.province, seed)), customer, Reason::Region});
            if (person.birthMonthDay)
                m_keys.push_back({seed ^ (std::uint64_t(*person.birthMonthDay) * 2654435761U +
                                          std::uint64_t(person.birthYear) * 40503U),
                                  customer, Reason::Birthday});
            if (const std::uint64_t digits = visibleDigits(person.maskedPhone))
                m_keys.push_back({seed ^ digits, customer, Reason::MaskedPhone});
        });
    }

    void phones()
    {
        m_scan.eachNumber([this](const DuplicateScan::Number &number) {
            if (!isMobile(number.value)) // IDs that look like a mobile number are one
                return;
            const std::string_view digits = number.value.size() == 13 ? number.value.substr(2) : number.value;
            m_keys.push_back({hash64(digits), number.customer.value, Reason::Phone});
            if (number.kind == IdentityKind::Phone && tells(number.name))
                m_keys.push_back(
                    {hash64(number.name) ^ visibleDigits(digits), number.customer.value, Reason::MaskedPhone});
        });
    }

    void moments()
    {
        m_scan.eachMoment([this](const DuplicateScan::Moment &moment) {
            constexpr int msPerMinute = 60'000;
            if (m_zone.msOfDay(moment.addedAt) % msPerMinute == 0)
                return; // known to the day or minute only, within which an account adds several
            m_keys.push_back(
                {std::uint64_t(moment.account.value) * 0x9E3779B97F4A7C15ULL ^ std::uint64_t(moment.addedAt),
                 moment.customer.value, Reason::SameMoment});
        });
    }

    DuplicateScan m_scan;
    const storage::TeamZone &m_zone;
    std::vector<Key> m_keys;
};

using Pairs = std::set<std::pair<std::int64_t, std::int64_t>>;

/// Evidence that records are different people: each external_userid belongs to one person, and a person with two phone
/// numbers is rarely in a list twice.
struct Marks
{
    std::vector<QString> userIds, phones;
};

Marks marksOf(storage::sqlite::Connection &connection, CustomerId customer)
{
    storage::CustomerFieldStore fields(connection);
    return {fields.identities(customer, IdentityKind::ExternalUserId),
            fields.identities(customer, IdentityKind::Phone)};
}

bool areApart(const std::vector<QString> &a, const std::vector<QString> &b)
{
    return !a.empty() && !b.empty() && std::none_of(a.begin(), a.end(), [&b](const QString &value) {
        return std::find(b.begin(), b.end(), value) != b.end();
    });
}

/// Removes customers proven different from all others; a shared phone number takes precedence.
void dropDifferent(storage::sqlite::Connection &connection, Reason reason, std::vector<CustomerId> &customers)
{
    if (reason == Reason::Phone)
        return;
    std::vector<Marks> marks;
    for (const CustomerId customer : customers)
        marks.push_back(marksOf(connection, customer));
    std::vector<CustomerId> alike;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        for (std::size_t j = 0; j < customers.size(); ++j) {
            if (i != j && !areApart(marks[i].userIds, marks[j].userIds) &&
                !areApart(marks[i].phones, marks[j].phones)) {
                alike.push_back(customers[i]);
                break;
            }
        }
    }
    customers = std::move(alike);
}

bool isDismissed(const std::vector<CustomerId> &customers, const Pairs &dismissed)
{
    for (std::size_t i = 0; i < customers.size(); ++i) {
        for (std::size_t j = i + 1; j < customers.size(); ++j) {
            if (!dismissed.contains({customers[i].value, customers[j].value}))
                return false;
        }
    }
    return true;
}

} // namespace

QString MergeSuggestion::text() const
{
    switch (reason) {
    case Reason::Phone:
        return Text::tr("Same phone number");
    case Reason::MaskedPhone:
        return Text::tr("Same name and visible digits of the phone number");
    case Reason::Birthday:
        return Text::tr("Same name and birthday");
    case Reason::Region:
        return Text::tr("Same name and city");
    case Reason::SameMoment:
        return Text::tr("Added by the same account in the same second");
    }
    return {};
}

Result<MergeSuggestions> suggestMerges(TeamStore &store, std::size_t limit, JobContext &job)
{
    return guarded([&]() -> Result<MergeSuggestions> {
        storage::sqlite::Connection &connection = store.connection();
        const storage::sqlite::CancelScope stoppable(connection, [&job] { return job.cancelled(); });
        const std::vector<Key> keys = Collector(connection, store.zone()).collect(job);
        const auto pairs = storage::MergeStore(connection).dismissed();
        const Pairs dismissed(pairs.begin(), pairs.end());
        MergeSuggestions suggestions;
        std::set<std::vector<CustomerId>> known; // only the most certain reason is kept
        for (auto first = keys.begin(); first != keys.end();) {
            auto last = first;
            while (last != keys.end() && last->reason == first->reason && last->hash == first->hash)
                ++last;
            if (last - first > 1 && last - first <= mostOfAKey) {
                std::vector<CustomerId> customers;
                for (auto key = first; key != last; ++key)
                    customers.emplace_back(key->customer);
                dropDifferent(connection, first->reason, customers);
                if (customers.size() > 1 && !isDismissed(customers, dismissed) && known.insert(customers).second) {
                    ++suggestions.count;
                    if (suggestions.first.size() < limit)
                        suggestions.first.push_back({first->reason, std::move(customers), {}});
                }
            }
            first = last;
        }
        for (MergeSuggestion &suggestion : suggestions.first) {
            for (const storage::CustomerLine &line : storage::customerLines(connection, suggestion.customers))
                suggestion.names << line.shown;
        }
        return suggestions;
    });
}

Result<void> dismissSuggestion(TeamStore &store, const std::vector<CustomerId> &customers)
{
    return guarded([&]() -> Result<void> {
        WriteScope scope(store, Text::tr("Not the same person"), QStringLiteral("customers.not-the-same"),
                         WriteScope::Undo::Recorded, {QStringLiteral("merge_dismissal")});
        storage::MergeStore merges(scope.connection());
        QStringList ids;
        for (std::size_t i = 0; i < customers.size(); ++i) {
            ids << QString::number(customers[i].value);
            for (std::size_t j = i + 1; j < customers.size(); ++j)
                merges.dismiss(customers[i], customers[j], store.now());
        }
        scope.describe(ids.join(QStringLiteral(", ")));
        scope.commit();
        return {};
    });
}

} // namespace app
