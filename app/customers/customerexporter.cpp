#include "app/customers/customerexporter.h"

#include "app/csv/cellguard.h"
#include "app/csv/tablewriter.h"
#include "app/customers/customfields.h"
#include "app/customers/shownphone.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/customers/customerrecord.h"
#include "storage/customers/identitykind.h"
#include "storage/error.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace app {

namespace {

using storage::IdentityKind;

/// Columns read from the row itself, in the order they are written.
struct RowColumn
{
    const char *name;
    const char *sql;
};

constexpr std::array rowColumns{
    RowColumn{"name", "c.name"},
    RowColumn{"nickname", "c.nickname"},
    RowColumn{"remark", "c.remark"},
    RowColumn{"gender", "CASE c.gender WHEN 1 THEN '男' WHEN 2 THEN '女' END"},
    RowColumn{"birthday",
              "CASE WHEN c.birth_month_day IS NULL THEN NULL WHEN c.birth_year IS NULL THEN "
              "printf('%02d-%02d', c.birth_month_day / 100, c.birth_month_day % 100) ELSE "
              "printf('%04d-%02d-%02d', c.birth_year, c.birth_month_day / 100, c.birth_month_day % 100) END"},
    RowColumn{"province", "c.province"},
    RowColumn{"city", "c.city"},
    RowColumn{"district", "c.district"},
    RowColumn{"address", "c.address"},
    RowColumn{"company", "c.company"},
    RowColumn{"job", "c.job"},
    RowColumn{"industry", "c.industry"},
    RowColumn{"customer_type", "c.customer_type"},
    RowColumn{"member_level", "c.member_level"},
    RowColumn{"points", "c.points"},
    RowColumn{"stage",
              "CASE c.stage WHEN 1 THEN 'new' WHEN 2 THEN 'nurture' WHEN 3 THEN 'first_order' WHEN 4 THEN 'repeat' "
              "WHEN 5 THEN 'loyal' WHEN 6 THEN 'dormant' WHEN 7 THEN 'lost' END"},
    RowColumn{"blacklist", "CASE c.status WHEN 2 THEN '是' END"},
    RowColumn{"notes", "c.notes"},
    RowColumn{"channel", "ch.name"},
    RowColumn{"staff", "a.name"},
    RowColumn{"staff_userid", "a.wecom_userid"},
    RowColumn{"added_at", "CASE WHEN f.id IS NULL THEN c.added_at ELSE f.added_at END"},
    RowColumn{"add_way", "f.add_way"},
    RowColumn{"description", "f.description"},
    RowColumn{"friend_state", "CASE f.end_kind WHEN 1 THEN '被客户删除' WHEN 2 THEN '员工删除' WHEN 3 THEN '转移' END"},
    RowColumn{"ended_at", "f.ended_at"},
    RowColumn{"last_contact_at", "c.last_contact_at"}};

/// Identity columns; a person with two phones fills two columns of that name.
constexpr std::array identityColumns{IdentityKind::Phone,  IdentityKind::ExternalUserId, IdentityKind::UnionId,
                                     IdentityKind::Taobao, IdentityKind::Youzan,         IdentityKind::Email,
                                     IdentityKind::Shop,   IdentityKind::WeChat,         IdentityKind::MemberNumber};

bool isTime(const QString &name)
{
    return name.endsWith(QLatin1String("_at"));
}

/// How a spreadsheet keeps a column; ids and phones stay text.
ColumnKind kindOf(const QString &name)
{
    if (isTime(name))
        return ColumnKind::DateTime;
    if (name == QLatin1String("birthday"))
        return ColumnKind::Date;
    return name == QLatin1String("points") ? ColumnKind::Number : ColumnKind::Text;
}

QString timeText(const storage::TeamZone &zone, storage::UtcMs at)
{
    const int second = zone.msOfDay(at) / 1000;
    return QStringLiteral("%1 %2:%3:%4")
        .arg(storage::isoDay(zone.dayOf(at)))
        .arg(second / 3600, 2, 10, QLatin1Char('0'))
        .arg(second / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(second % 60, 2, 10, QLatin1Char('0'));
}

/// Reading a cell takes one leading apostrophe off (storage::cleanCell), so text that begins with one gets another
/// here; before a formula sign the writer does it, if it guards text at all.
QString guardedApostrophe(const QString &text, bool writerGuards)
{
    if (!writerGuards && text.startsWith(QLatin1String("=\"")))
        return QLatin1Char('\'') + text;
    if (!text.startsWith(QLatin1Char('\'')))
        return text;
    if (!writerGuards)
        return QLatin1Char('\'') + text;
    const std::string utf8 = text.toStdString();
    return protectCell(utf8) == utf8 ? QLatin1Char('\'') + text : text;
}

/// One pass over a table clustered by customer, beside the pass over the customers.
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

/// The table as it is written: which columns, and one row of cells at a time.
class ExportTable final
{
public:
    ExportTable(TeamStore &store, const ExportRequest &request) : m_store(store), m_request(request)
    {
        chooseColumns();
    }

    const QStringList &headers() const { return m_headers; }
    std::int64_t write(TableWriter &writer, JobContext &job);

private:
    void chooseColumns();
    bool wants(const QString &name) const { return m_request.columns.isEmpty() || m_request.columns.contains(name); }
    void addExtras(QStringList &cells, std::int64_t customer, Alongside &identities, Alongside &tags);

    TeamStore &m_store;
    const ExportRequest &m_request;
    QStringList m_headers;
    std::vector<int> m_rowColumns;
    std::map<int, int> m_identityWidth; ///< identity kind → how many columns
    bool m_tags = false;
    std::vector<storage::CustomField> m_customFields;
};

void ExportTable::chooseColumns()
{
    for (std::size_t i = 0; i < rowColumns.size(); ++i) {
        const QString name = QString::fromLatin1(rowColumns[i].name);
        if (wants(name)) {
            m_rowColumns.push_back(int(i));
            m_headers << name;
        }
    }
    storage::sqlite::Connection &connection = m_store.connection();
    storage::sqlite::Statement widths = connection.prepareOnce(
        "SELECT kind, max(n) FROM (SELECT kind, count(*) AS n FROM identity GROUP BY customer_id, kind) GROUP BY kind");
    std::map<int, int> most;
    while (widths.step())
        most[int(widths.integer(0))] = int(widths.integer(1));
    for (const IdentityKind kind : identityColumns) {
        const QString name = storage::nameOf(kind);
        const int width = m_request.columns.contains(name) ? std::max(1, most[int(kind)])
                          : wants(name)                    ? most[int(kind)]
                                                           : 0;
        m_identityWidth[int(kind)] = width;
        for (int i = 0; i < width; ++i)
            m_headers << name;
    }
    m_tags = wants(QStringLiteral("tags"));
    if (m_tags)
        m_headers << QStringLiteral("tags");
    for (storage::CustomField &field : storage::CustomFieldStore(connection).all()) {
        const QString name = QStringLiteral("custom.") + field.name;
        if (wants(name)) {
            m_customFields.push_back(std::move(field));
            m_headers << name;
        }
    }
}

std::int64_t ExportTable::write(TableWriter &writer, JobContext &job)
{
    storage::sqlite::Connection &connection = m_store.connection();
    QByteArray sql = "SELECT c.id, c.custom, f.end_kind";
    for (const int column : m_rowColumns)
        sql += QByteArray(", ") + rowColumns[std::size_t(column)].sql;
    sql += " FROM customer c LEFT JOIN friendship f ON f.customer_id = c.id LEFT JOIN account a ON a.id = f.account_id "
           "LEFT JOIN channel ch ON ch.id = c.channel_id WHERE c.status <> 3 ORDER BY c.id, f.id";
    storage::sqlite::Statement rows = connection.prepareOnce(sql);
    Alongside identities(connection, "SELECT customer_id, kind, value FROM identity ORDER BY customer_id, kind, value");
    Alongside tags(connection, "SELECT ct.customer_id, t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id "
                               "ORDER BY ct.customer_id, ct.tag_id");
    const std::int64_t total = connection.integer("SELECT count(*) FROM customer");
    std::int64_t written = 0, seen = 0, lastCustomer = 0;
    QStringList extras;
    while (rows.step()) {
        const std::int64_t customer = rows.integer(0);
        if (m_request.customers && !std::binary_search(m_request.customers->begin(), m_request.customers->end(),
                                                       storage::CustomerId(customer)))
            continue;
        if (++seen % 1000 == 0) {
            job.progress(seen, total, Text::tr("Exporting customers"));
            if (job.cancelled())
                throw storage::StoreError(ErrorKind::Cancelled, m_request.file);
        }
        if (customer != lastCustomer) {
            extras.clear();
            addExtras(extras, customer, identities, tags);
            const QJsonObject custom = QJsonDocument::fromJson(rows.text(1).toUtf8()).object();
            for (const storage::CustomField &field : m_customFields) {
                const QJsonValue value = custom.value(QString::number(field.id));
                extras << (value.isUndefined() ? QString() : customToText(field.kind, value));
            }
            lastCustomer = customer;
        }
        QStringList cells;
        for (std::size_t i = 0; i < m_rowColumns.size(); ++i) {
            const int column = int(i) + 3;
            const bool time = isTime(m_headers.at(qsizetype(i))) && !rows.isNull(column);
            cells << (time ? timeText(m_store.zone(), rows.integer(column)) : rows.text(column));
        }
        cells += extras;
        for (QString &cell : cells)
            cell = guardedApostrophe(cell, writer.guardsText());
        writer.writeRow(cells);
        ++written;
    }
    return written;
}

void ExportTable::addExtras(QStringList &cells, std::int64_t customer, Alongside &identities, Alongside &tags)
{
    std::map<int, QStringList> values;
    identities.rowsOf(customer,
                      [&values](storage::sqlite::Statement &row) { values[int(row.integer(1))] << row.text(2); });
    for (const IdentityKind kind : identityColumns) {
        const QStringList &found = values[int(kind)];
        for (int i = 0; i < m_identityWidth[int(kind)]; ++i) {
            const QString value = found.value(i);
            if (kind == IdentityKind::Phone && !value.isEmpty())
                cells << (m_request.masked ? maskedPhone(value) : shownPhone(value));
            else
                cells << value;
        }
    }
    if (!m_tags)
        return;
    QStringList names;
    tags.rowsOf(customer, [&names](storage::sqlite::Statement &row) { names << row.text(1); });
    cells << names.join(QLatin1Char(';'));
}

} // namespace

QStringList CustomerExporter::knownColumns()
{
    QStringList names;
    for (const RowColumn &column : rowColumns)
        names << QString::fromLatin1(column.name);
    for (const IdentityKind kind : identityColumns)
        names << storage::nameOf(kind);
    return names << QStringLiteral("tags") << QStringLiteral("custom.NAME");
}

Result<ExportOutcome> CustomerExporter::run(const ExportRequest &request, JobContext &job)
{
    for (const QString &column : request.columns) {
        if (!knownColumns().contains(column) && !column.startsWith(QLatin1String("custom.")))
            return failure(ErrorKind::Invalid, Text::tr("There is no column \"%1\" to export. Columns are: %2.")
                                                   .arg(column, knownColumns().join(QStringLiteral(", "))));
    }
    return guarded([&]() -> Result<ExportOutcome> {
        WriteScope scope(m_store, Text::tr("Export customers"), QStringLiteral("customers.export"),
                         WriteScope::Undo::None);
        ExportTable table(m_store, request);
        std::vector<ColumnKind> kinds;
        for (const QString &name : table.headers())
            kinds.push_back(kindOf(name));
        auto writer = TableWriter::create(request.file, request.encoding, std::move(kinds));
        if (!writer)
            return tl::unexpected<Error>(writer.error());
        (*writer)->writeHeader(table.headers());
        ExportOutcome outcome{table.write(**writer, job), table.headers()};
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
