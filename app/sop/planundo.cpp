#include "app/sop/planundo.h"

#include "app/sop/displaced.h"
#include "app/sop/planfollowers.h"
#include "app/sop/planningsession.h"
#include "app/text.h"
#include "storage/sqlite/changeset.h"
#include "storage/store/tables.h"

namespace app::sop {

using storage::StoredPlan;
using storage::Task;
using Reader = storage::sqlite::ChangesetReader;

namespace {

/// Columns of plan and plan_version.
enum PlanColumn { PlanIdColumn = 0, StateColumn = 4, VersionColumn = 5 };
enum VersionsColumn { OfPlan = 0, Version = 1, Definition = 3 };

/// Whether two versions differ only in name and priority.
bool differInNameOnly(Plan a, const Plan &b)
{
    a.name = b.name;
    a.priority = b.priority;
    return a == b;
}

} // namespace

const QString PlanUndo::everyoneTodayAction = QStringLiteral("sop.activate-today");

std::unique_ptr<Undoer> PlanUndo::undoer(const UndoStep &step)
{
    const bool isEdit = step.change.kind == storage::Change::Kind::Edit;
    if (!isEdit || !step.change.action.startsWith(QLatin1String("sop.")) || step.change.changeset.isEmpty())
        return nullptr;
    std::unique_ptr<PlanUndo> undo(new PlanUndo(step));
    undo->readChangeset();
    return undo->m_plan && (undo->m_activates || undo->m_version > 0) ? std::move(undo) : nullptr;
}

void PlanUndo::readChangeset()
{
    Reader reader(m_step.change.changeset);
    while (reader.next()) {
        if (reader.table() == "plan" && reader.operation() == Reader::Operation::Update) {
            m_plan = storage::PlanId(reader.oldValue(PlanIdColumn).integer());
            m_activates = reader.oldValue(StateColumn).integer() == int(StoredPlan::State::Draft) &&
                          reader.newValue(StateColumn).integer() == int(StoredPlan::State::Active);
            m_version = int(reader.newValue(VersionColumn).integer());
        }
        if (reader.table() == "plan_version" && reader.operation() == Reader::Operation::Insert) {
            const std::string_view text = reader.newValue(Definition).text();
            m_definition = QByteArray(text.data(), qsizetype(text.size()));
        }
    }
}

Result<void> PlanUndo::apply()
{
    if (m_activates)
        return m_step.forward ? activateAgain() : deactivate();
    return changeVersion(m_step.forward ? m_definition
                                        : storage::PlanStore(m_store.connection()).definition(m_plan, m_version - 1));
}

void PlanUndo::applyChangeset(const QStringList &without)
{
    storage::sqlite::applyChangesetWithout(without, m_store.connection(), m_step.wanted);
}

Result<void> PlanUndo::deactivate()
{
    bool touched = false;
    storage::TaskStore(m_store.connection()).forEachOf(m_plan, [&touched](const Task &, bool isTouched) {
        touched = touched || isTouched;
    });
    if (touched)
        return failure(ErrorKind::Conflict,
                       Text::tr("A task of this SOP has since been copied, snoozed or closed, "
                                "so its activation can no longer be undone. End the SOP instead."));
    std::map<std::int64_t, storage::LocalDay> entered;
    storage::EnrolmentStore(m_store.connection()).forEach(m_plan, [&](const storage::StoredEnrolment &e) {
        entered.try_emplace(e.target, m_store.zone().dayOf(e.enteredAt));
    });
    readmitDisplaced(m_store, m_plan, entered);
    storage::EnrolmentStore(m_store.connection()).removeAll(m_plan);
    storage::PlanStore(m_store.connection()).setPlannedUntil(m_plan, std::nullopt);
    applyChangeset();
    return {};
}

/// If the enrolments cannot be restored exactly, enrols the audience as the first activation did.
Result<void> PlanUndo::activateAgain()
{
    applyChangeset();
    auto session = PlanningSession::open(m_store, m_step.job, m_plan);
    if (!session)
        return tl::unexpected<Error>(session.error());
    PlanningSession &run = **session;
    const int index = run.book.indexOf(m_plan);
    if (m_step.change.action == everyoneTodayAction)
        run.facts.startEverybodyToday(index);
    enrolAudience(index, m_store.today(), m_store.now(), run.book.set, run.state, run.facts, run.guards);
    run.saveState();
    return {};
}

Result<void> PlanUndo::changeVersion(const QByteArray &definition)
{
    const auto stored = storage::PlanStore(m_store.connection()).byId(m_plan);
    const auto before = stored ? planWithIds(stored->definition) : Result<Plan>(Plan());
    const auto after = planWithIds(definition);
    const bool hasFollowers = stored && before && after && stored->state != StoredPlan::State::Draft;
    if (hasFollowers && !differInNameOnly(*before, *after))
        return moveFollowers(*before, *after);
    applyChangeset();
    return {};
}

/// Restores the exact state if nothing has advanced since; otherwise migrates as for a change of the plan.
Result<void> PlanUndo::moveFollowers(const Plan &before, const Plan &after)
{
    storage::EnrolmentStore enrolments(m_store.connection());
    std::set<std::int64_t> cameIn;
    enrolments.forEach(m_plan, [&](const storage::StoredEnrolment &e) {
        if (e.enteredVersion >= m_version)
            cameIn.insert(e.id.value);
    });
    const PlanVersion version(m_store.zone(), before, after, m_store.now());
    const auto isOfIt = [&](const Task &task) {
        return !m_step.forward && task.planVersion >= m_version &&
               (cameIn.contains(task.enrolment.value) || !version.keeps(task.step));
    };
    const auto isWithdrawn = [&](const Task &task) {
        return isOfIt(task) && (cameIn.contains(task.enrolment.value) || !version.keepsTime(task.step));
    };
    bool touched = false, isExact = true;
    storage::TaskStore(m_store.connection()).forEachOf(m_plan, [&](const Task &task, bool isTouched) {
        touched = touched || (isTouched && isOfIt(task));
        isExact = isExact && !isWithdrawn(task);
    });
    if (touched)
        return failure(ErrorKind::Conflict,
                       Text::tr("A task created by this change has since been copied, snoozed or closed, so the "
                                "change can no longer be undone. Change the SOP again, or end it."));
    isExact = isExact && appliesExactly();
    PlanFollowers followers(m_store, m_plan, m_step.forward ? m_version : m_version - 1);
    if (isExact && !m_step.forward) { // tasks that a tick has made since, of steps that only said something else
        followers.rewordFrom(m_version, after);
    } else if (!isExact) {
        m_step.forward ? (void)followers.follow(before, after) : (void)followers.follow(before, after, isWithdrawn);
        applyChangeset(storage::planningTables());
    }
    if (!m_step.forward)
        enrolments.removeUntouchedSince(m_plan, m_version);
    return {};
}

/// False if the program has advanced an enrolment since; nothing is changed then.
bool PlanUndo::appliesExactly()
{
    try {
        applyChangeset();
        return true;
    } catch (const storage::StoreError &error) {
        if (error.kind() != storage::ErrorKind::Conflict)
            throw;
        return false;
    }
}

} // namespace app::sop
