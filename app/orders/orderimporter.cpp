#include "app/orders/orderimporter.h"

#include "app/imports/dateorder.h"
#include "app/imports/importfile.h"
#include "app/imports/importjournal.h"
#include "app/imports/problemsink.h"
#include "app/imports/rejectsfile.h"
#include "app/imports/savedmapping.h"
#include "app/jobs/jobcontext.h"
#include "app/orders/orderimportwriter.h"
#include "app/orders/orderreading.h"
#include "app/orders/orderrowparser.h"
#include "app/settings/teamrules.h"
#include "app/store/writescope.h"
#include "app/tables/readingthread.h"
#include "app/text.h"
#include "storage/sqlite/foreignkeysoff.h"
#include "storage/text/hash64.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace app {

namespace {

/// Different settings for the same file must give different hashes.
std::uint64_t seedOf(const OrderMapping &mapping, const QString &mappingText, bool closedCounts)
{
    // Reading the paid column as the preset does must keep the seed of older stores.
    const QString paid = mapping.paidIsSaid ? (mapping.paidIsNet ? QStringLiteral(";net") : QStringLiteral(";gross"))
                                            : QString();
    const QString closed = closedCounts && !mapping.tellsRefunds() ? QStringLiteral(";closed") : QString();
    // Older stores did not keep where an order was sent to: the same file again tells them.
    const bool tellsPlace =
        mapping.has(OrderField::Address) || mapping.has(OrderField::Province) || mapping.has(OrderField::City);
    const QString place = tellsPlace ? QStringLiteral(";place") : QString();
    return storage::hash64((mappingText + paid + closed + place).toStdString());
}

} // namespace

Result<ImportOutcome> OrderImporter::run(const ImportRequest &request, JobContext &job)
{
    auto reader = openImportFile(request);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    return guarded([&]() -> Result<ImportOutcome> {
        const QStringList headers = (*reader)->layout().columns;
        auto mapping =
            mapOrders(headers, request, savedMapping(m_store.connection(), QStringLiteral("orders"), headers));
        if (!mapping)
            return tl::unexpected<Error>(mapping.error());
        return import(**reader, *mapping, request, job);
    });
}

Result<ImportOutcome> OrderImporter::import(CsvReader &reader, const OrderMapping &mapping,
                                            const ImportRequest &request, JobContext &job)
{
    QElapsedTimer timer;
    timer.start();
    const QString name = QFileInfo(request.file).fileName();
    const storage::sqlite::ForeignKeysOff foreignKeysOff(m_store.connection());
    WriteScope scope(m_store, Text::tr("Import %1").arg(name), QStringLiteral("orders.import"), WriteScope::Undo::None);
    const QString mappingText = mapping.toText(reader.layout().columns);
    ImportJournal journal(m_store, scope, QStringLiteral("orders"), request, reader.layout(), mapping.preset,
                          mappingText);
    ImportOutcome outcome = journal.outcome();
    outcome.unmapped = mapping.unmapped;
    storage::ImportStore imports(m_store.connection());

    for (const OrderMapping::Column &column : mapping.columns) {
        if (column.target.field != OrderField::Ignore)
            outcome.mapping.emplace_back(reader.layout().columns.value(column.column), nameOf(column.target));
    }

    OrderCollector collector(mapping.source, mapping.orderAmounts);
    const ErasedPeople erased(m_store.connection());
    ProblemSink problems(outcome, imports, journal.id(), erased);
    if (auto read = readFile(reader, mapping, request, erased, collector, problems, job); !read)
        return tl::unexpected<Error>(read.error());
    outcome.rows = collector.rows();
    outcome.rejected = collector.rejected();
    outcome.skipped = collector.duplicates();
    if (outcome.skipped > 0) {
        outcome.notes << Text::tr("%n line(s) exactly repeat another line of the same order and were skipped.", nullptr,
                                  int(outcome.skipped));
    }
    const auto progress = [&](std::int64_t done, std::int64_t total) {
        job.progress(done, total, Text::tr("Importing %1").arg(name));
        return !job.cancelled();
    };
    const bool closedCounts = m_store.rules().closedPaidOrdersCount;
    tellReading(mapping, collector.sums(), reader.layout().columns, outcome);
    OrderImportWriter writer(m_store, journal.id(), scope.changeId(), mapping.tellsRefunds(), erased, outcome);
    const auto written = writer.write(collector, seedOf(mapping, mappingText, closedCounts), request.allowDoubles || request.dryRun,
                                      progress);
    if (written == OrderImportWriter::Written::Stopped)
        return failure(ErrorKind::Cancelled, Text::tr("The import was cancelled. No changes were made."));
    if (outcome.doubles > 0) {
        if (written == OrderImportWriter::Written::Doubles)
            return failure(ErrorKind::Invalid, doublesText(outcome) + QLatin1Char(' ') + waysOnText(outcome));
        outcome.notes.prepend(doublesText(outcome));
    }
    outcome.sortProblems();
    outcome.seconds = double(timer.elapsed()) / 1000.0;
    if (request.dryRun) {
        outcome.import = {};
        return outcome; // rolled back with the scope
    }
    journal.close(outcome, reader.layout());
    scope.commit();
    m_store.connection().checkpointTruncate();
    outcome.seconds = double(timer.elapsed()) / 1000.0;
    return outcome;
}

Result<void> OrderImporter::readFile(CsvReader &reader, const OrderMapping &mapping, const ImportRequest &request,
                                     const ErasedPeople &erased, OrderCollector &collector, ProblemSink &problems,
                                     JobContext &job)
{
    auto rejects = RejectsFile::open(request.rejectsFile, reader.layout().columns, erased);
    if (!rejects)
        return tl::unexpected<Error>(rejects.error());
    OrderRowParser parser(mapping, m_store.zone());
    const auto dates = learnDateOrders(request, parser.dateColumns());
    if (!dates)
        return tl::unexpected<Error>(dates.error());
    parser.setDateOrders(*dates);
    const QString phase = Text::tr("Reading %1").arg(QFileInfo(request.file).fileName());
    {
        ReadingThread<OrderBatch, OrderRowParser> reading(reader, parser);
        while (const std::unique_ptr<OrderBatch> batch = reading.next()) {
            collector.add(*batch);
            problems.add(batch->csv, batch->problems);
            for (const std::size_t index : batch->spoilt)
                (*rejects)->add(batch->csv.row(index).cells, batch->rows[index].number, batch->problems);
            job.progress(batch->bytesRead, reader.bytesTotal(), phase);
            if (job.cancelled())
                return failure(ErrorKind::Cancelled, Text::tr("The import was cancelled. No changes were made."));
        }
    }
    if (reader.error())
        return tl::unexpected<Error>(*reader.error());
    for (const CsvProblem &problem : reader.problems())
        problems.add({problem.row, problem.column, problem.value, problem.reason, problem.repair});
    collector.finish(!mapping.tellsRefunds() && !m_store.rules().closedPaidOrdersCount);
    return (*rejects)->commit();
}

} // namespace app
