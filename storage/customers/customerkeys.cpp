#include "storage/customers/customerkeys.h"

#include <QStringList>

#include <algorithm>

namespace storage {

namespace {

/// The value as it stands, and as a phone in international form.
QStringList spellingsOf(const QString &key)
{
    QStringList spellings{key};
    QString digits = key;
    digits.remove(QLatin1Char(' ')).remove(QLatin1Char('-')).remove(QLatin1Char('+'));
    const bool isNumber =
        std::all_of(digits.begin(), digits.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    if (isNumber && !digits.isEmpty()) {
        spellings.append(digits);
        spellings.append(QLatin1String("86") + digits);
    }
    spellings.removeDuplicates();
    return spellings;
}

} // namespace

std::vector<CustomerId> CustomerKeys::find(const QString &key)
{
    bool isId = false;
    const std::int64_t number = key.toLongLong(&isId);
    if (isId) {
        if (const CustomerId id = afterMerges(CustomerId(number)))
            return {id};
    }
    std::vector<CustomerId> found;
    for (const QString &spelling : spellingsOf(key.trimmed())) {
        // all kinds by name of number: so that the unique index on (kind, value) is used
        auto select = m_connection.prepare(
            "SELECT customer_id FROM identity WHERE kind IN "
            "(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20) AND value = ?1");
        select->bind(1, spelling);
        while (select->step())
            found.push_back(select->id<CustomerId>(0));
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

CustomerId CustomerKeys::afterMerges(CustomerId id)
{
    auto select = m_connection.prepare(R"(
        WITH RECURSIVE chain(id, next, depth) AS (
            SELECT id, merged_into, 0 FROM customer WHERE id = ?1
            UNION
            SELECT c.id, c.merged_into, chain.depth + 1 FROM customer AS c JOIN chain ON c.id = chain.next WHERE depth < 100)
        SELECT id FROM chain WHERE next IS NULL)");
    select->bind(1, id.value);
    return select->step() ? select->id<CustomerId>(0) : CustomerId();
}

} // namespace storage
