#include "app/imports/recordimporter.h"

#include "app/imports/dateorder.h"
#include "app/imports/importfile.h"
#include "app/imports/importjournal.h"
#include "app/imports/problemsink.h"
#include "app/imports/recordcompletion.h"
#include "app/imports/recordrowparser.h"
#include "app/imports/recordwriter.h"
#include "app/imports/rejectsfile.h"
#include "app/imports/savedmapping.h"
#include "app/jobs/jobcontext.h"
#include "app/store/writescope.h"
#include "app/tables/readingthread.h"
#include "app/text.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace app {

Result<void> RecordImporter::checkCompletion(const ImportRequest &request) const
{
    if (!request.completeAsOf)
        return {};
    if (!m_kind.completion)
        return failure(ErrorKind::Invalid,
                       Text::tr("Only a roster of customers or a list of group members can be declared complete."));
    if (*request.completeAsOf > m_store.today())
        return failure(ErrorKind::Invalid, Text::tr("A file cannot be complete as of %1, because that day is in the "
                                                    "future.")
                                               .arg(storage::isoDay(*request.completeAsOf)));
    return {};
}

Result<ImportOutcome> RecordImporter::run(const ImportRequest &request, JobContext &job)
{
    if (const auto possible = checkCompletion(request); !possible)
        return tl::unexpected<Error>(possible.error());
    auto reader = openImportFile(request);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    return guarded([&]() -> Result<ImportOutcome> {
        const QStringList headers = (*reader)->layout().columns;
        const QString saved = savedMapping(m_store.connection(), QString::fromLatin1(m_kind.name), headers);
        const auto mapping = mapRecords(m_kind, headers, request, saved);
        if (!mapping)
            return tl::unexpected<Error>(mapping.error());
        return write(**reader, *mapping, request, job);
    });
}

/// Reads the whole file if the largest value of a column determines its scale; such files are small.
Result<void> RecordImporter::learnScales(RecordRowParser &parser, const ImportRequest &request, JobContext &job) const
{
    constexpr int batchRows = 5'000;
    if (!parser.hasScales())
        return {};
    auto reader = openImportFile(request);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    for (CsvBatch batch; (*reader)->nextBatch(batch, batchRows) && !job.cancelled();)
        parser.learnScales(batch);
    return {};
}

Result<ImportOutcome> RecordImporter::write(CsvReader &reader, const RecordMapping &mapping,
                                            const ImportRequest &request, JobContext &job)
{
    QElapsedTimer timer;
    timer.start();
    const QString name = QFileInfo(request.file).fileName();
    RecordRowParser parser(m_kind, mapping, m_store.zone());
    const auto dates = learnDateOrders(request, parser.dateColumns());
    if (!dates)
        return tl::unexpected<Error>(dates.error());
    parser.setDateOrders(*dates);
    if (auto learnt = learnScales(parser, request, job); !learnt)
        return tl::unexpected<Error>(learnt.error());
    WriteScope scope(m_store, Text::tr("Import %1").arg(name),
                     QString::fromLatin1(m_kind.name) + QLatin1String(".import"), WriteScope::Undo::None);
    ImportJournal journal(m_store, scope, QString::fromLatin1(m_kind.name), request, reader.layout(),
                          QStringLiteral("generic"), mapping.toText(m_kind, reader.layout().columns));
    ImportOutcome outcome = journal.outcome();
    outcome.unmapped = mapping.unmapped;
    storage::ImportStore imports(m_store.connection());
    const ErasedPeople erased(m_store.connection());
    auto rejects = RejectsFile::open(request.rejectsFile, reader.layout().columns, erased);
    if (!rejects)
        return tl::unexpected<Error>(rejects.error());
    ProblemSink problems(outcome, imports, journal.id(), erased);
    const auto completion =
        request.completeAsOf ? m_kind.completion(m_store, journal.id(), *request.completeAsOf) : nullptr;
    RecordWriter writer(m_store, m_kind, mapping, journal.id(), scope.changeId(), erased, outcome, completion.get());
    {
        ReadingThread<RecordBatch, RecordRowParser> reading(reader, parser);
        while (const std::unique_ptr<RecordBatch> batch = reading.next()) {
            writer.write(*batch);
            problems.add(batch->csv, batch->problems);
            std::sort(batch->spoilt.begin(), batch->spoilt.end());
            batch->spoilt.erase(std::unique(batch->spoilt.begin(), batch->spoilt.end()), batch->spoilt.end());
            for (const std::size_t index : batch->spoilt)
                (*rejects)->add(batch->csv.row(index).cells, batch->csv.row(index).number, batch->problems);
            job.progress(batch->bytesRead, reader.bytesTotal(), Text::tr("Importing %1").arg(name));
            if (job.cancelled())
                return failure(ErrorKind::Cancelled, Text::tr("The import was cancelled. No changes were made."));
        }
    }
    if (reader.error())
        return tl::unexpected<Error>(*reader.error());
    outcome.encoding = reader.layout().encoding;
    for (const CsvProblem &problem : reader.problems())
        problems.add({problem.row, problem.column, problem.value, problem.reason, problem.repair});
    writer.finish();
    if (completion) {
        completion->distrustAll(reader.rowsMisread());
        if (const auto ended = completion->finish(request.allowManyEnded, request.dryRun, outcome); !ended)
            return tl::unexpected<Error>(ended.error());
    }
    if (auto saved = (*rejects)->commit(); !saved)
        return tl::unexpected<Error>(saved.error());
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

} // namespace app
