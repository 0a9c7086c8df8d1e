#include "app/image/image.h"

#include "app/image/touchedcustomers.h"
#include "app/image/twinreader.h"
#include "app/text.h"

namespace app {

using storage::sqlite::Connection;

namespace {

thread_local int viewsHeld = 0; ///< by the calling thread


/// Above this number of rows a part is reloaded as a whole.
constexpr std::size_t reloadLimit = 50'000;

} // namespace

Result<void> Image::ensure(Connection &connection, Parts parts, JobContext &job)
{
    parts |= Customers;
    if (parts & OrderItemLines)
        parts |= Orders;
    if (has(parts))
        return {};
    const std::scoped_lock structure(m_structure);
    const Parts missing = parts & ~loaded();
    if (!missing)
        return {};
    job.progress(0, 0, Text::tr("Loading"));
    return guarded([&]() -> Result<void> {
        if ((missing & Search) && !m_pinyin)
            m_pinyin = std::make_shared<const storage::Pinyin>();
        Content content;
        load(connection, missing, content, job);
        const std::unique_lock lock(m_mutex);
        publish(content, missing);
        return {};
    });
}

ImageView::ImageView(const Image &image, std::shared_lock<std::shared_mutex> lock)
    : m_image(&image), m_lock(std::move(lock))
{
    ++viewsHeld;
}

ImageView::~ImageView()
{
    if (m_lock.owns_lock())
        --viewsHeld;
}

bool ImageView::isHeldHere()
{
    return viewsHeld > 0;
}

Result<ImageView> Image::read(Connection &connection, Parts parts, JobContext &job)
{
    constexpr int tries = 5; // a commit that the image cannot follow drops it between loading and locking
    for (int i = 0; i < tries; ++i) {
        if (auto loaded = ensure(connection, parts, job); !loaded)
            return tl::unexpected<Error>(loaded.error());
        ImageView view(*this, std::shared_lock(m_mutex));
        if (has(parts | Customers))
            return view;
    }
    return failure(ErrorKind::Busy, Text::tr("The data is being reloaded. Try again in a moment."));
}

// Parts made here lie aside in `content`; what they are built on is taken from there or, unchanged, from the image.
void Image::load(Connection &connection, Parts parts, Content &content, const JobContext &job) const
{
    TwinReader readers(connection);
    if (!m_content.numbering && !content.numbering) {
        content.numbering = std::make_unique<Slots>();
        content.numbering->load(connection, job);
    }
    const Slots &numbering = content.numbering ? *content.numbering : *m_content.numbering;
    std::vector<TwinReader::Task> tasks;
    const auto add = [&](Part part, auto &target, auto make) {
        if (!(parts & part))
            return;
        target = make();
        tasks.push_back(
            [&numbering, &job, made = target.get()](Connection &reader) { made->load(reader, numbering, job); });
    };
    add(Search, content.search, [this] { return std::make_unique<SearchBuffer>(m_pinyin); });
    add(Orders, content.orders, [this] { return std::make_unique<OrderRuns>(m_zone); });
    add(Customers, content.customers, [this] { return std::make_unique<CustomerColumns>(m_zone); });
    add(Events, content.events, [this] { return std::make_unique<EventRuns>(m_zone); });
    add(Tags, content.tags, [] { return std::make_unique<TagBits>(); });
    add(Friendships, content.friendships, [this] { return std::make_unique<FriendshipRuns>(m_zone); });
    add(Identities, content.identities, [] { return std::make_unique<IdentityBits>(); });
    add(Groups, content.groups, [] { return std::make_unique<GroupBits>(); });
    add(Notes, content.notes, [] { return std::make_unique<NoteBuffer>(); });
    readers.run(tasks);
    if (parts & OrderItemLines) {
        content.orderItems = std::make_unique<OrderItems>();
        content.orderItems->load(connection, content.orders ? *content.orders : *m_content.orders, job);
    }
}

void Image::publish(Content &content, Parts parts)
{
    const auto place = [](auto &target, auto &made) {
        if (made)
            target = std::move(made);
    };
    place(m_content.numbering, content.numbering);
    place(m_content.customers, content.customers);
    place(m_content.tags, content.tags);
    place(m_content.friendships, content.friendships);
    place(m_content.identities, content.identities);
    place(m_content.orders, content.orders);
    place(m_content.orderItems, content.orderItems);
    place(m_content.events, content.events);
    place(m_content.groups, content.groups);
    place(m_content.search, content.search);
    place(m_content.notes, content.notes);
    m_loaded |= parts.toInt();
    ++m_revision;
    if (parts & Search)
        m_namesRevision = m_revision.load();
}

Result<void> Image::apply(Connection &connection, const RowChanges &changes)
{
    const std::scoped_lock structure(m_structure);
    if (!m_content.numbering || changes.isEmpty()) {
        ++m_revision;
        ++m_commits;
        return {};
    }
    auto applied = guarded([&]() -> Result<void> {
        const RowChanges resolved = withCustomers(connection, changes, reloadLimit);
        const Parts anew = partsToReload(resolved);
        Content content;
        if (anew)
            reload(connection, anew, resolved, content);
        const std::unique_lock lock(m_mutex); // readers must not see parts of different sizes
        publish(content, anew);
        applyRows(connection, resolved);
        ++m_revision;
        ++m_commits;
        return {};
    });
    if (!applied)
        reset();
    return applied;
}

Image::Parts Image::partsToReload(const RowChanges &changes) const
{
    const auto isReloaded = [&changes](RowChanges::Table table) { return changes.touched(table).isReloaded; };
    Parts parts;
    parts.setFlag(Customers, isReloaded(RowChanges::Customer));
    parts.setFlag(Notes, isReloaded(RowChanges::Customer));
    parts.setFlag(Search, isReloaded(RowChanges::Customer) || isReloaded(RowChanges::Identity));
    parts.setFlag(Tags, isReloaded(RowChanges::CustomerTag));
    parts.setFlag(Identities, isReloaded(RowChanges::Identity));
    parts.setFlag(Groups, isReloaded(RowChanges::GroupMember));
    parts.setFlag(Friendships,
                  isReloaded(RowChanges::Friendship) || (has(Friendships) && friendships().index().isWorn()));
    parts.setFlag(Events, isReloaded(RowChanges::Event) || (has(Events) && events().index().isWorn()));
    const bool ordersAnew = isReloaded(RowChanges::Orders) || (has(Orders) && orders().index().isWorn());
    parts.setFlag(Orders, ordersAnew);
    parts.setFlag(OrderItemLines, ordersAnew || isReloaded(RowChanges::OrderItem) ||
                                      (has(OrderItemLines) && orderItems().index().isWorn()));
    return parts & loaded();
}

void Image::reload(Connection &connection, Parts parts, const RowChanges &changes, Content &content) const
{
    content.numbering = std::make_unique<Slots>(*m_content.numbering); // assigned slots never change
    if (changes.touched(RowChanges::Customer).isReloaded)
        content.numbering->addNew(connection);
    for (const std::int64_t customer : changes.touched(RowChanges::Customer).customers)
        content.numbering->add(customer);
    load(connection, parts, content, QuietJobContext());
}

void Image::applyRows(Connection &connection, const RowChanges &changes)
{
    for (const std::int64_t customer : changes.touched(RowChanges::Customer).customers)
        m_content.numbering->add(customer);
    const Slots &numbering = *m_content.numbering;
    // Applied to every part, so that all grow with the slots.
    const auto apply = [&](auto &part, RowChanges::Table table) {
        if (part)
            part->apply(connection, numbering, changes.touched(table).customers);
    };
    apply(m_content.customers, RowChanges::Customer);
    apply(m_content.tags, RowChanges::CustomerTag);
    apply(m_content.friendships, RowChanges::Friendship);
    apply(m_content.identities, RowChanges::Identity);
    apply(m_content.events, RowChanges::Event);
    apply(m_content.groups, RowChanges::GroupMember);
    if (m_content.search) {
        for (const RowChanges::Table table : {RowChanges::Customer, RowChanges::Identity}) {
            // Both read the whole record: whichever is first detects a new name.
            if (m_content.search->apply(connection, numbering, changes.touched(table).customers))
                m_namesRevision = m_revision + 1; // the revision in progress
        }
    }
    apply(m_content.notes, RowChanges::Customer);
    if (!m_content.orders)
        return;
    const RowChanges::Touched &orders = changes.touched(RowChanges::Orders);
    const auto written = m_content.orders->apply(connection, numbering, orders.customers, orders.rows);
    if (m_content.orderItems)
        m_content.orderItems->apply(connection, *m_content.orders, written);
}

void Image::reset()
{
    const std::unique_lock lock(m_mutex);
    m_content = {};
    m_loaded = 0;
    m_namesRevision = ++m_revision;
    ++m_commits;
}

Result<std::vector<QString>> Image::check(Connection &connection) const
{
    const std::shared_lock lock(m_mutex);
    return guarded([&]() -> Result<std::vector<QString>> {
        if (!m_content.numbering)
            return std::vector<QString>();
        std::vector<QString> differences = m_content.numbering->check(connection);
        if (!differences.empty()) // no other part can be correct
            return differences;
        const auto add = [&](const auto &part, const auto &base) {
            if (!part)
                return;
            for (QString &difference : part->check(connection, base))
                differences.push_back(std::move(difference));
        };
        add(m_content.customers, *m_content.numbering);
        add(m_content.tags, *m_content.numbering);
        add(m_content.friendships, *m_content.numbering);
        add(m_content.identities, *m_content.numbering);
        add(m_content.events, *m_content.numbering);
        add(m_content.groups, *m_content.numbering);
        add(m_content.search, *m_content.numbering);
        add(m_content.notes, *m_content.numbering);
        add(m_content.orders, *m_content.numbering);
        if (m_content.orders)
            add(m_content.orderItems, *m_content.orders);
        return differences;
    });
}

std::vector<Image::Memory> Image::memory() const
{
    std::vector<Memory> list;
    const auto add = [&list](const char *name, const auto &part) {
        if (part)
            list.push_back({QLatin1String(name), part->bytes()});
    };
    add("slots", m_content.numbering);
    add("customers", m_content.customers);
    add("tags", m_content.tags);
    add("friendships", m_content.friendships);
    add("identities", m_content.identities);
    add("orders", m_content.orders);
    add("order items", m_content.orderItems);
    add("events", m_content.events);
    add("groups", m_content.groups);
    add("search", m_content.search);
    add("notes", m_content.notes);
    return list;
}

} // namespace app
