#include "app/roster/customerexporter.h"

#include "app/customers/tagcell.h"
#include "app/imports/exportcell.h"
#include "app/imports/shownphone.h"
#include "app/jobs/jobcontext.h"
#include "app/segments/customfields.h"
#include "app/store/writescope.h"
#include "app/tables/tablewriter.h"
#include "app/text.h"
#include "storage/imports/chosencustomers.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace app {

namespace {

using From = RosterColumn::From;

constexpr int progressRows = 1'000;

struct RowsName
{
    RosterRows rows;
    const char *action;
    const char *title;
};

constexpr RowsName rowsNames[] = {
    {RosterRows::Everybody, "customers.export", QT_TRANSLATE_NOOP("Text", "Export customers")},
    {RosterRows::Prospects, "prospects.export", QT_TRANSLATE_NOOP("Text", "Export prospects")},
    {RosterRows::Friendships, "friendships.export", QT_TRANSLATE_NOOP("Text", "Export friendships")},
    {RosterRows::Losses, "losses.export", QT_TRANSLATE_NOOP("Text", "Export losses")}};

/// Data of a customer, independent of the friendship in the row.
struct Belongings
{
    std::map<int, QStringList> identities;    ///< by kind
    std::map<std::int64_t, QStringList> tags; ///< by group, 0 for tags without a column for their group
    QJsonObject custom;
};

/// The rows of an export, one at a time.
class ExportRows final
{
public:
    ExportRows(TeamStore &store, storage::RosterSource &source, const std::vector<RosterColumn> &columns, bool masked);

    /// False after the last row.
    bool next();
    QStringList cells();

private:
    static std::vector<storage::RosterCell> cellsOf(const std::vector<RosterColumn> &columns);
    void readBelongings();
    QString rowCell(const RosterColumn &column, int place) const;
    QString customCell(const RosterColumn &column) const;

    const storage::TeamZone &m_zone;
    const std::vector<RosterColumn> &m_columns;
    bool m_masked;
    storage::RosterReader m_rows;
    storage::CustomerId m_customer;
    Belongings m_belongings;
};

ExportRows::ExportRows(TeamStore &store, storage::RosterSource &source, const std::vector<RosterColumn> &columns,
                       bool masked)
    : m_zone(store.zone()), m_columns(columns), m_masked(masked), m_rows(source, cellsOf(columns))
{
}

std::vector<storage::RosterCell> ExportRows::cellsOf(const std::vector<RosterColumn> &columns)
{
    std::vector<storage::RosterCell> cells;
    for (const RosterColumn &column : columns) {
        if (column.from == From::Row)
            cells.push_back(column.cell);
    }
    return cells;
}

bool ExportRows::next()
{
    if (!m_rows.next())
        return false;
    if (m_rows.customer() != m_customer)
        readBelongings();
    return true;
}

void ExportRows::readBelongings()
{
    m_customer = m_rows.customer();
    m_belongings = {};
    m_rows.eachIdentity(
        [this](storage::IdentityKind kind, const QString &value) { m_belongings.identities[int(kind)] << value; });
    m_rows.eachTag([this](storage::TagGroupId group, const QString &name) {
        const bool hasColumn = std::any_of(m_columns.begin(), m_columns.end(), [&group](const RosterColumn &column) {
            return column.from == From::TagGroup && column.group == group;
        });
        m_belongings.tags[hasColumn ? group.value : 0] << name;
    });
    m_belongings.custom = QJsonDocument::fromJson(m_rows.custom().toUtf8()).object();
}

QStringList ExportRows::cells()
{
    QStringList cells;
    int place = 0;
    for (const RosterColumn &column : m_columns) {
        switch (column.from) {
        case From::Row:
            cells << rowCell(column, place++);
            break;
        case From::Identity:
            cells << exportedIdentity(column.identity,
                                      m_belongings.identities[int(column.identity)].value(column.place), m_masked);
            break;
        case From::Tags:
        case From::TagGroup:
            cells << tagCell(m_belongings.tags[column.group.value]);
            break;
        case From::Custom:
            cells << customCell(column);
            break;
        }
    }
    return cells;
}

QString ExportRows::rowCell(const RosterColumn &column, int place) const
{
    if (m_rows.isNull(place))
        return {};
    if (column.kind == ColumnKind::DateTime)
        return exportedTime(m_zone, m_rows.integer(place));
    const bool isPhone = m_masked && column.name == QLatin1String("masked_phone"); // may hold an unmasked number
    return isPhone ? maskedPhone(m_rows.text(place)) : m_rows.text(place);
}

QString ExportRows::customCell(const RosterColumn &column) const
{
    const QJsonValue value = m_belongings.custom.value(QString::number(column.field.id));
    return value.isUndefined() ? QString() : customToText(column.field.kind, value);
}

} // namespace

Result<ExportOutcome> CustomerExporter::run(const ExportRequest &request, JobContext &job)
{
    return guarded([&]() -> Result<ExportOutcome> {
        const auto name = *std::find_if(std::begin(rowsNames), std::end(rowsNames),
                                        [this](const RowsName &one) { return one.rows == m_rows; });
        WriteScope scope(m_store, Text::tr(name.title), QString::fromLatin1(name.action), WriteScope::Undo::None);
        if (request.customers)
            storage::chooseCustomers(m_store.connection(), *request.customers);
        RosterColumns source(m_store.connection(), m_rows, request.customers.has_value());
        const auto columns = request.columns.isEmpty() ? Result<std::vector<RosterColumn>>(source.usual())
                                                       : source.named(request.columns);
        if (!columns)
            return tl::unexpected<Error>(columns.error());
        ExportOutcome outcome;
        std::vector<ColumnKind> kinds;
        for (const RosterColumn &column : *columns) {
            outcome.columns << column.name;
            kinds.push_back(column.kind);
        }
        auto writer = TableWriter::create(request.file, request.encoding, std::move(kinds));
        if (!writer)
            return tl::unexpected<Error>(writer.error());
        (*writer)->writeHeader(outcome.columns);
        const std::int64_t total = source.source().count();
        {
            ExportRows rows(m_store, source.source(), *columns, request.masked);
            while (!job.cancelled() && rows.next()) {
                (*writer)->writeImportable(rows.cells());
                if (++outcome.rows % progressRows == 0)
                    job.progress(outcome.rows, total, Text::tr("Exporting customers"));
            }
        }
        if (job.cancelled())
            return failure(ErrorKind::Cancelled, Text::tr("The export was cancelled. No file was written."));
        scope.describe(QFileInfo(request.file).fileName(),
                       {{QStringLiteral("rows"), qint64(outcome.rows)},
                        {QStringLiteral("columns"), QJsonArray::fromStringList(outcome.columns)},
                        {QStringLiteral("masked"), request.masked}});
        if (auto saved = (*writer)->commit(); !saved)
            return tl::unexpected<Error>(saved.error());
        scope.commit();
        return outcome;
    });
}

} // namespace app
