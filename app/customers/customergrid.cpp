#include "app/customers/customergrid.h"

#include "app/image/customersearch.h"
#include "app/segments/rulequestion.h"
#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/text.h"
#include "storage/customers/customfieldstore.h"
#include "storage/segments/namestore.h"
#include "storage/segments/taggroupstore.h"
#include "storage/segments/tagstore.h"
#include "storage/team/staffstore.h"

#include <algorithm>
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
    if (!question.quick.empty())
        parts |= CustomerSearch::parts();
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

/// Segments requested by name and through rule tags.
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

bool isNameFilter(const GridFilter &filter)
{
    const QString text = filter.text.trimmed();
    return (filter.key == QLatin1String("name") || filter.key == QLatin1String("nickname")) &&
           text != QLatin1String("=") && text != QLatin1String("*");
}

bool mayBePinyin(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.unicode() < 128 && letter.isLetterOrNumber(); });
}

/// Customers with this name, in characters or in pinyin.
Bitset customersNamed(const Image &image, SearchBuffer::Field field, const QString &text)
{
    Bitset hits = image.search().match(field, SearchBuffer::Match::Contains, text);
    if (!mayBePinyin(text))
        return hits;
    const std::string word = text.toLower().toStdString();
    std::string full, initials;
    CustomerSearch(image).matches(text).andNot(hits).forEach([&](Slot slot) {
        full.clear();
        initials.clear();
        image.pinyin().append(image.search().fieldView(slot, field), full, initials);
        if (full.find(word) != std::string::npos || initials.find(word) != std::string::npos ||
            image.pinyin().findMixed(image.search().fieldView(slot, field), word) >= 0)
            hits.set(slot);
    });
    return hits;
}

Bitset nameFilter(const Image &image, const GridFilter &filter)
{
    const QString text = filter.text.trimmed();
    if (filter.key == QLatin1String("nickname"))
        return customersNamed(image, SearchBuffer::Field::Nickname, text);
    Bitset nicknamed =
        customersNamed(image, SearchBuffer::Field::Nickname, text); // the column shows it if there is no name
    nicknamed.andNot(image.customers().hasName());
    return nicknamed |= customersNamed(image, SearchBuffer::Field::Name, text);
}

/// The rule for all column filters except names; invalid filters are added to `wrong`.
Rule quickRule(storage::sqlite::Connection &connection, const std::vector<GridFilter> &quick,
               std::vector<std::pair<QString, QString>> &wrong)
{
    Rule all;
    if (quick.empty())
        return all;
    const QuickFilter reader(connection, gridFields(storage::CustomFieldStore(connection).all()));
    RuleTranslator translator(connection);
    for (const GridFilter &filter : quick) {
        if (filter.text.trimmed().isEmpty() || isNameFilter(filter))
            continue;
        Result<Rule> rule = reader.read(filter);
        if (rule) {
            if (const auto known = translator.toIds(*rule); !known)
                rule = tl::unexpected<Error>(known.error());
        }
        if (rule)
            all.parts.push_back(std::move(*rule));
        else
            wrong.emplace_back(filter.key, rule.error().message);
    }
    return all;
}

Result<Bitset> membersOf(TeamStore &store, const Rule &rule, JobContext &job)
{
    const auto asked = RuleQuestion::prepare(store, store.connection(), rule, job);
    return asked ? asked->members() : tl::unexpected<Error>(asked.error());
}

Bitset fitting(const Image &image, storage::sqlite::Connection &connection, const GridQuestion &question)
{
    Bitset bits = image.alive();
    for (const GridFilter &filter : question.quick) {
        if (!filter.text.trimmed().isEmpty() && isNameFilter(filter))
            bits &= nameFilter(image, filter);
    }
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

/// The question as a rule with names; `isMore` is set if a rule cannot express all of it.
Rule ruleOf(storage::sqlite::Connection &connection, const GridQuestion &question, bool &isMore)
{
    std::vector<std::pair<QString, QString>> wrong;
    Rule all = quickRule(connection, question.quick, wrong);
    const auto add = [&all](RuleTest test) {
        Rule part;
        part.kind = Rule::Kind::Test;
        part.test = std::move(test);
        all.parts.push_back(std::move(part));
    };
    for (const QString &name : question.segments)
        add(SegmentTest{{name}});
    for (const QString &name : question.tags)
        add(TagTest{TagTest::Match::Any, {{name}}});
    if (!question.owners.isEmpty()) {
        FieldTest owner;
        owner.field = RuleField::Owner;
        owner.compare.op = RuleOp::In;
        for (const QString &name : question.owners)
            owner.compare.names.push_back({name});
        add(std::move(owner));
    }
    isMore = !question.search.trimmed().isEmpty();
    for (const GridFilter &filter : question.quick) {
        const QString text = filter.text.trimmed();
        if (text.isEmpty() || !isNameFilter(filter))
            continue;
        if (mayBePinyin(text) || filter.key != QLatin1String("name")) {
            isMore = true;
            continue;
        }
        FieldTest name;
        name.field = RuleField::Name;
        name.compare.op = RuleOp::Contains;
        name.compare.texts = QStringList{text};
        add(std::move(name));
    }
    return all;
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
    for (std::size_t i = 0; i < wanted.size(); ++i) // requested twice
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

/// Fails with Busy if the image was reloaded between the steps.
Result<GridAnswer> CustomerGrid::tryAnswer(TeamStore &store, const GridQuestion &question, JobContext &job)
{
    storage::sqlite::Connection &connection = store.connection();
    const Image::Parts parts = partsOf(question);
    if (const auto loaded = store.loadImage(parts, job); !loaded) // before the turn below is taken
        return tl::unexpected<Error>(loaded.error());
    std::vector<Bitset> segments;
    for (const QString &name : segmentsOf(connection, question)) {
        const Result<Rule> rule = SegmentService(store).ruleOf(name);
        if (!rule)
            return tl::unexpected<Error>(rule.error());
        auto members = membersOf(store, *rule, job);
        if (!members)
            return tl::unexpected<Error>(members.error());
        segments.push_back(std::move(*members));
    }
    std::vector<std::pair<QString, QString>> wrong;
    if (const Rule quick = quickRule(connection, question.quick, wrong); !quick.parts.empty()) {
        auto members = membersOf(store, quick, job);
        if (!members)
            return tl::unexpected<Error>(members.error());
        segments.push_back(std::move(*members));
    }
    const std::lock_guard turn(m_mutex);
    if (!m_order)
        m_order = std::make_unique<GridOrder>(store.image());
    m_order->loadNames(connection);
    const auto view = store.readImage(parts, job);
    if (!view)
        return tl::unexpected<Error>(view.error());
    const Image &image = **view;
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
    return GridAnswer{customers, std::int64_t(image.alive().count()), rowsOf(question.keep, *customers),
                      std::move(wrong)};
}

Result<GridSetting> CustomerGrid::setting(TeamStore &store)
{
    return guarded([&]() -> Result<GridSetting> {
        GridSetting setting;
        storage::sqlite::Connection &connection = store.connection();
        for (const storage::Segment &segment : storage::SegmentStore(connection).all()) {
            setting.names.push_back({GridName::Kind::Segment, segment.name});
            if (segment.kind == storage::Segment::Kind::Frozen)
                setting.lists << segment.name;
        }
        auto groups = storage::TagGroupStore(connection).names();
        for (const storage::Tag &tag : storage::TagStore(connection).all())
            setting.names.push_back({GridName::Kind::Tag, tag.name, groups[tag.group]});
        for (const storage::Staff &person : storage::StaffStore(connection).all()) {
            setting.names.push_back({GridName::Kind::Owner, person.name});
            setting.staff << person.name;
        }
        setting.channels = storage::NameStore(connection).names(storage::NamedThing::Channel);
        setting.custom = storage::CustomFieldStore(connection).all();
        auto views = CustomerViews(store).all();
        if (!views)
            return tl::unexpected<Error>(views.error());
        setting.views = std::move(*views);
        return setting;
    });
}

Result<SavedFilter> CustomerGrid::save(TeamStore &store, const GridQuestion &question, const QString &name,
                                       JobContext &job)
{
    return guarded([&]() -> Result<SavedFilter> {
        storage::sqlite::Connection &connection = store.connection();
        if (name.trimmed().isEmpty())
            return failure(ErrorKind::Invalid, Text::tr("Enter a segment name."));
        if (storage::SegmentStore(connection).byName(name.trimmed()))
            return failure(ErrorKind::Conflict,
                           Text::tr("There is already a segment named \"%1\".").arg(name.trimmed()));
        const Result<GridAnswer> answer = this->answer(store, question, job);
        if (!answer)
            return tl::unexpected<Error>(answer.error());
        if (!answer->wrong.empty())
            return failure(ErrorKind::Invalid, answer->wrong.front().second);
        std::vector<storage::CustomerId> members = *answer->customers;
        std::sort(members.begin(), members.end());
        SavedFilter saved{name.trimmed(), false, std::int64_t(members.size())};
        Rule rule = ruleOf(connection, question, saved.isFrozen);
        if (const auto known = RuleTranslator(connection).toIds(rule); !known)
            return tl::unexpected<Error>(known.error());
        SegmentService segments(store);
        const auto made =
            saved.isFrozen ? segments.freeze(saved.name, rule, std::move(members)) : segments.save(saved.name, rule);
        return made ? Result<SavedFilter>(saved) : tl::unexpected<Error>(made.error());
    });
}

Result<void> CustomerGrid::warm(TeamStore &store, JobContext &job)
{
    return guarded([&]() -> Result<void> {
        constexpr Image::Parts parts = Image::Parts(Image::Customers) | Image::Search;
        GridOrder::Ranks ranks;
        {
            const auto image = store.readImage(parts, job);
            if (!image)
                return tl::unexpected<Error>(image.error());
            ranks = GridOrder::makeRanks(**image);
        }
        const std::lock_guard turn(m_mutex);
        if (!m_order)
            m_order = std::make_unique<GridOrder>(store.image());
        m_order->adopt(std::move(ranks));
        return {};
    });
}

} // namespace app
