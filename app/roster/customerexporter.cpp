#include "app/roster/customerexporter.h"

#include "app/customers/tagcell.h"
#include "app/imports/chosencustomers.h"
#include "app/imports/exportcell.h"
#include "app/imports/shownphone.h"
#include "app/segments/customfields.h"
#include "app/store/writescope.h"
#include "app/tables/tablewriter.h"
#include "app/text.h"

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

/// A pass over a table clustered by customer, in parallel with the pass over the customers.
class Alongside final
{
public:
    Alongside(storage::sqlite::Connection &connection, const char *sql) : m_select(connection.prepareOnce(sql))
    {
        m_more = m_select.step();
    }
    /// Calls `take` for every row of this customer; customers must come in ascending order.
    template <class Take>
    void rowsOf(std::int64_t customer, Take &&take)
    {
        while (m_more && m_select.integer(0) < customer)
            m_more = m_select.step();
        while (m_more && m_select.integer(0) == customer) {
            take(m_select);
            m_more = m_select.step();
        }
    }

private:
    storage::sqlite::Statement m_select;
    bool m_more = false;
};

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
    ExportRows(TeamStore &store, const RosterColumns &source, const std::vector<RosterColumn> &columns, bool masked);

    /// False after the last row.
    bool next();
    QStringList cells();

private:
    static QByteArray sqlOf(const RosterColumns &source, const std::vector<RosterColumn> &columns);
    void readBelongings(std::int64_t customer);
    QString rowCell(const RosterColumn &column, int place) const;
    QString customCell(const RosterColumn &column) const;

    const storage::TeamZone &m_zone;
    const std::vector<RosterColumn> &m_columns;
    bool m_masked;
    storage::sqlite::Statement m_rows;
    Alongside m_identities, m_tags;
    std::int64_t m_customer = 0;
    Belongings m_belongings;
};

QByteArray ExportRows::sqlOf(const RosterColumns &source, const std::vector<RosterColumn> &columns)
{
    QByteArray sql = "SELECT c.id, c.custom";
    for (const RosterColumn &column : columns) {
        if (column.from == From::Row)
            sql += QByteArray(", ") + column.sql;
    }
    return sql + source.tables() + " ORDER BY c.id, f.id";
}

ExportRows::ExportRows(TeamStore &store, const RosterColumns &source, const std::vector<RosterColumn> &columns,
                       bool masked)
    : m_zone(store.zone()), m_columns(columns), m_masked(masked),
      m_rows(store.connection().prepareOnce(sqlOf(source, columns))),
      m_identities(store.connection(),
                   "SELECT customer_id, kind, value FROM identity ORDER BY customer_id, kind, value"),
      m_tags(store.connection(),
             "SELECT ct.customer_id, coalesce(t.group_id, 0), t.name FROM customer_tag ct JOIN tag t "
             "ON t.id = ct.tag_id ORDER BY ct.customer_id, ct.tag_id")
{
}

bool ExportRows::next()
{
    if (!m_rows.step())
        return false;
    if (m_rows.integer(0) != m_customer)
        readBelongings(m_rows.integer(0));
    return true;
}

void ExportRows::readBelongings(std::int64_t customer)
{
    m_customer = customer;
    m_belongings = {};
    m_identities.rowsOf(customer, [this](storage::sqlite::Statement &row) {
        m_belongings.identities[int(row.integer(1))] << row.text(2);
    });
    m_tags.rowsOf(customer, [this](storage::sqlite::Statement &row) {
        const storage::TagGroupId group(row.integer(1));
        const bool hasColumn = std::any_of(m_columns.begin(), m_columns.end(), [&group](const RosterColumn &column) {
            return column.from == From::TagGroup && column.group == group;
        });
        m_belongings.tags[hasColumn ? group.value : 0] << row.text(2);
    });
    m_belongings.custom = QJsonDocument::fromJson(m_rows.text(1).toUtf8()).object();
}

QStringList ExportRows::cells()
{
    QStringList cells;
    int place = 2;
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
    const bool isPhone =
        m_masked && column.name == QLatin1String("masked_phone"); // may hold an unmasked number
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
            chooseCustomers(m_store.connection(), *request.customers);
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
        const std::int64_t total = m_store.connection().integer("SELECT count(*)" + source.tables());
        {
            ExportRows rows(m_store, source, *columns, request.masked);
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
