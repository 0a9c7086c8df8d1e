#include "app/sop/planbook.h"

#include "app/segments/ruleexpander.h"
#include "app/segments/ruletranslator.h"
#include "app/sop/planchecks.h"
#include "app/text.h"
#include "storage/segments/namestore.h"
#include "storage/team/accountstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app::sop {

namespace {

QJsonArray idsOf(storage::sqlite::Connection &connection, storage::NamedThing thing, const QStringList &names)
{
    QJsonArray ids;
    storage::NameStore store(connection);
    for (const QString &name : names) {
        if (const std::int64_t id = storedId(name)) {
            ids.append(qint64(id));
            continue;
        }
        for (std::int64_t id : store.idsOf(thing, name)) // as older versions stored it
            ids.append(qint64(id));
    }
    return ids;
}

/// The groups or accounts themselves.
std::optional<QJsonObject> targetRule(const Audience &audience, storage::sqlite::Connection &connection)
{
    if (audience.groupRule)
        return QJsonObject{{QStringLiteral("group_rule"), *audience.groupRule}};
    if (!audience.groups.isEmpty())
        return QJsonObject{{QStringLiteral("groups"), idsOf(connection, storage::NamedThing::Group, audience.groups)}};
    if (!audience.accounts.isEmpty())
        return QJsonObject{
            {QStringLiteral("accounts"), idsOf(connection, storage::NamedThing::Account, audience.accounts)}};
    return std::nullopt;
}

/// Whether the rules that planning evaluates can be: their records exist and their layers are available.
Result<void> checkRules(const Plan &plan, storage::sqlite::Connection &connection)
{
    // A rule on no account at all would match the friends of every account.
    if (const auto known = checkAudience(plan, connection); !known)
        return known;
    std::vector<std::optional<QJsonObject>> rules{plan.goal, plan.exit};
    if (plan.kind == PlanKind::OneToOne)
        rules.push_back(audienceRule(plan, connection));
    for (const Step &step : plan.steps)
        rules.push_back(step.condition);
    RuleTranslator translator(connection);
    for (const std::optional<QJsonObject> &json : rules) {
        if (!json)
            continue;
        auto rule = translator.fromStore(QJsonDocument(*json).toJson(QJsonDocument::Compact));
        if (rule)
            rule = expandRule(connection, *rule);
        if (!rule)
            return tl::unexpected<Error>(rule.error());
    }
    return {};
}

} // namespace

int PlanBook::indexOf(storage::PlanId id) const
{
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].stored.id == id)
            return int(i);
    }
    return -1;
}

Result<PlanBook> PlanBook::load(TeamStore &store, storage::PlanId also)
{
    PlanBook book(store.zone());
    storage::AccountStore accounts(store.connection());
    for (const storage::StoredPlan &stored : storage::PlanStore(store.connection()).all()) {
        if (stored.state != storage::StoredPlan::State::Active && stored.id != also)
            continue;
        auto plan = planWithIds(stored.definition);
        if (!plan)
            return failure(plan.error().kind,
                           Text::tr("Cannot read the plan %1: %2").arg(stored.name, plan.error().message),
                           plan.error().detail);
        if (const auto usable = checkRules(*plan, store.connection()); !usable) {
            if (stored.id == also)
                return tl::unexpected<Error>(usable.error());
            book.problems << Text::tr("The SOP \"%1\" was skipped: %2").arg(stored.name, usable.error().message);
            continue;
        }
        book.set.add(*plan, std::uint64_t(stored.id.value), audienceRule(*plan, store.connection()),
                     [&accounts](const QString &name) {
                         if (const std::int64_t id = storedId(name))
                             return id;
                         const auto account = accounts.byName(name);
                         return account ? account->id.value : std::int64_t(0);
                     });
        book.entries.push_back({stored, *plan});
    }
    for (size_t i = 0; i < book.entries.size(); ++i) {
        for (const EndAction &action : book.entries[i].plan.onEnd) {
            const int next =
                action.kind == EndAction::Kind::Plan ? book.indexOf(storage::PlanId(storedId(action.name))) : -1;
            if (next >= 0 && next != int(i) && book.set.plans[size_t(next)].kind == PlanKind::OneToOne)
                book.set.plans[i].enters.push_back(next);
        }
    }
    return book;
}

std::optional<QJsonObject> audienceRule(const Plan &plan, storage::sqlite::Connection &connection)
{
    if (!plan.audience)
        return std::nullopt;
    const Audience &audience = *plan.audience;
    if (plan.kind != PlanKind::OneToOne)
        return targetRule(audience, connection);
    if (audience.rule)
        return audience.rule;
    if (!audience.segment.isEmpty())
        return QJsonObject{{QStringLiteral("segment"), qint64(storedId(audience.segment))}};
    if (!audience.accounts.isEmpty())
        return QJsonObject{
            {QStringLiteral("friendship"),
             QJsonObject{{QStringLiteral("with"), idsOf(connection, storage::NamedThing::Account, audience.accounts)},
                         {QStringLiteral("state"), QStringLiteral("open")}}}};
    if (!audience.groups.isEmpty())
        return QJsonObject{
            {QStringLiteral("group"),
             QJsonObject{{QStringLiteral("in"), idsOf(connection, storage::NamedThing::Group, audience.groups)}}}};
    return std::nullopt;
}

} // namespace app::sop
