#include "app/orders/orderimporter.h"

#include "app/csv/readingthread.h"
#include "app/customers/problemsink.h"
#include "app/customers/rejectsfile.h"
#include "app/customers/savedmapping.h"
#include "app/orders/orderimportwriter.h"
#include "app/orders/orderrowparser.h"
#include "app/store/foreignkeysoff.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/store/counters.h"
#include "storage/text/hash64.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace app {

namespace {

constexpr int rowsToLearnFrom = 5'000;

} // namespace

Result<ImportOutcome> OrderImporter::run(const ImportRequest &request, JobContext &job)
{
    auto reader = CsvReader::open(request.file, request.csvOptions());
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
    const ForeignKeysOff foreignKeysOff(m_store.connection());
    WriteScope scope(m_store, Text::tr("Import %1").arg(name), QStringLiteral("orders.import"), WriteScope::Undo::None);
    storage::ImportRecord record = recordOf(reader, mapping, request);
    record.change = scope.changeId();
    storage::ImportStore imports(m_store.connection());
    imports.add(record);
    ImportOutcome outcome;
    outcome.import = record.id;
    outcome.preset = mapping.preset;
    outcome.encoding = record.encoding;
    outcome.unmapped = mapping.unmapped;

    OrderCollector collector(mapping.source, mapping.orderAmounts);
    ProblemSink problems(outcome, imports, record.id);
    if (auto read = readFile(reader, mapping, request, collector, problems, job); !read)
        return tl::unexpected<Error>(read.error());
    outcome.rows = collector.rows();
    outcome.rejected = collector.rejected();
    outcome.skipped = collector.duplicates();
    if (outcome.skipped > 0) {
        outcome.notes << Text::tr("%n line(s) repeat another line of the same order cell by cell and were skipped.",
                                  nullptr, int(outcome.skipped));
    }
    const auto progress = [&](std::int64_t done, std::int64_t total) {
        job.progress(done, total, Text::tr("Importing %1").arg(name));
        return !job.cancelled();
    };
    OrderImportWriter writer(m_store, record.id, scope.changeId(), outcome);
    if (!writer.write(collector, storage::hash64(record.mapping.toStdString()), progress))
        return failure(ErrorKind::Cancelled, Text::tr("The import was cancelled. Nothing was changed."));
    outcome.seconds = double(timer.elapsed()) / 1000.0;
    if (request.dryRun) {
        outcome.import = {};
        return outcome; // rolled back with the scope
    }
    keep(record, outcome, reader.layout());
    if (outcome.created + outcome.updated > 0)
        scope.setReference(storage::Change::Kind::Import, record.id.value);
    scope.describe(record.fileName, {{QStringLiteral("import"), QString::number(record.id.value)},
                                     {QStringLiteral("rows"), qint64(outcome.rows)},
                                     {QStringLiteral("created"), qint64(outcome.created)},
                                     {QStringLiteral("updated"), qint64(outcome.updated)}});
    scope.commit();
    m_store.connection().checkpointTruncate();
    outcome.seconds = double(timer.elapsed()) / 1000.0;
    return outcome;
}

storage::ImportRecord OrderImporter::recordOf(const CsvReader &reader, const OrderMapping &mapping,
                                              const ImportRequest &request)
{
    const QFileInfo file(request.file);
    storage::ImportRecord record;
    record.id = storage::takeId<storage::ImportId>(m_store.connection(), "import");
    record.kind = QStringLiteral("orders");
    record.fileName = file.fileName();
    record.fileBytes = file.size();
    record.encoding = reader.layout().encoding;
    record.preset = mapping.preset;
    record.mapping = mapping.toText(reader.layout().columns);
    record.at = m_store.now();
    record.staff = m_store.actor();
    return record;
}

Result<void> OrderImporter::readFile(CsvReader &reader, const OrderMapping &mapping, const ImportRequest &request,
                                     OrderCollector &collector, ProblemSink &problems, JobContext &job)
{
    auto rejects = RejectsFile::open(request.rejectsFile, reader.layout().columns);
    if (!rejects)
        return tl::unexpected<Error>(rejects.error());
    OrderRowParser parser(mapping, m_store.zone());
    if (auto learnt = learnDateOrder(parser, request); !learnt)
        return learnt;
    const QString phase = Text::tr("Reading %1").arg(QFileInfo(request.file).fileName());
    {
        ReadingThread<OrderBatch, OrderRowParser> reading(reader, parser);
        while (const std::unique_ptr<OrderBatch> batch = reading.next()) {
            collector.add(*batch);
            for (const ImportProblem &problem : batch->problems)
                problems.add(problem);
            for (const std::size_t index : batch->spoilt)
                (*rejects)->add(batch->csv.row(index).cells, batch->rows[index].number, batch->problems);
            job.progress(batch->bytesRead, reader.bytesTotal(), phase);
            if (job.cancelled())
                return failure(ErrorKind::Cancelled, Text::tr("The import was cancelled. Nothing was changed."));
        }
    }
    if (reader.error())
        return tl::unexpected<Error>(*reader.error());
    for (const CsvProblem &problem : reader.problems())
        problems.add({problem.row, problem.column, problem.value, problem.reason, problem.repair});
    collector.finish();
    return (*rejects)->commit();
}

void OrderImporter::keep(storage::ImportRecord &record, const ImportOutcome &outcome, const CsvLayout &layout)
{
    record.rows = outcome.rows;
    record.created = outcome.created;
    record.updated = outcome.updated;
    record.unchanged = outcome.unchanged;
    record.skipped = outcome.skipped;
    record.rejected = outcome.rejected;
    record.seconds = outcome.seconds;
    storage::ImportStore(m_store.connection()).update(record);
    // Columns without names look alike in every file that has no header.
    if (layout.headerRow == 0)
        return;
    saveMapping(m_store.connection(), QStringLiteral("orders"), layout.columns, record.mapping);
}

/// 11/8/2016 alone does not say which is the month: the first some thousand rows do.
Result<void> OrderImporter::learnDateOrder(OrderRowParser &parser, const ImportRequest &request) const
{
    auto reader = CsvReader::open(request.file, request.csvOptions());
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    CsvBatch sample;
    (*reader)->nextBatch(sample, rowsToLearnFrom);
    parser.learnDateOrder(sample);
    return {};
}

} // namespace app
