#include "app/image/customersearch.h"

#include "app/image/searchtext.h"

#include <QElapsedTimer>

#include <algorithm>
#include <queue>

namespace app {

namespace {

/// Shorter words match too many tag names.
bool canNameTag(std::string_view word)
{
    constexpr std::size_t twoChineseCharacters = 6;
    return word.size() >= (isAscii(word) ? 2 : twoChineseCharacters);
}

} // namespace

SearchAnswer CustomerSearch::find(const QString &query, int limit) const
{
    QElapsedTimer timer;
    timer.start();
    SearchAnswer answer;
    const std::vector<std::string> words = searchWords(query);
    if (words.empty())
        return answer;
    Bitset fitting = m_image.alive();
    TextZone::Hits named(m_image.slotCount());
    named.anywhere = fitting;
    for (const std::string &word : words) {
        TextZone::Hits hits = m_image.search().find(word);
        named.anywhere &= hits.anywhere;
        named.atBegin |= hits.atBegin;
        named.asWhole |= hits.asWhole;
        addElsewhere(word, hits.anywhere);
        fitting &= hits.anywhere;
    }
    answer.count = static_cast<std::int64_t>(fitting.count());
    const Bitset everything(m_image.slotCount(), true);
    for (const Bitset *level :
         std::initializer_list<const Bitset *>{&named.asWhole, &named.atBegin, &named.anywhere, &everything}) {
        const std::size_t room = static_cast<std::size_t>(std::max(limit, 0)) - answer.first.size();
        if (room == 0)
            break;
        takeNewest(fitting & *level, room, answer.first);
        fitting.andNot(*level);
    }
    answer.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return answer;
}

Bitset CustomerSearch::matches(const QString &query) const
{
    const std::vector<std::string> words = searchWords(query);
    if (words.empty())
        return Bitset(m_image.slotCount());
    Bitset fitting = m_image.alive();
    for (const std::string &word : words) {
        Bitset hits = m_image.search().find(word).anywhere;
        addElsewhere(word, hits);
        fitting &= hits;
    }
    return fitting;
}

void CustomerSearch::addElsewhere(const std::string &word, Bitset &hits) const
{
    hits |= tagged(word);
    if (m_image.has(Image::Notes))
        hits |= m_image.notes().find(word);
}

Bitset CustomerSearch::tagged(const std::string &word) const
{
    Bitset customers(m_image.slotCount());
    if (!canNameTag(word))
        return customers;
    for (const TagBits::Tag &tag : m_image.tags().tags()) {
        if (searchText(tag.name).find(word) != std::string::npos)
            customers |= m_image.tags().bits(tag.id);
    }
    return customers;
}

void CustomerSearch::takeNewest(Bitset candidates, std::size_t limit, std::vector<Slot> &first) const
{
    struct Entry
    {
        storage::UtcMs addedAt;
        Slot slot;
        bool operator>(const Entry &other) const
        {
            return addedAt != other.addedAt ? addedAt > other.addedAt : slot > other.slot;
        }
    };
    const std::vector<storage::UtcMs> &addedAt = m_image.customers().addedAt();
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> newest; // with the oldest on top
    candidates.forEach([&](Slot slot) {
        const Entry entry{addedAt[slot], slot};
        if (newest.size() == limit) {
            if (!(entry > newest.top()))
                return;
            newest.pop();
        }
        newest.push(entry);
    });
    const std::size_t at = first.size();
    for (; !newest.empty(); newest.pop())
        first.push_back(newest.top().slot);
    std::reverse(first.begin() + static_cast<std::ptrdiff_t>(at), first.end());
}

} // namespace app
