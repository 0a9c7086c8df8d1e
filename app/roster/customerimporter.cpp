#include "app/roster/customerimporter.h"

#include "app/imports/dateorder.h"
#include "app/imports/importfile.h"
#include "app/imports/importjournal.h"
#include "app/imports/problemsink.h"
#include "app/imports/rejectsfile.h"
#include "app/imports/savedmapping.h"
#include "app/jobs/jobcontext.h"
#include "app/roster/customerimportwriter.h"
#include "app/roster/customerrowparser.h"
#include "app/roster/rostercompletion.h"
#include "app/roster/tagslashes.h"
#include "app/store/writescope.h"
#include "app/tables/readingthread.h"
#include "app/text.h"
#include "storage/customers/rosterimportstore.h"
#include "storage/error.h"
#include "storage/sqlite/foreignkeysoff.h"
#include "storage/store/store.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace app {

namespace {

constexpr int storeBytesPerFileByte = 6; // rows, indexes and the WAL that holds them until the end

storage::HashSet64 hashesInForce(storage::sqlite::Connection &connection)
{
    constexpr std::size_t room = 1024;
    storage::HashSet64 hashes;
    storage::ImportHashes::eachInForce(
        connection, [&hashes](std::size_t friendships) { hashes.reserve(friendships + room); },
        [&hashes](std::uint64_t hash) { hashes.insert(hash); });
    return hashes;
}

Result<void> enoughRoom(const QString &storePath, std::int64_t fileBytes)
{
    const QStorageInfo disk(QFileInfo(storePath).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < fileBytes * storeBytesPerFileByte)
        return failure(
            ErrorKind::Full,
            Text::tr("The disk containing %1 has %2 MB free; this import may need %3 MB. No changes were made.")
                .arg(storePath)
                .arg(disk.bytesAvailable() / 1'000'000)
                .arg(fileBytes * storeBytesPerFileByte / 1'000'000 + 1));
    return {};
}

/// Used to identify columns without a known header.
std::vector<QStringList> firstRows(const ImportRequest &request)
{
    constexpr std::size_t enough = 100;
    std::vector<QStringList> rows;
    auto reader = openImportFile(request);
    for (CsvReader::Row row; reader && rows.size() < enough && (*reader)->next(row);) {
        QStringList &cells = rows.emplace_back();
        for (const std::string_view cell : row.cells)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    }
    return rows;
}

/// Customers can have several of these, so that several columns may have the same name.
bool canRepeat(const CustomerMapping &mapping, int column)
{
    return std::any_of(mapping.columns.begin(), mapping.columns.end(), [column](const auto &one) {
        const CustomerField field = one.target.field;
        return one.column == column &&
               (field == CustomerField::Phone || field == CustomerField::Identity || field == CustomerField::Tags ||
                field == CustomerField::TagGroup || field == CustomerField::Description);
    });
}

/// Problems that the reader found in the header and at the end of the file; others came with the rows.
void takeProblems(const CsvReader &reader, std::size_t toldWithRows, const CustomerMapping &mapping, ProblemSink &sink)
{
    const std::size_t first = reader.layout().problems.size();
    for (std::size_t i = 0; i < reader.problems().size(); ++i) {
        const CsvProblem &problem = reader.problems()[i];
        const bool isRepeated =
            problem.effect == CsvProblem::Effect::SameName && canRepeat(mapping, problem.column - 1);
        if ((i < first || i >= first + toldWithRows) && !isRepeated)
            sink.add({problem.row, problem.column, problem.value, problem.reason, problem.repair});
    }
}

QString guessNote(const CustomerMapping &mapping, const QStringList &headers)
{
    QStringList pairs;
    for (const CustomerMapping::Column &column : mapping.columns) {
        if (std::find(mapping.guessed.begin(), mapping.guessed.end(), column.column) != mapping.guessed.end())
            pairs << headers.at(column.column) + QLatin1Char('=') + nameOf(column.target);
    }
    return Text::tr("Guessed from the values: %1. Use --map to change this.").arg(pairs.join(QLatin1Char(';')));
}

} // namespace

Result<void> CustomerImporter::checkCompletion(const ImportRequest &request, RosterKind kind)
{
    if (!request.completeAsOf)
        return {};
    if (kind != RosterKind::Customers)
        return failure(ErrorKind::Invalid,
                       Text::tr("Only a roster of customers or a list of group members can be declared complete."));
    if (*request.completeAsOf > m_store.today())
        return failure(ErrorKind::Invalid, Text::tr("A file cannot be complete as of %1, because that day is in the "
                                                    "future.")
                                               .arg(storage::isoDay(*request.completeAsOf)));
    return {};
}

Result<ImportOutcome> CustomerImporter::run(const ImportRequest &request, const QString &kind, JobContext &job)
{
    auto reader = openImportFile(request);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    const QStringList headers = (*reader)->layout().columns;
    const auto roster = rosterKind(kind);
    if (!roster)
        return failure(ErrorKind::Bug, QStringLiteral("%1 are no people").arg(kind));
    if (const auto possible = checkCompletion(request, *roster); !possible)
        return tl::unexpected<Error>(possible.error());
    return guarded([&]() -> Result<ImportOutcome> {
        const QStringList named = headers.mid(0, headers.size() - RejectsFile::ownColumns(headers));
        const std::vector<QStringList> rows = firstRows(request);
        if ((*reader)->layout().headerRow == 0 && rows.size() < 2 && request.mapping.isEmpty())
            return failure(
                ErrorKind::Invalid,
                Text::tr("%1 has only one line and no column names, so its content is not known. Specify the columns "
                         "with --map '1=name;2=phone'.")
                    .arg(QFileInfo(request.file).fileName()));
        auto mapping =
            mapCustomers(headers, request, savedMapping(m_store.connection(), mappingKind(*roster), named), rows);
        if (!mapping)
            return tl::unexpected<Error>(mapping.error());
        if (*roster == RosterKind::Customers)
            mapCustomFields(*mapping, headers, storage::CustomFieldStore(m_store.connection()).all(),
                            request.keepUnknown);
        narrowMapping(*mapping, *roster);
        findTagSlashes(*mapping, rows);
        if (auto room = enoughRoom(m_store.store().path(), QFileInfo(request.file).size()); !room)
            return tl::unexpected<Error>(room.error());
        return write(**reader, *mapping, request, kind, job);
    });
}

Result<ImportOutcome> CustomerImporter::write(CsvReader &reader, const CustomerMapping &plainMapping,
                                              const ImportRequest &request, const QString &kind, JobContext &job)
{
    QElapsedTimer timer;
    timer.start();
    storage::sqlite::Connection &connection = m_store.connection();
    const QFileInfo file(request.file);
    const storage::sqlite::ForeignKeysOff foreignKeysOff(connection);
    WriteScope scope(m_store, Text::tr("Import %1").arg(file.fileName()), QStringLiteral("customers.import"),
                     WriteScope::Undo::None);
    ImportJournal journal(m_store, scope, kind, request, reader.layout(), plainMapping.preset,
                          plainMapping.toText(reader.layout().columns));
    storage::ImportStore imports(connection);
    ImportOutcome outcome = journal.outcome();
    outcome.unmapped = plainMapping.unmapped;
    outcome.keepsCustomFields = *rosterKind(kind) == RosterKind::Customers;
    if (!plainMapping.guessed.empty())
        outcome.notes << guessNote(plainMapping, reader.layout().columns);
    const CustomerMapping mapping = withCustomFields(plainMapping, journal.id());
    std::optional<RosterCompletion> completion;
    if (request.completeAsOf)
        completion.emplace(m_store, journal.id(), scope.changeId(), *request.completeAsOf);

    const ErasedPeople erased(m_store.connection());
    ProblemSink problems(outcome, imports, journal.id(), erased);
    auto rejects = RejectsFile::open(request.rejectsFile, reader.layout().columns, erased);
    if (!rejects)
        return tl::unexpected<Error>(rejects.error());
    CustomerRowParser parser(mapping, m_store.zone(), hashesInForce(connection), m_store.now());
    const auto dates = learnDateOrders(request, parser.dateColumns());
    if (!dates)
        return tl::unexpected<Error>(dates.error());
    parser.setDateOrders(*dates, request.dates.has_value());
    CustomerImportWriter writer(m_store, journal.id(), scope.changeId(), erased, outcome, *rosterKind(kind),
                                completion ? &*completion : nullptr);
    std::size_t toldWithRows = 0;
    {
        ReadingThread<CustomerBatch, CustomerRowParser> reading(reader, parser);
        while (const std::unique_ptr<CustomerBatch> batch = reading.next()) {
            writer.write(*batch);
            toldWithRows += batch->csv.problems().size();
            problems.add(batch->csv, batch->problems);
            for (const std::size_t index : batch->spoilt)
                (*rejects)->add(batch->csv.row(index).cells, batch->rows[index].number, batch->problems);
            job.progress(batch->bytesRead, reader.bytesTotal(), Text::tr("Importing %1").arg(file.fileName()));
            if (job.cancelled())
                return failure(ErrorKind::Cancelled, Text::tr("The import was cancelled. No changes were made."));
        }
    }
    if (reader.error())
        return tl::unexpected<Error>(*reader.error());
    outcome.encoding = reader.layout().encoding;
    takeProblems(reader, toldWithRows, mapping, problems);
    outcome.sortProblems();
    job.progress(99, 100, Text::tr("Building indexes"));
    const std::int64_t firstNew = writer.firstNewFriendship(); // finish() gives the ids away
    writer.finish();
    if (completion) {
        completion->distrustAll(reader.rowsMisread());
        const auto ended =
            completion->finish(firstNew, request.allowManyEnded, request.dryRun, outcome);
        if (!ended)
            return tl::unexpected<Error>(ended.error());
        if (!outcome.endings.empty()) // else nobody was known who could be missing
            imports.setComplete(journal.id(), *request.completeAsOf);
    }
    outcome.seconds = double(timer.elapsed()) / 1000.0;
    if (auto saved = (*rejects)->commit(); !saved)
        return tl::unexpected<Error>(saved.error());
    if (request.dryRun) {
        outcome.import = {};
        return outcome; // rolled back with the scope
    }
    journal.close(outcome, reader.layout(), mappingKind(*rosterKind(kind)));
    scope.commit();
    connection.checkpointTruncate();
    outcome.seconds = double(timer.elapsed()) / 1000.0;
    return outcome;
}

/// Creates missing custom fields named by --map as text fields, and maps the columns to them.
CustomerMapping CustomerImporter::withCustomFields(CustomerMapping mapping, storage::ImportId import)
{
    storage::CustomFieldStore fields(m_store.connection());
    for (CustomerMapping::Column &column : mapping.columns) {
        if (column.target.field != CustomerField::Custom)
            continue;
        auto field = fields.byName(column.target.name);
        if (!field) {
            storage::CustomField fresh;
            fresh.name = column.target.name;
            fresh.id = fields.add(fresh);
            storage::ImportStore(m_store.connection()).addCreated(import, "custom_field", fresh.id, fresh.id);
            field = fresh;
        }
        column.custom = int(mapping.customFields.size());
        column.target.name = QString::number(field->id);
        mapping.customFields.push_back(std::move(*field));
    }
    return mapping;
}

} // namespace app
