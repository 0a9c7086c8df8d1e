#include "app/sop/storefacts.h"

#include "app/customers/contactable.h"
#include "storage/segments/segmentstore.h"

namespace app::sop {

using storage::LocalDay;
using storage::UtcMs;

namespace {

constexpr int transferInAddWay = 202; // WeCom: assigned by an administrator, which is a transfer, not a new friend

} // namespace

StoreFacts::StoreFacts(TeamStore &store, const PlanBook &book)
    : m_store(store), m_book(book), m_rules(store, book.set), m_anchors(store.connection())
{
}

Result<void> StoreFacts::load(JobContext &job)
{
    auto parts = m_rules.prepare();
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    for (const Schedule &plan : m_book.set.plans) {
        for (const ScheduledStep &step : plan.steps)
            m_sells = m_sells || step.purpose == Purpose::Sell;
    }
    Image::Parts needed = *parts | Image::Customers | Image::Friendships;
    m_loadedOrders = m_sells && m_store.rules().nurtureEndsWithFirstOrder;
    if (m_loadedOrders)
        needed |= Image::Orders;
    if (auto image = m_store.ensureImage(needed, job); !image)
        return tl::unexpected<Error>(image.error());
    m_customers.resize(m_store.image().slotCount());
    m_known.resize(m_store.image().slotCount(), false);
    m_enrolled.resize(m_book.set.plans.size());
    readTeam();
    return {};
}

void StoreFacts::readTeam()
{
    auto rows = m_store.connection().prepare("SELECT account_id, staff_id, from_day, ifnull(until_day, 2147483647), 0 "
                                             "FROM account_operator UNION ALL "
                                             "SELECT account_id, staff_id, from_day, until_day, 1 FROM cover");
    while (rows->step())
        m_operators.push_back({rows->integer(0), rows->integer(1), LocalDay(rows->integer(2)),
                               LocalDay(rows->integer(3)), rows->integer(4) != 0});
}

void StoreFacts::learn(const PlanningState &state)
{
    for (const Enrolment &e : state.enrolments) {
        if (e.running() || e.ended != EndReason::LeftAudience)
            m_enrolled[size_t(e.plan)].insert(e.customer);
        else
            m_enrolled[size_t(e.plan)].erase(e.customer);
    }
}

std::int64_t StoreFacts::operatorOf(AccountKey account, LocalDay day) const
{
    std::int64_t staff = 0;
    for (const Operator &entry : m_operators) {
        if (entry.account != account || day < entry.from || day > entry.until)
            continue;
        if (entry.cover)
            return entry.staff;
        staff = entry.staff;
    }
    return staff;
}

std::int64_t StoreFacts::ownerOf(CustomerSlot customer) const
{
    const CustomerColumns &columns = m_store.image().customers();
    return columns.staffCodes().id(columns.owner()[customer]);
}

AccountKey StoreFacts::accountAddedAt(CustomerSlot customer, UtcMs at) const
{
    const FriendshipRuns &runs = m_store.image().friendships();
    const RunIndex::Rows rows = runs.rows(customer);
    for (std::uint32_t row = rows.first; row < rows.last; ++row) {
        if (runs.addedAt()[row] == at)
            return runs.accountCodes().id(runs.account()[row]);
    }
    return 0;
}

void StoreFacts::add(const std::vector<storage::AnchorEvent> &events, std::vector<Occurrence> &out) const
{
    const Slots &numbering = m_store.image().numbering();
    for (const storage::AnchorEvent &event : events) {
        const Slot slot = numbering.slotOf(event.customer);
        if (slot != noSlot && m_store.image().alive().test(slot))
            out.push_back({slot, 0, event.at});
    }
}

void StoreFacts::friendsAdded(LocalDay since, std::vector<Occurrence> &out) const
{
    const FriendshipRuns &runs = m_store.image().friendships();
    const auto &owners = runs.index().owners();
    for (std::uint32_t row = 0; row < owners.size(); ++row) {
        if (runs.addedDay()[row] < since || runs.endKind()[row] != FriendshipRuns::Open)
            continue;
        if (runs.addWay()[row] == transferInAddWay || !m_store.image().alive().test(owners[row]))
            continue;
        out.push_back({owners[row], runs.accountCodes().id(runs.account()[row]), runs.addedAt()[row]});
    }
}

void StoreFacts::everybody(int plan, LocalDay day, UtcMs at, std::vector<Occurrence> &out) const
{
    const int audience = m_book.set.plans[size_t(plan)].audience;
    const Bitset &members = audience >= 0 ? m_rules.members(audience, day) : m_store.image().alive();
    members.forEach([&out, at](Slot slot) { out.push_back({slot, 0, at}); });
}

void StoreFacts::segmentEntered(int plan, LocalDay day, std::vector<Occurrence> &out) const
{
    // Who the tick saw coming in counts from that day; who is in it without being seen, from now.
    std::unordered_set<CustomerSlot> seen;
    const PlanBook::Entry &entry = m_book.entries[size_t(plan)];
    const std::int64_t segment = entry.plan.audience ? storedId(entry.plan.audience->segment) : 0;
    if (segment != 0 && entry.stored.activatedAt) {
        const LocalDay activated = m_store.zone().dayOf(*entry.stored.activatedAt);
        storage::SegmentStore segments(m_store.connection());
        for (const storage::SegmentDay &record :
             segments.days(storage::SegmentId(segment), activated + 1, m_store.today())) {
            for (storage::CustomerId id : record.entered) {
                const Slot slot = m_store.image().numbering().slotOf(id);
                if (slot == noSlot)
                    continue;
                out.push_back({slot, 0, m_store.zone().toUtc(record.day, 0)});
                seen.insert(slot);
            }
        }
    }
    std::vector<Occurrence> members;
    everybody(plan, day, m_store.now(), members);
    for (const Occurrence &member : members) {
        if (!seen.contains(member.customer) && !m_enrolled[size_t(plan)].contains(member.customer))
            out.push_back(member);
    }
}

void StoreFacts::tagGiven(int plan, UtcMs since, std::vector<Occurrence> &out) const
{
    const std::int64_t tag = storedId(m_book.entries[size_t(plan)].plan.anchor.tag);
    add(m_anchors.tagGiven(tag, since), out);
}

void StoreFacts::occurrences(int index, LocalDay day, UtcMs, std::vector<Occurrence> &out) const
{
    const Schedule &plan = m_book.set.plans[size_t(index)];
    const PlanBook::Entry &entry = m_book.entries[size_t(index)];
    const bool activatedToday =
        !entry.stored.activatedAt || m_store.zone().dayOf(*entry.stored.activatedAt) == day || m_startToday == index;
    if (plan.entry == Entry::Once && !activatedToday)
        return;
    // Nobody enters whose last step has passed; two days more for windows and zones.
    const LocalDay sinceDay = day - std::max(0, plan.steps.back().day) - 40;
    const UtcMs since = m_store.zone().toUtc(sinceDay, 0);
    const QString &product = plan.anchor.product;
    const size_t before = out.size();
    switch (plan.anchor.kind) {
    case AnchorKind::FriendAdded:
        friendsAdded(m_startToday == index ? noDay + 1 : sinceDay, out);
        break;
    case AnchorKind::TagGiven:
        tagGiven(index, m_startToday == index ? 0 : since, out);
        break;
    case AnchorKind::SegmentEntered:
        segmentEntered(index, day, out);
        break;
    case AnchorKind::GroupJoined:
        add(m_anchors.groupJoined(since), out);
        break;
    case AnchorKind::FirstOrder:
        add(m_anchors.firstOrders(since, product), out);
        break;
    case AnchorKind::LastOrder:
        add(m_anchors.lastOrders(since, product), out);
        break;
    case AnchorKind::EachOrder:
        add(m_anchors.orders(since, product), out);
        break;
    case AnchorKind::OrderReceived:
        add(m_anchors.ordersReceived(since, product), out);
        break;
    case AnchorKind::RepurchaseDue:
        add(m_anchors.repurchaseDue(since, product), out);
        break;
    case AnchorKind::CouponExpires:
        add(m_anchors.couponExpiries(since), out);
        break;
    case AnchorKind::LastReply:
        add(m_anchors.lastReplies(since), out);
        break;
    case AnchorKind::CampaignStart:
    case AnchorKind::CampaignEnd:
        if (const auto at = m_anchors.campaignTime(plan.anchor.campaign, plan.anchor.kind == AnchorKind::CampaignEnd))
            everybody(index, day, *at, out);
        break;
    case AnchorKind::LiveStart:
        if (const auto at = m_anchors.liveStart(plan.anchor.campaign))
            everybody(index, day, *at, out);
        break;
    case AnchorKind::Date:
    case AnchorKind::Birthday:
    case AnchorKind::EveryDays:
    case AnchorKind::EveryWeek:
    case AnchorKind::EveryMonth:
        everybody(index, day, 0, out);
        break;
    case AnchorKind::GroupOpened:
        break;
    }
    if (m_startToday == index) {
        for (size_t i = before; i < out.size(); ++i)
            out[i].at = m_store.now();
    }
}

bool StoreFacts::holds(int rule, CustomerSlot customer, LocalDay day) const
{
    return m_rules.members(rule, day).test(customer);
}

const CustomerFacts &StoreFacts::customer(CustomerSlot customer) const
{
    if (!m_known[customer]) {
        m_customers[customer] = gather(customer);
        m_known[customer] = true;
    }
    return m_customers[customer];
}

CustomerFacts StoreFacts::gather(CustomerSlot customer) const
{
    const Image &image = m_store.image();
    const CustomerColumns &columns = image.customers();
    const FriendshipRuns &runs = image.friendships();
    const storage::CustomerId id = image.numbering().idOf(customer);
    CustomerFacts facts;
    const ContactGate gate = contactable(columns, customer);
    facts.gate = gate == ContactGate::Open               ? Gate::Open
                 : gate == ContactGate::ConsentWithdrawn ? Gate::ConsentWithdrawn
                                                         : Gate::DoNotContact;
    facts.birthMonthDay = columns.birthMonthDay()[customer];
    std::vector<AccountKey> open;
    UtcMs deletedAt = 0;
    const RunIndex::Rows rows = runs.rows(customer);
    for (std::uint32_t row = rows.first; row < rows.last; ++row) {
        if (facts.firstFriendDay == noDay && runs.addedDay()[row] != app::noDay)
            facts.firstFriendDay = runs.addedDay()[row];
        if (runs.endKind()[row] == FriendshipRuns::Open)
            open.push_back(runs.accountCodes().id(runs.account()[row]));
        else if (runs.endKind()[row] == FriendshipRuns::ByCustomer ||
                 runs.endKind()[row] == FriendshipRuns::UnknownSide)
            deletedAt = std::max<UtcMs>(deletedAt, runs.endedAt()[row] == noTime ? 1 : runs.endedAt()[row]);
    }
    facts.sender = chooseSender(customer, open);
    facts.deletedUs = open.empty() && deletedAt != 0;
    if (facts.deletedUs)
        facts.recalls = std::uint8_t(std::min(255, m_anchors.recalls(id.value, deletedAt)));
    const LocalDay today = m_store.today();
    if (m_sells && facts.firstFriendDay != noDay && today < facts.firstFriendDay + m_store.rules().nurtureDays + 400)
        facts.questionAt = m_anchors.lastQuestion(id.value).value_or(0);
    if (m_loadedOrders) {
        const OrderRuns &orders = image.orders();
        const RunIndex::Rows bought = orders.rows(customer);
        for (std::uint32_t row = bought.first; row < bought.last && facts.firstOrderDay == noDay; ++row) {
            if (orders.isPurchase(row))
                facts.firstOrderDay = orders.paidDay()[row];
        }
    }
    return facts;
}

AccountKey StoreFacts::chooseSender(CustomerSlot customer, const std::vector<AccountKey> &open) const
{
    if (open.size() < 2)
        return open.empty() ? 0 : open.front();
    const std::int64_t owner = ownerOf(customer);
    for (AccountKey account : open) {
        if (owner != 0 && operatorOf(account, m_store.today()) == owner)
            return account;
    }
    const AccountKey replied = m_anchors.lastRepliedAccount(m_store.image().numbering().idOf(customer).value);
    return std::find(open.begin(), open.end(), replied) != open.end() ? replied : open.front();
}

Link StoreFacts::link(CustomerSlot customer, AccountKey account) const
{
    const FriendshipRuns &runs = m_store.image().friendships();
    const std::uint32_t code = runs.accountCodes().find(account);
    const RunIndex::Rows rows = runs.rows(customer);
    Link link = Link::None;
    for (std::uint32_t row = rows.first; row < rows.last; ++row) {
        if (runs.account()[row] != code)
            continue;
        if (runs.endKind()[row] == FriendshipRuns::Open)
            return Link::Open;
        const bool byCustomer =
            runs.endKind()[row] == FriendshipRuns::ByCustomer || runs.endKind()[row] == FriendshipRuns::UnknownSide;
        link = byCustomer ? Link::DeletedByCustomer : Link::Ended;
    }
    return link;
}

DayKind StoreFacts::dayKind(LocalDay day) const
{
    switch (m_calendar.kindOf(day)) {
    case WorkCalendar::Kind::Holiday:
        return DayKind::Holiday;
    case WorkCalendar::Kind::Weekend:
        return DayKind::Weekend;
    default:
        return DayKind::Workday;
    }
}

void StoreFacts::loadCount(CustomerSlot customer, LocalDay day, CustomerCount &count) const
{
    const LocalDay monday = storage::mondayOf(day);
    const LocalDay first = storage::firstOfMonth(day);
    const storage::TeamZone &zone = m_store.zone();
    const auto touches = m_anchors.touches(m_store.image().numbering().idOf(customer).value,
                                           zone.toUtc(std::min({monday, first, day - 7}), 0));
    count.day = day;
    for (const storage::CountedTouch &touch : touches) {
        const LocalDay on = zone.dayOf(touch.at);
        count.month = std::uint16_t(count.month + (on >= first));
        count.week = std::uint16_t(count.week + (on >= monday));
        count.today = std::uint16_t(count.today + (on == day));
        count.massMonth = std::uint16_t(count.massMonth + (touch.massSend && on >= first));
        count.massWeek = std::uint16_t(count.massWeek + (touch.massSend && on >= monday));
        count.massToday = std::uint16_t(count.massToday + (touch.massSend && on == day));
        count.lastPlan = std::int16_t(touch.plan == 0 ? -1 : m_book.indexOf(storage::PlanId(touch.plan)));
        if (on < day)
            count.lastBefore = std::max(count.lastBefore, touch.at);
        else
            *std::min_element(count.times.begin(), count.times.end()) = touch.at;
    }
}

} // namespace app::sop
