#include "app/customers/customergrid.h"

#include "app/customers/customersearch.h"
#include "app/segments/rulequestion.h"
#include "app/segments/segmentservice.h"
#include "app/text.h"
#include "storage/segments/tagstore.h"
#include "storage/team/staffstore.h"

#include <unordered_map>

namespace app {

namespace {

constexpr int attempts = 3;

Image::Parts partsOf(const GridQuestion &question)
{
    Image::Parts parts = Image::Customers;
    if (!question.search.trimmed().isEmpty())
        parts |= CustomerSearch::parts();
    if (!question.tags.isEmpty())
        parts |= Image::Tags;
    for (const GridOrder::Key &key : question.order) {
        switch (key.column) {
        case GridOrder::Column::AddedAt:
        case GridOrder::Column::LastContactAt:
            break;
        case GridOrder::Column::OrderCount:
        case GridOrder::Column::Spent:
        case GridOrder::Column::LastPaid:
            parts |= Image::Orders;
            break;
        default:
            parts |= Image::Search;
        }
    }
    return parts;
}

/// Segments asked for by name and through rule tags.
QStringList segmentsOf(storage::sqlite::Connection &connection, const GridQuestion &question)
{
    QStringList names = question.segments;
    for (const QString &name : question.tags) {
        const auto tag = storage::TagStore(connection).byName(name);
        if (!tag || !tag->segment)
            continue;
        if (const auto segment = storage::SegmentStore(connection).byId(tag->segment))
            names << segment->name;
    }
    return names;
}

Bitset ownedBy(const Image &image, storage::sqlite::Connection &connection, const QStringList &owners)
{
    const CustomerColumns &customers = image.customers();
    std::vector<char> wanted(customers.staffCodes().size(), 0);
    for (const QString &name : owners) {
        const auto person = storage::StaffStore(connection).byName(name);
        const std::uint32_t code = person ? customers.staffCodes().find(person->id.value) : unknownCode;
        if (code < wanted.size())
            wanted[code] = 1;
    }
    return Bitset::where(image.slotCount(), [&](Slot slot) { return wanted[customers.owner()[slot]] != 0; });
}

Bitset fitting(const Image &image, storage::sqlite::Connection &connection, const GridQuestion &question)
{
    Bitset bits = image.alive();
    if (!question.search.trimmed().isEmpty())
        bits &= CustomerSearch(image).matches(question.search);
    for (const QString &name : question.tags) {
        const TagBits::Tag *tag = image.tags().find(name);
        if (!tag)
            bits.fill(false);
        else if (!tag->segment)
            bits &= image.tags().bits(tag->id);
    }
    if (!question.owners.isEmpty())
        bits &= ownedBy(image, connection, question.owners);
    return bits;
}

std::vector<std::int64_t> rowsOf(const std::vector<storage::CustomerId> &wanted,
                                 const std::vector<storage::CustomerId> &customers)
{
    std::vector<std::int64_t> rows(wanted.size(), -1);
    if (wanted.empty())
        return rows;
    std::unordered_map<storage::CustomerId, std::size_t> places;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        places.emplace(wanted[i], i);
    for (std::size_t row = 0; row < customers.size(); ++row) {
        if (const auto place = places.find(customers[row]); place != places.end())
            rows[place->second] = std::int64_t(row);
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) // asked for twice
        rows[i] = rows[places.at(wanted[i])];
    return rows;
}

} // namespace

Result<GridAnswer> CustomerGrid::answer(TeamStore &store, const GridQuestion &question, JobContext &job)
{
    return guarded([&]() -> Result<GridAnswer> {
        Result<GridAnswer> answer = failure(ErrorKind::Busy, {});
        for (int attempt = 0; attempt < attempts; ++attempt) {
            answer = tryAnswer(store, question, job);
            if (answer || answer.error().kind != ErrorKind::Busy || job.cancelled())
                break;
        }
        return answer;
    });
}

/// Busy where the image was loaded anew between the steps.
Result<GridAnswer> CustomerGrid::tryAnswer(TeamStore &store, const GridQuestion &question, JobContext &job)
{
    storage::sqlite::Connection &connection = store.connection();
    const Image::Parts parts = partsOf(question);
    if (const auto loaded = store.ensureImage(parts, job); !loaded)
        return tl::unexpected<Error>(loaded.error());
    std::vector<Bitset> segments;
    for (const QString &name : segmentsOf(connection, question)) {
        const Result<Rule> rule = SegmentService(store).ruleOf(name);
        if (!rule)
            return tl::unexpected<Error>(rule.error());
        const auto asked = RuleQuestion::prepare(store, connection, *rule, job);
        if (!asked)
            return tl::unexpected<Error>(asked.error());
        auto members = asked->members();
        if (!members)
            return tl::unexpected<Error>(members.error());
        segments.push_back(std::move(*members));
    }
    const std::lock_guard turn(m_mutex);
    if (!m_order)
        m_order = std::make_unique<GridOrder>(store.image());
    m_order->loadNames(connection);
    const Image &image = store.image();
    const auto lock = image.lockForReading();
    if (!image.has(parts))
        return failure(ErrorKind::Busy, Text::tr("The data is being loaded again. Ask once more in a moment."));
    Bitset bits = fitting(image, connection, question);
    for (Bitset &members : segments) {
        members.resize(image.slotCount());
        bits &= members;
    }
    if (job.cancelled())
        return failure(ErrorKind::Cancelled, Text::tr("Cancelled."));
    const std::vector<Slot> order = m_order->sorted(bits, question.order);
    auto customers = std::make_shared<std::vector<storage::CustomerId>>();
    customers->reserve(order.size());
    for (const Slot slot : order)
        customers->push_back(image.numbering().idOf(slot));
    return GridAnswer{customers, std::int64_t(image.alive().count()), rowsOf(question.keep, *customers)};
}

Result<std::vector<GridName>> CustomerGrid::names(TeamStore &store)
{
    return guarded([&]() -> Result<std::vector<GridName>> {
        std::vector<GridName> names;
        for (const storage::Segment &segment : storage::SegmentStore(store.connection()).all())
            names.push_back({GridName::Kind::Segment, segment.name});
        for (const storage::Tag &tag : storage::TagStore(store.connection()).all())
            names.push_back({GridName::Kind::Tag, tag.name});
        for (const storage::Staff &person : storage::StaffStore(store.connection()).all())
            names.push_back({GridName::Kind::Owner, person.name});
        return names;
    });
}

} // namespace app
