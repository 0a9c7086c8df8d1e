#include "app/imports/recordexporter.h"

#include "app/imports/exportcell.h"
#include "app/jobs/jobcontext.h"
#include "app/store/writescope.h"
#include "app/tables/tablewriter.h"
#include "app/text.h"
#include "storage/imports/chosencustomers.h"
#include "storage/text/money.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstring>

namespace app {

namespace {

/// The table, code and name of a reference.
struct Target
{
    Reference reference;
    const char *table, *code, *name;
};

constexpr std::array targets{Target{Reference::Staff, "staff", nullptr, "name"},
                             Target{Reference::Account, "account", "wecom_userid", "name"},
                             Target{Reference::Department, "department", nullptr, "name"},
                             Target{Reference::Channel, "channel", nullptr, "name"},
                             Target{Reference::Group, "group_chat", "chat_id", "name"},
                             Target{Reference::Product, "product", "code", "name"},
                             Target{Reference::CouponBatch, "coupon_batch", nullptr, "name"},
                             Target{Reference::Campaign, "campaign", nullptr, "name"},
                             Target{Reference::LiveSession, "live_session", nullptr, "name"},
                             Target{Reference::Order, "orders", nullptr, "order_no"},
                             Target{Reference::Content, "content", nullptr, "name"}};

constexpr int progressRows = 4'096;

/// Order numbers are IDs too.
ColumnKind columnKind(const RecordField &field)
{
    if (field.reference == Reference::Order)
        return ColumnKind::Id;
    switch (field.cell) {
    case CellKind::LongId:
    case CellKind::Code:
    case CellKind::Identity:
    case CellKind::Person:
        return ColumnKind::Id;
    case CellKind::Integer:
    case CellKind::Decimal:
    case CellKind::Money:
    case CellKind::Seconds:
        return ColumnKind::Number;
    case CellKind::Day:
        return ColumnKind::Date;
    case CellKind::Instant:
        return ColumnKind::DateTime;
    default:
        return ColumnKind::Text;
    }
}

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString headerOf(const RecordField &field)
{
    const QString known = QString::fromUtf8(field.headers).section(QLatin1Char('|'), 0, 0);
    return isChinese() && !known.isEmpty() ? known : QString::fromLatin1(field.name);
}

/// The first word is English, the second Chinese; a number without a word is returned as it is.
QString wordOf(const RecordField &field, std::int64_t value)
{
    for (const Choice &choice : field.choices) {
        if (choice.value != value)
            continue;
        const QStringList words = QString::fromUtf8(choice.words).split(QLatin1Char('|'));
        return isChinese() && words.size() > 1 ? words.at(1) : words.first();
    }
    return QString::number(value);
}

/// A customer's identity; phone numbers start with a plus (see CellKind::Person).
QString personCell(const QString &text, bool masked)
{
    const bool isPhone = text.startsWith(QLatin1Char('+')) && text.size() > 1 &&
                         std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c.isDigit(); });
    return exportedIdentity(isPhone ? storage::IdentityKind::Phone : storage::IdentityKind::Shop,
                            isPhone ? text.mid(1) : text, masked);
}

/// "0.9150" would be exact; "91.5%" is easier to read and imports to the same value.
QString shareText(std::int64_t permyriad)
{
    return QStringLiteral("%1.%2%").arg(permyriad / 100).arg(permyriad % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

Result<ExportOutcome> RecordExporter::run(const ExportRequest &request, JobContext &job)
{
    if (request.customers && !m_kind.namesCustomers)
        return failure(ErrorKind::Invalid, Text::tr("Rows of %1 do not belong to customers, so a segment or rule "
                                                    "cannot filter them.")
                                               .arg(QString::fromLatin1(m_kind.name)));
    return guarded([&]() -> Result<ExportOutcome> {
        WriteScope scope(m_store, Text::tr("Export %1").arg(QFileInfo(request.file).fileName()),
                         QString::fromLatin1(m_kind.name) + QLatin1String(".export"), WriteScope::Undo::None);
        const auto fields = chosenFields(request);
        if (!fields)
            return tl::unexpected<Error>(fields.error());
        ExportOutcome outcome;
        std::vector<ColumnKind> kinds;
        QStringList headers;
        for (const RecordField *field : *fields) {
            outcome.columns << QString::fromLatin1(field->name);
            headers << headerOf(*field);
            kinds.push_back(columnKind(*field));
        }
        auto writer = TableWriter::create(request.file, request.encoding, kinds);
        if (!writer)
            return tl::unexpected<Error>(writer.error());
        (*writer)->writeHeader(headers);
        if (request.customers)
            storage::chooseCustomers(m_store.connection(), *request.customers);
        storage::RecordListing rows = listing();
        const std::int64_t total = rows.total();
        std::vector<storage::ListedValue> values;
        for (const RecordField *field : *fields)
            values.push_back(*shown(*field));
        rows.open(values, request.customers.has_value());
        while (!job.cancelled() && rows.next()) {
            QStringList cells;
            for (std::size_t i = 0; i < fields->size(); ++i)
                cells << cell(*(*fields)[i], rows.value(int(i)), request.masked);
            (*writer)->writeImportable(std::move(cells));
            if (++outcome.rows % progressRows == 0)
                job.progress(outcome.rows, total, Text::tr("Exporting"));
        }
        if (job.cancelled())
            return failure(ErrorKind::Cancelled, Text::tr("The export was cancelled. No file was written."));
        rows.close();
        if (auto saved = (*writer)->commit(); !saved)
            return tl::unexpected<Error>(saved.error());
        scope.describe(request.file, {{QStringLiteral("rows"), qint64(outcome.rows)},
                                      {QStringLiteral("masked"), request.masked},
                                      {QStringLiteral("columns"), QJsonArray::fromStringList(outcome.columns)}});
        scope.commit();
        return outcome;
    });
}

QStringList RecordExporter::columns()
{
    QStringList names;
    for (const RecordField &field : m_kind.fields) {
        if (shown(field))
            names << QString::fromLatin1(field.name);
    }
    return names;
}

QStringList RecordExporter::usualColumns()
{
    QStringList names;
    for (const RecordField *field : usualFields())
        names << QString::fromLatin1(field->name);
    return names;
}

std::vector<const RecordField *> RecordExporter::usualFields()
{
    std::vector<const RecordField *> chosen;
    const auto choose = [&](auto &&fits) {
        for (const RecordField &field : m_kind.fields) {
            if (shown(field) && fits(field))
                chosen.push_back(&field);
        }
    };
    choose([this](const RecordField &field) { return holdsAnything(field); });
    if (chosen.empty()) // an empty table still shows its columns
        choose([](const RecordField &) { return true; });
    return chosen;
}

Result<std::vector<const RecordField *>> RecordExporter::chosenFields(const ExportRequest &request)
{
    if (request.columns.isEmpty())
        return usualFields();
    std::vector<const RecordField *> chosen;
    const QStringList known = columns();
    for (const QString &column : request.columns) {
        if (!known.contains(column))
            return failure(ErrorKind::Invalid, Text::tr("There is no column \"%1\". Available columns: %2.")
                                                   .arg(column, known.join(QStringLiteral(", "))));
        chosen.push_back(&m_kind.fields[std::size_t(m_kind.fieldOf(column.toLatin1().constData()))]);
    }
    return chosen;
}

bool RecordExporter::holdsAnything(const RecordField &field)
{
    return listing().holds(*shown(field));
}

storage::RecordListing RecordExporter::listing()
{
    return {m_store.connection(), m_kind.table, m_kind.hasId ? std::vector<const char *>{"id"} : m_kind.keys.front(),
            m_kind.rows};
}

/// What is exported of a field; nothing if it is for imports only.
std::optional<storage::ListedValue> RecordExporter::shown(const RecordField &field) const
{
    using storage::ListedValue;
    if (field.shown)
        return ListedValue::expression(field.shown);
    if (field.cell == CellKind::CustomerName)
        return ListedValue::customerName();
    if (field.cell == CellKind::Identity)
        return ListedValue::identity(int(field.identity));
    if (!field.column)
        return std::nullopt;
    if (field.written)
        return ListedValue::either(field.written, field.column);
    if (field.reference == Reference::None) {
        // If two fields share a column (minutes and seconds), only the first is exported.
        for (const RecordField &other : m_kind.fields) {
            if (other.column && std::strcmp(other.column, field.column) == 0)
                return &other == &field ? std::optional(ListedValue::column(field.column)) : std::nullopt;
        }
    }
    const auto target = std::find_if(targets.begin(), targets.end(),
                                     [&field](const Target &one) { return one.reference == field.reference; });
    const char *wanted = field.cell == CellKind::Code ? target->code : target->name;
    if (!wanted)
        return std::nullopt;
    return ListedValue::ofReference(target->table, wanted, field.column);
}

QString RecordExporter::cell(const RecordField &field, const RecordValue &value, bool masked) const
{
    if (!value.isGiven())
        return {};
    const QString text = value.kind == RecordValue::Kind::Number
                             ? QString::number(value.number)
                             : QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
    switch (field.cell) {
    case CellKind::Money:
    case CellKind::Decimal:
        return storage::formatExact(value.number);
    case CellKind::Share:
        return shareText(value.number);
    case CellKind::Day:
    case CellKind::Month:
        return storage::isoDay(storage::LocalDay(value.number));
    case CellKind::Instant:
        return exportedTime(m_store.zone(), value.number);
    case CellKind::Minutes:
        return QStringLiteral("%1秒").arg(value.number); // minutes could not represent all seconds
    case CellKind::YesNo:
        return value.number != 0 ? QStringLiteral("是") : QStringLiteral("否");
    case CellKind::Choice:
    case CellKind::Score:
        return value.kind == RecordValue::Kind::Number ? wordOf(field, value.number) : text;
    case CellKind::Identity:
        return exportedIdentity(field.identity, text, masked);
    case CellKind::Person:
        return personCell(text, masked);
    default:
        return text;
    }
}

} // namespace app
