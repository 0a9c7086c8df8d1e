#include "app/sop/planimport.h"

#include "app/sop/planchecks.h"
#include "app/sop/plancodec.h"
#include "app/sop/planfollowers.h"
#include "app/sop/planstorage.h"
#include "app/sop/schedule.h"
#include "app/sop/stepidentity.h"
#include "app/text.h"

namespace app::sop {

using storage::StoredPlan;

Result<void> PlanImport::read(const QByteArray &json)
{
    auto plan = planFromJson(json);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    m_plan = std::move(*plan);
    if (auto fits = checkIncoming(m_plan, m_store.connection()); !fits)
        return fits;
    m_earlier = storage::PlanStore(m_store.connection()).byName(m_plan.name);
    if (m_earlier && m_earlier->kind != int(m_plan.kind))
        return failure(ErrorKind::Conflict, Text::tr("There is already an SOP named \"%1\".").arg(m_plan.name));
    if (m_earlier && m_earlier->state == StoredPlan::State::Ended)
        return failure(
            ErrorKind::Conflict,
            Text::tr("The SOP %1 has ended and is kept as it was. Use another name for the new one.").arg(m_plan.name));
    return {};
}

/// Identifies the steps by those of earlier versions. Content and rules are compared with IDs instead of names.
Result<void> PlanImport::identify()
{
    if (!m_earlier) {
        identifySteps(m_plan, {}, 0);
        return {};
    }
    auto definition = planToStored(m_store.connection(), m_plan, m_earlier ? m_earlier->definition : QByteArray());
    if (!definition)
        return tl::unexpected<Error>(definition.error());
    auto plan = planFromStoredForm(*definition);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    std::vector<Plan> versions;
    int greatest = -1;
    for (const QByteArray &text : storage::PlanStore(m_store.connection()).definitions(m_earlier->id)) {
        auto version = planFromStoredForm(text);
        if (!version)
            continue; // not readable: no customer can be in a step of it
        const bool hasIdentity = greatestId(*version) >= 0;
        identifyByPosition(*version);
        greatest = std::max(greatest, greatestId(*version));
        // If steps had only positions, an older version says nothing about the current steps.
        if (hasIdentity || versions.empty())
            versions.push_back(std::move(*version));
    }
    identifySteps(*plan, versions, greatest + 1);
    for (size_t i = 0; i < m_plan.steps.size(); ++i)
        m_plan.steps[i].id = plan->steps[i].id;
    return {};
}

Result<storage::PlanId> PlanImport::write(storage::sqlite::Connection &connection)
{
    if (auto identified = identify(); !identified)
        return tl::unexpected<Error>(identified.error());
    auto definition = planToStored(connection, m_plan, m_earlier ? m_earlier->definition : QByteArray());
    if (!definition)
        return tl::unexpected<Error>(definition.error());
    StoredPlan stored;
    stored.name = m_plan.name;
    stored.kind = int(m_plan.kind);
    stored.priority = m_plan.priority.value_or(defaultPriority);
    stored.definition = *definition;
    storage::PlanStore plans(connection);
    if (!m_earlier)
        return plans.add(stored, m_store.now());
    stored.id = m_earlier->id;
    plans.update(stored, m_store.now());
    if (m_earlier->state == StoredPlan::State::Draft)
        return stored.id;
    // An older version may hold names where this one has IDs.
    const auto named = planFromStored(connection, m_earlier->definition);
    const auto again =
        named ? planToStored(connection, *named, m_earlier->definition) : Result<QByteArray>(QByteArray());
    const auto before = planWithIds(again && !again->isEmpty() ? *again : m_earlier->definition);
    const auto after = planWithIds(stored.definition);
    if (before && after)
        PlanFollowers(m_store, stored.id, m_earlier->version + 1).follow(*before, *after);
    return stored.id;
}

} // namespace app::sop
