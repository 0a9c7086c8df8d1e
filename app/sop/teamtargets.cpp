#include "app/sop/teamtargets.h"

#include "storage/team/accountstore.h"

#include <QJsonArray>

namespace app::sop {

using storage::LocalDay;

namespace {

std::optional<Target> found(const std::unordered_map<std::int64_t, std::uint32_t> &places, TargetKind kind,
                            std::int64_t id)
{
    const auto place = places.find(id);
    return place == places.end() ? std::nullopt : std::optional(Target{kind, place->second});
}

} // namespace

Result<void> TeamTargets::load(const PlanSet &set, bool withGroups)
{
    loadAccounts();
    const bool reachesGroups = std::any_of(set.plans.begin(), set.plans.end(),
                                           [](const Schedule &plan) { return plan.kind == PlanKind::Group; });
    if (reachesGroups && withGroups) {
        const bool byRule = std::any_of(set.rules.begin(), set.rules.end(), [](const PlanRule &rule) {
            return rule.json.contains(QLatin1String("group_rule"));
        });
        if (auto loaded = loadGroups(byRule); !loaded)
            return loaded;
    }
    for (size_t i = 0; i < set.rules.size(); ++i) {
        if (set.rules[i].of == TargetKind::Customer || (set.rules[i].of == TargetKind::Group && !withGroups))
            continue;
        if (auto read = readAudience(set.rules[i], m_audiences[int(i)]); !read)
            return read;
    }
    return {};
}

void TeamTargets::loadAccounts()
{
    for (const storage::Account &account : storage::AccountStore(m_store.connection()).all()) {
        m_accountSlots.emplace(account.id.value, std::uint32_t(m_accounts.size()));
        m_accountNames << account.name;
        m_accounts.push_back({account.id.value, account.active, account.isWeCom, account.openedDay.value_or(noDay),
                              account.warmUntilDay.value_or(noDay), account.dailyAddLimit.value_or(-1)});
    }
}

/// By ID, so that the number of a group does not change with its name. Members and activity are only asked by rules.
Result<void> TeamTargets::loadGroups(bool withFigures)
{
    std::vector<GroupLine> lines;
    if (withFigures) {
        auto listed = GroupService(m_store).list();
        if (!listed)
            return tl::unexpected<Error>(listed.error());
        lines = std::move(*listed);
    } else {
        for (storage::GroupChat &chat : storage::GroupStore(m_store.connection()).all()) {
            GroupLine line;
            line.opening = openingOf(chat, m_store.zone());
            line.chat = std::move(chat);
            lines.push_back(std::move(line));
        }
    }
    std::sort(lines.begin(), lines.end(),
              [](const GroupLine &a, const GroupLine &b) { return a.chat.id.value < b.chat.id.value; });
    for (GroupLine &line : lines) {
        m_groupSlots.emplace(line.chat.id.value, std::uint32_t(m_groups.size()));
        GroupFacts facts;
        facts.owner = line.chat.owner.value;
        facts.openedDay = line.opening.value_or(noDay);
        facts.isDissolved = line.chat.dissolvedAt && *line.chat.dissolvedAt <= m_store.now();
        m_groups.push_back({std::move(line), std::move(facts)});
    }
    for (const storage::GroupRole &role : storage::GroupStore(m_store.connection()).cast()) {
        if (account(role.account.value).isActive)
            m_groups[m_groupSlots.at(role.group.value)].facts.cast.emplace_back(role.role, role.account.value);
    }
    return {};
}

Result<void> TeamTargets::readAudience(const PlanRule &rule, Members &members) const
{
    const bool ofGroups = rule.of == TargetKind::Group;
    if (const QJsonValue json = rule.json.value(QLatin1String("group_rule")); json.isObject()) {
        auto read = groupRuleFromJson(json.toObject());
        if (!read)
            return tl::unexpected<Error>(read.error());
        members.rule = std::move(*read);
        return {};
    }
    members.listed.resize(ofGroups ? m_groups.size() : m_accounts.size(), false);
    for (const QJsonValue &id : rule.json.value(QLatin1String(ofGroups ? "groups" : "accounts")).toArray()) {
        const std::int64_t wanted = ofGroups ? withSuccessor(id.toInteger()) : id.toInteger();
        if (const auto target = find(rule.of, wanted))
            members.listed[target->slot] = true;
    }
    return {};
}

/// A dissolved group that was listed stands for its successor.
std::int64_t TeamTargets::withSuccessor(std::int64_t group) const
{
    for (size_t i = 0; i < m_groups.size(); ++i) { // at most once each, should they succeed each other in a circle
        const auto place = m_groupSlots.find(group);
        if (place == m_groupSlots.end())
            break;
        const Group &one = m_groups[place->second];
        if (!one.facts.isDissolved || !one.line.chat.successor)
            break;
        group = one.line.chat.successor.value;
    }
    return group;
}

std::optional<Target> TeamTargets::find(TargetKind kind, std::int64_t id) const
{
    return found(kind == TargetKind::Group ? m_groupSlots : m_accountSlots, kind, id);
}

std::int64_t TeamTargets::idOf(Target target) const
{
    return target.kind == TargetKind::Group ? m_groups[target.slot].line.chat.id.value : m_accounts[target.slot].key;
}

QString TeamTargets::nameOf(Target target) const
{
    return target.kind == TargetKind::Group ? m_groups[target.slot].line.chat.name
                                            : m_accountNames.at(qsizetype(target.slot));
}

const AccountFacts &TeamTargets::account(AccountKey key) const
{
    static const AccountFacts unknown;
    const auto place = m_accountSlots.find(key);
    return place == m_accountSlots.end() ? unknown : m_accounts[place->second];
}

bool TeamTargets::isInAudience(int rule, Target target, LocalDay day) const
{
    const Members &members = m_audiences.at(rule);
    return members.rule ? members.rule->matches(m_groups[target.slot].line, day) : members.listed[target.slot];
}

std::vector<Target> TeamTargets::audience(int rule, TargetKind kind, LocalDay day) const
{
    std::vector<Target> targets;
    const size_t count = kind == TargetKind::Group ? m_groups.size() : m_accounts.size();
    for (std::uint32_t slot = 0; slot < count; ++slot) {
        const bool isGone = kind == TargetKind::Group ? m_groups[slot].facts.isDissolved : !m_accounts[slot].isActive;
        if (!isGone && (rule < 0 || isInAudience(rule, {kind, slot}, day)))
            targets.push_back({kind, slot});
    }
    return targets;
}

} // namespace app::sop
