#include "app/sop/endactions.h"

#include "app/sop/planstorage.h"
#include "storage/customers/leadstore.h"
#include "storage/segments/taggroupstore.h"
#include "storage/segments/tagstore.h"

#include <algorithm>

namespace app::sop {

EndActions::EndActions(const PlanningSession &session)
{
    std::vector<std::vector<storage::CustomerId>> ended(session.book.entries.size());
    for (const Enrolment &e : session.state.enrolments) {
        const bool isEnd = e.changed && !e.running() && e.state != EnrolmentState::HeldOut && hasEndActions(e.ended);
        if (isEnd && !session.book.entries[size_t(e.plan)].plan.onEnd.empty())
            ended[size_t(e.plan)].push_back(storage::CustomerId(session.idOf(e.target)));
    }
    for (size_t plan = 0; plan < ended.size(); ++plan) {
        std::sort(ended[plan].begin(), ended[plan].end());
        ended[plan].erase(std::unique(ended[plan].begin(), ended[plan].end()), ended[plan].end());
        for (const EndAction &action : session.book.entries[plan].plan.onEnd) {
            if (!ended[plan].empty() && action.kind != EndAction::Kind::Plan)
                m_actions.push_back({action, ended[plan]});
        }
    }
}

void EndActions::write(TeamStore &store, WriteScope &scope) const
{
    storage::TagStore tags(store.connection());
    for (const One &one : m_actions) {
        if (one.action.kind == EndAction::Kind::Lead) {
            storage::LeadStore leads(store.connection());
            for (const storage::CustomerId customer : one.customers)
                leads.addUnlessOpen(customer, store.now());
            continue;
        }
        const auto tag = tags.byId(storage::TagId(storedId(one.action.name)));
        if (!tag || tag->segment) // deleted, or a rule decides who has it
            continue;
        RowChanges changes;
        for (const storage::CustomerId customer : one.customers)
            changes.addCustomer(RowChanges::CustomerTag, customer.value);
        scope.noteChanges(changes);
        if (one.action.kind == EndAction::Kind::Untag) {
            tags.take(tag->id, one.customers);
            continue;
        }
        const auto group = tag->group ? storage::TagGroupStore(store.connection()).byId(tag->group) : std::nullopt;
        if (group && group->exclusive)
            tags.takeOthersOfGroup(group->id, tag->id, one.customers);
        tags.give(tag->id, one.customers, store.now(), storage::TagStore::Origin::ByRule);
    }
}

} // namespace app::sop
