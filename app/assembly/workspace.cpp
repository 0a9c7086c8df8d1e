#include "app/assembly/workspace.h"

#include "app/assembly/sampleteam.h"
#include "app/assembly/storeservice.h"
#include "app/assembly/undoservice.h"
#include "app/sop/tick.h"
#include "app/storewords.h"
#include "app/text.h"
#include "storage/store/store.h"
#include "storage/team/staffstore.h"

#include <QFileInfo>

#include <chrono>
#include <thread>

namespace app {

namespace {

struct State
{
    Workspace::UndoState undo;
    std::vector<Workspace::Member> members;
};

} // namespace

Workspace::Workspace(QObject *parent) : QObject(parent)
{
    connect(&m_jobs, &Jobs::busyChanged, this, &Workspace::busyChanged);
}

Workspace::~Workspace() = default;

void Workspace::open(const QString &file, OpenMode door, std::optional<storage::UtcMs> now)
{
    const QString path = file; // a copy: `file` may refer to path(), which close() clears
    close();
    const int generation = m_generation;
    const auto access = door == OpenMode::ReadOnly ? TeamStore::Access::Read : TeamStore::Access::Write;
    const auto opening =
        m_jobs.writeLong([path, door, access, now](JobContext &job) -> Result<std::shared_ptr<TeamStore>> {
            if (door == OpenMode::Sample) {
                auto made = SampleTeam::make(path, now, job);
                if (!made)
                    return tl::unexpected<Error>(made.error());
                return std::shared_ptr<TeamStore>(std::move(*made));
            }
            if (door == OpenMode::Create) {
                if (auto made = TeamStore::create(path); !made)
                    return tl::unexpected<Error>(made.error());
            }
            const auto lock =
                door == OpenMode::TakeOver ? storage::StoreLock::Rule::TakeOver : storage::StoreLock::Rule::Respect;
            auto opened = TeamStore::open(path, access, now, &job, {lock, false});
            if (!opened)
                return tl::unexpected<Error>(opened.error());
            return std::shared_ptr<TeamStore>(std::move(*opened));
        });
    const QString title = door == OpenMode::Sample ? Text::tr("Creating the sample team")
                                                   : Text::tr("Opening %1").arg(QFileInfo(path).fileName());
    m_longWork.push_back({opening.monitor(), title});
    emit longWorkStarted(opening.monitor(), title);
    opening.then(this, [this, path, door, generation](const Result<std::shared_ptr<TeamStore>> &result) {
        if (generation != m_generation)
            return;
        if (!result) {
            const ErrorKind kind = result.error().kind;
            const bool readOnlyWouldDo =
                door == OpenMode::Open && (kind == ErrorKind::Busy || kind == ErrorKind::Abandoned ||
                                           kind == ErrorKind::ReadOnly || kind == ErrorKind::NetworkFolder);
            emit openFailed(result.error(), path, readOnlyWouldDo);
            return;
        }
        m_store = *result;
        m_path = path;
        m_readOnly = door == OpenMode::ReadOnly;
        m_savedAt = TeamStore::trueNow();
        emit opened();
        if (const QString holder = m_store->store().takenFrom(); !holder.isEmpty())
            emit noticed(lockTakenOver(holder));
        readState();
        loadImage();
        checkInBackground();
    });
}

void Workspace::close()
{
    ++m_generation;
    if (m_stopCheck)
        std::exchange(m_stopCheck, {})();
    if (!m_store)
        return;
    // The file closes on the write thread, once the last question has been answered: until then it is locked, and
    // opening it again would find it in use by this very process.
    m_jobs.writeLong([store = std::move(m_store)](JobContext &job) mutable -> Result<void> {
        while ((store.use_count() > 1 || store->isShared()) && !job.cancelled())
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        store.reset();
        return {};
    });
    m_store.reset();
    m_path.clear();
    m_undoState = {};
    m_members.clear();
    m_actor = {};
    emit closed();
}

/// Runs after the queries of the first page. Detects damaged pages before the user relies on them.
void Workspace::checkInBackground()
{
    if (m_readOnly)
        return;
    const auto check = ask([](TeamStore &store, JobContext &job) -> Result<void> {
        const auto problems = StoreService(store).checkPages(job);
        if (!problems)
            return tl::unexpected<Error>(problems.error());
        if (!problems->isEmpty())
            return guarded([&]() -> Result<void> {
                throw storage::StoreError(ErrorKind::Corrupt, store.store().path(),
                                          problems->mid(0, 3).join(QStringLiteral("; ")));
            });
        return {};
    });
    m_stopCheck = [check] { check.cancel(); };
}

void Workspace::leaveDamaged(const Error &error)
{
    if (!m_store || m_readOnly) // read-only is harmless, and may be the last way to see the data
        return;
    const Error found = error; // a copy: close() destroys the owner of `error`
    const QString path = m_path;
    close();
    emit openFailed(found, path, true);
}

void Workspace::setActor(storage::StaffId actor)
{
    m_actor = actor;
    if (!m_store)
        return;
    emit changed(); // nothing was written, but pages show what concerns the member
}

std::vector<Workspace::LongWork> Workspace::longWork()
{
    std::erase_if(m_longWork, [](const LongWork &one) { return !one.monitor; });
    return m_longWork;
}

void Workspace::undo()
{
    goThroughUndoList(false);
}

void Workspace::redo()
{
    goThroughUndoList(true);
}

void Workspace::goThroughUndoList(bool forward)
{
    const QString title = forward ? Text::tr("Redoing") : Text::tr("Undoing");
    struct Said
    {
        QString sentence, action;
    };
    writeLong(title, [forward](TeamStore &store, JobContext &job) -> Result<Said> {
        UndoService service(store);
        const auto outcome = forward ? service.redo(job) : service.undo(job);
        if (!outcome)
            return tl::unexpected<Error>(outcome.error());
        QString said = (forward ? Text::tr("Redone: %1") : Text::tr("Undone: %1")).arg(outcome->change.title);
        if (!outcome->kept.isEmpty())
            said += QLatin1Char(' ') +
                    Text::tr("%n record(s) changed since were kept as they are.", nullptr, int(outcome->kept.size()));
        return Said{said, outcome->change.action};
    }).then(this, [this](const Result<Said> &said) {
        if (said)
            emit undone(said->sentence, said->action);
        else
            emit undoFailed(said.error());
    });
}

void Workspace::wrote(bool happened)
{
    if (!m_store || !happened)
        return;
    m_savedAt = TeamStore::trueNow();
    emit changed();
    readState();
}

void Workspace::readState()
{
    ask([](TeamStore &store, JobContext &) -> Result<State> {
        State state;
        const auto history = UndoService(store).history();
        if (!history)
            return tl::unexpected<Error>(history.error());
        for (const storage::Change &change : *history) { // newest first
            if (change.state == storage::Change::State::Done) {
                state.undo.undo = change.title;
                break;
            }
            if (change.state == storage::Change::State::Undone)
                state.undo.redo = change.title; // the oldest undone entry is redone next
        }
        for (const storage::Staff &person : storage::StaffStore(store.connection()).all())
            state.members.push_back({person.id, person.name});
        return state;
    }).then(this, [this, generation = m_generation](const Result<State> &state) {
        if (generation != m_generation || !state)
            return;
        m_undoState = state->undo;
        m_members = state->members;
        emit stateChanged();
    });
}

/// First the parts that a customer list needs, then the rest. Earlier queries load their own parts.
void Workspace::loadImage()
{
    using Parts = Image::Parts;
    for (const Parts parts :
         {Parts(Image::Customers), Image::Tags | Image::Search, Image::Orders | Image::Friendships | Image::Identities,
          Image::OrderItemLines | Image::Events | Image::Groups | Image::Notes}) {
        askLong(Text::tr("Reading the team file"), [parts](TeamStore &store, JobContext &job) -> Result<void> {
            if (const auto loaded = store.loadImage(parts, job); !loaded)
                return tl::unexpected<Error>(loaded.error());
            return {};
        });
    }
}

} // namespace app
