#include "app/sop/storefacts.h"

#include "app/settings/teamrules.h"
#include "app/sop/anchorevents.h"
#include "app/store/contactable.h"
#include "storage/segments/segmentstore.h"
#include "storage/team/operatorstore.h"

#include <unordered_set>

namespace app::sop {

using storage::LocalDay;
using storage::UtcMs;

namespace {

constexpr int transferInAddWay = 202; // WeCom: assigned by an administrator, a transfer instead of a new friend

} // namespace

StoreFacts::StoreFacts(TeamStore &store, const PlanBook &book)
    : m_store(store), m_book(book), m_rules(store, book.set), m_targets(store), m_anchors(store.connection())
{
}

Result<ImageView> StoreFacts::load(JobContext &job, bool withGroups)
{
    auto parts = m_rules.prepare();
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    for (const Schedule &plan : m_book.set.plans) {
        for (const ScheduledStep &step : plan.steps) {
            m_sells = m_sells || step.purpose == Purpose::Sell;
            m_sellsInGroups = m_sellsInGroups || (step.purpose == Purpose::Sell && plan.kind == PlanKind::Group);
        }
    }
    if (auto loaded = m_targets.load(m_book.set, withGroups); !loaded)
        return tl::unexpected<Error>(loaded.error());
    Image::Parts needed = *parts | Image::Customers | Image::Friendships;
    m_loadedOrders = m_sells && m_store.rules().nurtureEndsWithFirstOrder;
    if (m_loadedOrders)
        needed |= Image::Orders;
    if (m_sellsInGroups)
        needed |= Image::Groups;
    auto image = m_store.readImage(needed, job);
    if (!image)
        return image;
    m_customers.resize((*image)->slotCount());
    m_known.resize((*image)->slotCount(), false);
    readTeam();
    return image;
}

void StoreFacts::readTeam()
{
    for (const storage::Operation &operation : storage::OperatorStore(m_store.connection()).all())
        m_operators.push_back(
            {operation.account.value, operation.staff.value, operation.from, operation.until, operation.cover});
}

StoreFacts::Operated StoreFacts::operatorOf(AccountKey account, LocalDay day) const
{
    Operated found;
    for (const Operator &entry : m_operators) {
        if (entry.account != account || day < entry.from || day > entry.until)
            continue;
        if (entry.cover != 0)
            return {entry.staff, entry.cover};
        found.staff = entry.staff;
    }
    return found;
}

std::int64_t StoreFacts::regularOperatorOf(AccountKey account, LocalDay day) const
{
    std::int64_t staff = 0;
    for (const Operator &entry : m_operators) {
        if (entry.account == account && entry.cover == 0 && day >= entry.from && day <= entry.until)
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
            out.push_back({{TargetKind::Customer, slot}, 0, event.at});
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
        out.push_back(
            {{TargetKind::Customer, owners[row]}, runs.accountCodes().id(runs.account()[row]), runs.addedAt()[row]});
    }
}

void StoreFacts::everybody(int plan, LocalDay day, UtcMs at, std::vector<Occurrence> &out) const
{
    const Schedule &schedule = m_book.set.plans[size_t(plan)];
    const int audience = schedule.audience;
    if (const TargetKind kind = targetOf(schedule.kind); kind != TargetKind::Customer) {
        for (const Target target : m_targets.audience(audience, kind, day))
            out.push_back({target, 0, at});
        return;
    }
    const Bitset &members = audience >= 0 ? m_rules.members(audience, day) : m_store.image().alive();
    members.forEach([&out, at](Slot slot) { out.push_back({{TargetKind::Customer, slot}, 0, at}); });
}

/// Entries into the segment of a plan recorded since its activation; for days after today, entries through time alone.
std::vector<Occurrence> StoreFacts::seenEntering(int plan, LocalDay day) const
{
    std::vector<Occurrence> seen;
    const PlanBook::Entry &entry = m_book.entries[size_t(plan)];
    const std::int64_t segment = entry.plan.audience ? storedId(entry.plan.audience->segment) : 0;
    if (segment == 0)
        return seen;
    if (entry.stored.activatedAt) {
        const LocalDay activated = m_store.zone().dayOf(*entry.stored.activatedAt);
        storage::SegmentStore segments(m_store.connection());
        for (const storage::SegmentDay &record :
             segments.days(storage::SegmentId(segment), activated + 1, m_store.today())) {
            for (storage::CustomerId id : record.entered) {
                const Slot slot = m_store.image().numbering().slotOf(id);
                if (slot != noSlot)
                    seen.push_back({{TargetKind::Customer, slot}, 0, m_store.zone().toUtc(record.day, 0)});
            }
        }
    }
    if (day > m_store.today())
        m_rules.cameIn(m_book.set.plans[size_t(plan)].audience, day).forEach([&](Slot slot) {
            seen.push_back({{TargetKind::Customer, slot}, 0, m_store.zone().toUtc(day, 0)});
        });
    return seen;
}

/// The groups of the audience that opened since then or will open. Until the first touch, day 0 follows the opening
/// day.
void StoreFacts::groupsOpened(int plan, LocalDay since, LocalDay day, std::vector<Occurrence> &out) const
{
    const Schedule &schedule = m_book.set.plans[size_t(plan)];
    for (const Target target : m_targets.audience(schedule.audience, TargetKind::Group, day)) {
        const LocalDay opened = m_targets.group(target.slot).openedDay;
        if (opened != noDay && opened >= since)
            out.push_back({target, 0, m_book.set.zoneOf(schedule).toUtc(opened, 0)});
    }
}

/// Recorded entries count from their day; members without a recorded entry count from now.
void StoreFacts::segmentEntered(int plan, LocalDay day, UtcMs now, std::vector<Occurrence> &out) const
{
    std::unordered_set<CustomerSlot> seen;
    for (const Occurrence &one : seenEntering(plan, day)) {
        out.push_back(one);
        seen.insert(one.target.slot);
    }
    std::vector<Occurrence> members;
    everybody(plan, day, now, members);
    for (Occurrence &member : members) {
        member.byMembership = true;
        if (!seen.contains(member.target.slot))
            out.push_back(member);
    }
}

/// A plan with single entry enrols customers on the day of its activation; a draft, as if activated today.
bool StoreFacts::isEntryOpen(int plan, LocalDay day) const
{
    if (m_book.set.plans[size_t(plan)].entry != Entry::Once)
        return true;
    const auto &activatedAt = m_book.entries[size_t(plan)].stored.activatedAt;
    return day == (activatedAt ? m_store.zone().dayOf(*activatedAt) : m_store.today());
}

void StoreFacts::occurrences(int index, LocalDay day, UtcMs now, std::vector<Occurrence> &out) const
{
    const Schedule &plan = m_book.set.plans[size_t(index)];
    if (!isEntryOpen(index, day))
        return;
    const bool startToday = m_startToday == index && day == m_store.today();
    // No customer enters after the last step has passed; a margin covers windows and zones.
    const LocalDay sinceDay = day - std::max(0, plan.steps.back().day) - 40;
    const UtcMs since = m_store.zone().toUtc(sinceDay, 0);
    const Anchor &anchor = m_book.entries[size_t(index)].plan.anchor; // with IDs
    const bool isTag = anchor.kind == AnchorKind::TagGiven;
    const size_t before = out.size();
    switch (plan.anchor.kind) {
    case AnchorKind::FriendAdded:
        friendsAdded(startToday ? noDay + 1 : sinceDay, out);
        break;
    case AnchorKind::SegmentEntered:
        segmentEntered(index, day, now, out);
        break;
    case AnchorKind::GroupOpened:
        groupsOpened(index, startToday ? noDay + 1 : sinceDay, day, out);
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
    default:
        if (const auto events = anchorEvents(m_anchors, anchor, startToday && isTag ? 0 : since))
            add(*events, out);
        break;
    }
    if (startToday) {
        for (size_t i = before; i < out.size(); ++i)
            out[i].at = now;
    }
}

void StoreFacts::askOnly(const std::vector<CustomerSlot> &customers)
{
    Bitset asked(m_store.image().slotCount());
    for (const CustomerSlot customer : customers)
        asked.set(customer);
    m_rules.askOnly(std::move(asked &= m_store.image().alive()));
}

UtcMs StoreFacts::lastReply(CustomerSlot customer, AccountKey account) const
{
    auto known = m_replies.find(customer);
    if (known == m_replies.end())
        known = m_replies.emplace(customer, m_anchors.lastRepliesOf(m_store.image().numbering().idOf(customer).value))
                    .first;
    UtcMs last = 0;
    for (const storage::LastReply &reply : known->second) {
        if (account == 0 || reply.account == 0 || reply.account == account)
            last = std::max(last, reply.at);
    }
    return last;
}

bool StoreFacts::holds(int rule, Target target, LocalDay day) const
{
    return target.kind == TargetKind::Customer ? m_rules.members(rule, day).test(target.slot)
                                               : m_targets.isInAudience(rule, target, day);
}

bool StoreFacts::isMostlyInNurture(GroupSlot group, LocalDay day, int nurtureDays) const
{
    const storage::GroupId id(m_targets.idOf({TargetKind::Group, group}));
    int known = 0, inNurture = 0;
    m_store.image().groups().members(id).forEach([&](Slot slot) {
        const LocalDay friendSince = firstFriendDay(slot);
        known += friendSince != noDay;
        inNurture += friendSince != noDay && day < friendSince + nurtureDays;
    });
    return inNurture * 2 > known;
}

const CustomerFacts &StoreFacts::customer(CustomerSlot customer) const
{
    if (!m_known[customer]) {
        m_customers[customer] = gather(customer);
        m_known[customer] = true;
    }
    return m_customers[customer];
}

LocalDay StoreFacts::firstFriendDay(CustomerSlot customer) const
{
    const FriendshipRuns &runs = m_store.image().friendships();
    const RunIndex::Rows rows = runs.rows(customer);
    for (std::uint32_t row = rows.first; row < rows.last; ++row) {
        if (runs.addedDay()[row] != app::noDay)
            return runs.addedDay()[row];
    }
    return noDay;
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
    facts.firstFriendDay = firstFriendDay(customer);
    std::vector<AccountKey> open;
    UtcMs deletedAt = 0;
    const RunIndex::Rows rows = runs.rows(customer);
    for (std::uint32_t row = rows.first; row < rows.last; ++row) {
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
        if (owner != 0 && regularOperatorOf(account, m_store.today()) == owner)
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

std::vector<storage::CountedTouch> StoreFacts::touchesOf(Target target, UtcMs since) const
{
    switch (target.kind) {
    case TargetKind::Group:
        return m_anchors.groupTouches(m_targets.idOf(target), since);
    case TargetKind::Account:
        return m_anchors.posts(m_targets.idOf(target), since);
    case TargetKind::Customer:
        break;
    }
    return m_anchors.touches(m_store.image().numbering().idOf(target.slot).value, since);
}

void StoreFacts::loadCount(Target target, LocalDay day, TargetCount &count) const
{
    constexpr int rememberedDays = 31;
    const storage::TeamZone &zone = m_store.zone();
    for (const storage::CountedTouch &touch : touchesOf(target, zone.toUtc(day - rememberedDays, 0))) {
        const int plan = touch.plan == 0 ? -1 : m_book.indexOf(storage::PlanId(touch.plan));
        count.touches.push_back({touch.at, zone.dayOf(touch.at), std::int16_t(plan), touch.massSend});
    }
}

} // namespace app::sop
