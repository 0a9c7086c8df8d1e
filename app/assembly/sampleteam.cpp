#include "app/assembly/sampleteam.h"

#include "app/assembly/importkinds.h"
#include "app/assembly/samplecontent.h"
#include "app/assembly/samplefiles.h"
#include "app/imports/recordimporter.h"
#include "app/orders/orderimporter.h"
#include "app/roster/customerimporter.h"
#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/sop/sopservice.h"
#include "app/sop/taskservice.h"
#include "app/sop/tick.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/error.h"
#include "storage/sop/planstore.h"
#include "storage/sqlite/foreignkeysoff.h"
#include "storage/sqlite/quickcommits.h"
#include "storage/store/samplestore.h"

#include <QTemporaryDir>

#include <utility>

namespace app {

using storage::LocalDay;

namespace {

constexpr int hourMs = 3'600'000;
constexpr int setUpDay = 5;

struct SampleSegment
{
    const char *name, *rule;
};

constexpr std::array segments{
    SampleSegment{"近7天新客", R"({"field":"added_at","op":"within_days","value":7})"},
    SampleSegment{"高意向未下单", R"({"all":[{"tag":{"any":["高"]}},{"not":{"orders":{"count":{">=":1}}}}]})"},
    SampleSegment{"高消费", R"({"orders":{"sum":{">=":500}}})"},
    SampleSegment{"复购客户", R"({"orders":{"count":{">=":2}}})"},
    SampleSegment{"60天未购",
                  R"({"all":[{"orders":{"count":{">=":1}}},{"not":{"orders":{"count":{">=":1},"within_days":60}}}]})"}};

QByteArray templateText(const QString &name)
{
    QFile file(QStringLiteral(":/templates/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether the table has rows below its header.
bool hasRows(const QByteArray &table)
{
    return table.count('\n') > 1;
}

/// Restores the business clock at the end of the scope; a running clock keeps running.
class ClockGuard final
{
public:
    explicit ClockGuard(TeamStore &store) : m_store(store), m_setTime(store.setTime()) {}
    ~ClockGuard() { m_store.setNow(m_setTime); }
    ClockGuard(const ClockGuard &) = delete;
    ClockGuard &operator=(const ClockGuard &) = delete;

private:
    TeamStore &m_store;
    std::optional<storage::UtcMs> m_setTime;
};

constexpr int daysUntilMissed = 7; ///< forgotten tasks expire before the sample is opened

/// A template in force from the first day; `audience` replaces its own where it is given.
struct SamplePlan
{
    const char *file, *audience;
};
constexpr std::array plans{
    SamplePlan{"new-friend-7-days", ""},
    SamplePlan{"group-weekly", R"({"groups":["山间茶友1群","山间茶友2群","新茶尝鲜群"]})"},
    SamplePlan{"moments-weekly", R"({"accounts":["林小满","何嘉怡"]})"}};

} // namespace

Result<std::unique_ptr<TeamStore>> SampleTeam::make(const QString &path, std::optional<storage::UtcMs> now,
                                                    JobContext &job)
{
    if (auto made = TeamStore::create(path); !made)
        return tl::unexpected<Error>(made.error());
    auto store = TeamStore::open(path, TeamStore::Access::Write, now, &job);
    if (!store)
        return store;
    const auto filled = SampleTeam(**store).fill(job);
    if (filled)
        return store;
    store->reset();
    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(part));
    return tl::unexpected<Error>(filled.error());
}

Result<SampleSummary> SampleTeam::fill(JobContext &job)
{
    return guarded([&]() -> Result<SampleSummary> {
        storage::sqlite::Connection &connection = m_store.connection();
        storage::SampleStore content(connection);
        if (!content.isEmpty())
            return failure(
                ErrorKind::Conflict,
                Text::tr("The sample team can only be added to an empty team file. Create one with \"siyu --store "
                         "FILE new\"."));
        const ClockGuard clock(m_store);
        const storage::sqlite::QuickCommits quick(connection); // it can be created again in seconds
        storage::PlanStore(connection)
            .forgetTicks(); // an empty store may have been ticked; here are older days to plan
        SampleSummary summary;
        summary.to = m_store.today();
        summary.from = summary.to - SampleFiles::days + 1;
        const SampleFiles files(summary.from);
        for (LocalDay day = summary.from; day <= summary.to; ++day) {
            job.progress(day - summary.from, SampleFiles::days, Text::tr("Creating the sample team"));
            if (job.cancelled())
                return failure(ErrorKind::Cancelled,
                               Text::tr("Cancelled. To remove what was created so far, delete the team file."));
            m_store.setNow(m_store.zone().toUtc(day, 9 * hourMs));
            const bool weekly = (day - summary.from) % 7 == 0 || day == summary.to;
            if (weekly) {
                if (auto imported = importFiles(files, day - 1, job); !imported)
                    return tl::unexpected<Error>(imported.error());
            }
            if (day == summary.from + setUpDay) {
                if (auto made = setUp(job); !made)
                    return tl::unexpected<Error>(made.error());
            }
            if (day >= summary.from + setUpDay) {
                if (auto worked = workThrough(day, summary, job); !worked)
                    return tl::unexpected<Error>(worked.error());
            }
        }
        const storage::SampleStore::Counts counts = content.counts();
        summary.customers = counts.customers;
        summary.orders = counts.orders;
        summary.tasks = counts.tasks;
        storage::sqlite::Transaction transaction(connection);
        storage::ChangeStore(connection).clear();
        content.noteFingerprint(content.fingerprint());
        transaction.commit();
        connection.checkpointTruncate();
        return summary;
    });
}

Result<void> SampleTeam::importFiles(const SampleFiles &files, LocalDay day, JobContext &job)
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw storage::StoreError(ErrorKind::Io, file.fileName(), file.errorString());
        return file.fileName();
    };
    ImportRequest request;
    request.file = write(QStringLiteral("客户列表.csv"), files.roster(day));
    if (auto people = CustomerImporter(m_store).run(request, QStringLiteral("customers"), job); !people)
        return tl::unexpected<Error>(people.error());
    if (const QByteArray lost = files.losses(day); hasRows(lost)) {
        request.file = write(QStringLiteral("流失客户.csv"), lost);
        if (auto losses = CustomerImporter(m_store).run(request, QStringLiteral("losses"), job); !losses)
            return tl::unexpected<Error>(losses.error());
    }
    request.file = write(QStringLiteral("订单列表.csv"), files.orders(day));
    if (auto orders = OrderImporter(m_store).run(request, job); !orders)
        return tl::unexpected<Error>(orders.error());
    const SampleGroups &groups = files.groups();
    for (const auto &[kind, content] :
         {std::pair("groups", groups.groups(day)), std::pair("group-members", groups.members(day)),
          std::pair("group-days", groups.figures(day)), std::pair("calls-to-action", groups.calls(day)),
          std::pair("events", files.events(day))}) {
        if (!hasRows(content))
            continue;
        request.file = write(importKindWord(QString::fromLatin1(kind)) + QStringLiteral(".csv"), content);
        const auto imported = RecordImporter(m_store, *findRecordKind(QString::fromLatin1(kind))).run(request, job);
        if (!imported)
            return tl::unexpected<Error>(imported.error());
    }
    return {};
}

Result<void> SampleTeam::setUp(JobContext &job)
{
    for (const SampleSegment &segment : segments) {
        auto rule = RuleTranslator(m_store.connection()).fromFile(segment.rule);
        if (!rule)
            return tl::unexpected<Error>(rule.error());
        if (auto saved = SegmentService(m_store).save(QString::fromUtf8(segment.name), *rule); !saved)
            return tl::unexpected<Error>(saved.error());
    }
    const LocalDay last = m_store.today() + SampleFiles::days - 1 - setUpDay;
    if (auto added = ContentService(m_store).add(sampleContent(last)); !added)
        return tl::unexpected<Error>(added.error());
    for (const SamplePlan &plan : plans) {
        if (auto begun = begin(plan.file, plan.audience, job); !begun)
            return begun;
    }
    return {};
}

Result<void> SampleTeam::begin(const char *file, const QByteArray &audience, JobContext &job)
{
    QJsonObject json = QJsonDocument::fromJson(templateText(QLatin1String(file))).object();
    if (!audience.isEmpty())
        json.insert(QStringLiteral("audience"), QJsonDocument::fromJson(audience).object());
    sop::SopService service(m_store);
    if (auto imported = service.import(QJsonDocument(json).toJson()); !imported)
        return tl::unexpected<Error>(imported.error());
    if (auto activated = service.activate(json.value(QStringLiteral("name")).toString(), false, job); !activated)
        return tl::unexpected<Error>(activated.error());
    return {};
}

Result<void> SampleTeam::workThrough(LocalDay day, SampleSummary &summary, JobContext &job)
{
    if (auto ticked = sop::Tick(m_store).run(job); !ticked)
        return tl::unexpected<Error>(ticked.error());
    // Today's queue stays open, so that there is something to do.
    if (day == summary.to)
        return {};
    m_store.setNow(m_store.zone().toUtc(day, 21 * hourMs));
    if (auto ticked = sop::Tick(m_store).run(job); !ticked)
        return tl::unexpected<Error>(ticked.error());
    sop::TaskService tasks(m_store);
    const auto due = tasks.list({});
    if (!due)
        return tl::unexpected<Error>(due.error());
    for (const storage::TaskLine &line : *due) {
        const auto luck = line.task.id.value * 2'654'435'761LL % 100;
        if (luck < 4 && day + daysUntilMissed < summary.to)
            continue; // left undone: it will be missed
        const auto closed =
            luck >= 8            ? tasks.done(line.task.id)
            : line.task.customer ? tasks.skip(line.task.id, QStringLiteral("客户说先不用"))
                                 : tasks.skip(line.task.id, QStringLiteral("当天临时改期"));
        if (closed)
            ++summary.done;
    }
    return {};
}

Result<void> SampleTeam::remove()
{
    return guarded([&]() -> Result<void> {
        storage::sqlite::Connection &connection = m_store.connection();
        storage::SampleStore content(connection);
        const QString made = content.notedFingerprint();
        if (made.isEmpty())
            return failure(ErrorKind::Conflict, Text::tr("This team file has no sample team. No changes were made."));
        if (made != QString::fromLatin1(content.fingerprint()))
            return failure(ErrorKind::Conflict, Text::tr("The sample team was not removed: other data has been "
                                                         "entered and would be lost."));
        const storage::sqlite::ForeignKeysOff foreignKeysOff(connection);
        storage::sqlite::Transaction transaction(connection);
        content.removeAll();
        transaction.commit();
        m_store.image().reset();
        connection.checkpointTruncate();
        return {};
    });
}

} // namespace app
