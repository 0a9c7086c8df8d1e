#include "app/imports/recordrowparser.h"

#include "app/imports/dateorder.h"
#include "app/imports/errorcell.h"
#include "app/imports/recordcell.h"
#include "app/text.h"
#include "storage/customers/identityvalue.h"
#include "storage/text/cell.h"
#include "storage/text/money.h"
#include "storage/text/phone.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace app {

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool hasScale(CellKind kind)
{
    return kind == CellKind::Share || kind == CellKind::Score;
}

bool isTime(CellKind kind)
{
    return kind == CellKind::Day || kind == CellKind::Instant || kind == CellKind::Month;
}

} // namespace

RecordRowParser::RecordRowParser(const RecordKind &kind, RecordMapping mapping, const storage::TeamZone &zone)
    : m_kind(kind), m_mapping(std::move(mapping)), m_zone(zone),
      m_dateOrders(m_mapping.columns.size(), storage::DateOrder::Unknown), m_largest(m_mapping.columns.size())
{
    for (const RecordField &field : kind.fields) {
        m_isNeeded.push_back(field.column &&
                             std::any_of(kind.needs.begin(), kind.needs.end(), [&field](const char *column) {
                                 return std::strcmp(column, field.column) == 0;
                             }));
        QHash<QString, int> &words = m_choices.emplace_back();
        for (const Choice &choice : field.choices) {
            const QStringList spellings = QString::fromUtf8(choice.words).split(QLatin1Char('|'));
            for (const QString &word : spellings)
                words.insert(foldedWord(word), choice.value);
        }
    }
}

std::vector<int> RecordRowParser::dateColumns() const
{
    std::vector<int> columns;
    for (const RecordMapping::Column &column : m_mapping.columns) {
        if (isTime(m_kind.fields[std::size_t(column.field)].cell))
            columns.push_back(column.column);
    }
    return columns;
}

void RecordRowParser::setDateOrders(const std::vector<storage::DateOrder> &orders)
{
    std::size_t next = 0;
    for (std::size_t place = 0; place < m_mapping.columns.size(); ++place) {
        if (isTime(m_kind.fields[std::size_t(m_mapping.columns[place].field)].cell))
            m_dateOrders[place] = orders[next++];
    }
}

bool RecordRowParser::hasScales() const
{
    return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(), [this](const RecordMapping::Column &column) {
        return hasScale(m_kind.fields[std::size_t(column.field)].cell);
    });
}

void RecordRowParser::learnScales(const CsvBatch &rows)
{
    for (std::size_t place = 0; place < m_mapping.columns.size(); ++place) {
        const RecordMapping::Column &column = m_mapping.columns[place];
        if (!hasScale(m_kind.fields[std::size_t(column.field)].cell))
            continue;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const CsvRow row = rows.row(i);
            double number = 0;
            if (std::size_t(column.column) < row.cells.size() &&
                storage::parseNumber(storage::cleanCell(row.cells[std::size_t(column.column)], m_scratch), number))
                m_largest[place] = std::max(m_largest[place], std::abs(number));
        }
    }
}

void RecordRowParser::parse(RecordBatch &batch)
{
    const std::size_t width = m_kind.fields.size();
    batch.values.assign(batch.csv.size() * width, {});
    batch.rejected.assign(batch.csv.size(), false);
    for (std::size_t index = 0; index < batch.csv.size(); ++index) {
        const CsvRow row = batch.csv.row(index);
        for (std::size_t place = 0; place < m_mapping.columns.size(); ++place) {
            const RecordMapping::Column &column = m_mapping.columns[place];
            RecordValue &value = batch.values[index * width + std::size_t(column.field)];
            if (value.isGiven() || std::size_t(column.column) >= row.cells.size())
                continue;
            const std::string_view cell = storage::cleanCell(row.cells[std::size_t(column.column)], m_scratch);
            if (storage::isErrorCell(cell))
                value = wrong(batch, index, place, cell, errorCellReason(), {});
            else if (!storage::isEmptyMark(cell))
                value = read(batch, index, place, cell.data() == m_scratch.data() ? batch.arena.keep(cell) : cell);
            else if (m_kind.fields[std::size_t(column.field)].emptyClears)
                value = RecordValue::cleared();
        }
    }
}

RecordValue RecordRowParser::read(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell)
{
    const RecordField &field = m_kind.fields[std::size_t(m_mapping.columns[place].field)];
    std::int64_t number = 0;
    switch (field.cell) {
    case CellKind::Text:
    case CellKind::Name:
    case CellKind::CustomerName:
    case CellKind::Person:
        return cell;
    case CellKind::Code:
    case CellKind::LongId:
        return readLongId(batch, index, place, cell);
    case CellKind::Integer:
        if (storage::parseInteger(cell, number))
            return number;
        return wrong(batch, index, place, cell, Text::tr("This is not a whole number."), {});
    case CellKind::Decimal:
        if (const auto share = cell.ends_with('%') ? storage::parsePermyriad(cell) : std::nullopt)
            return std::int64_t(*share);
        if (storage::parseMoney(cell, number))
            return number;
        return wrong(batch, index, place, cell, Text::tr("This is not a number."), {});
    case CellKind::Money:
        if (storage::parseMoney(cell, number))
            return number;
        return wrong(batch, index, place, cell, Text::tr("This is not an amount."), {});
    case CellKind::Share:
        if (const auto share =
                storage::parsePermyriad(cell, m_mapping.columns[place].isPercent || m_largest[place] > 1))
            return std::int64_t(*share);
        return wrong(batch, index, place, cell, Text::tr("This is not a percentage."), {});
    case CellKind::Minutes:
    case CellKind::Seconds:
        if (parseDuration(cell, field.cell == CellKind::Minutes ? 60 : 1, number))
            return number;
        return wrong(batch, index, place, cell, Text::tr("This is not a duration."),
                     Text::tr("Enter a number, or a duration such as 12分30秒."));
    case CellKind::YesNo:
        if (const auto value = parseYesNo(cell))
            return std::int64_t(*value);
        return wrong(batch, index, place, cell, Text::tr("This is not yes or no."), {});
    case CellKind::Choice:
        return readChoice(batch, index, place, cell);
    case CellKind::Score:
        return readScore(batch, index, place, cell);
    case CellKind::Identity:
        return readIdentity(batch, index, place, cell);
    case CellKind::Day:
    case CellKind::Month:
    case CellKind::Instant:
        return readTime(batch, index, place, cell, field.cell);
    }
    return {};
}

RecordValue RecordRowParser::readTime(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell,
                                      CellKind kind)
{
    if (kind == CellKind::Month) {
        if (const auto month = parseMonth(cell))
            return std::int64_t(*month);
    }
    const storage::ParsedTime time = storage::parseTime(cell, m_dateOrders[place]);
    const bool wantsDay = kind != CellKind::Instant;
    std::int64_t value = 0;
    switch (time.kind) {
    case storage::ParsedTime::Kind::Never:
        return {};
    case storage::ParsedTime::Kind::Day:
        value = wantsDay ? std::int64_t(time.day) : m_zone.toUtc(time.day, 0);
        break;
    case storage::ParsedTime::Kind::LocalTime:
        value = wantsDay ? std::int64_t(time.day) : m_zone.toUtc(time.day, time.msOfDay);
        break;
    case storage::ParsedTime::Kind::Instant:
        value = wantsDay ? std::int64_t(m_zone.dayOf(time.instant)) : time.instant;
        break;
    case storage::ParsedTime::Kind::None:
        return wrongDate(batch, index, place, cell, wantsDay);
    }
    if (kind == CellKind::Month)
        value = storage::firstOfMonth(storage::LocalDay(value));
    return value;
}

RecordValue RecordRowParser::readChoice(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell)
{
    const auto field = std::size_t(m_mapping.columns[place].field);
    const QHash<QString, int> &words = m_choices[field];
    if (const auto found = words.constFind(foldedWord(toText(cell))); found != words.constEnd())
        return std::int64_t(*found);
    std::int64_t code = 0;
    if (storage::parseInteger(cell, code)) {
        const auto known = std::any_of(words.begin(), words.end(), [code](int value) { return value == code; });
        if (known)
            return code;
    }
    if (m_kind.fields[field].written)
        return cell;
    QStringList allowed;
    for (const Choice &choice : m_kind.fields[field].choices)
        allowed << QString::fromUtf8(choice.words).section(QLatin1Char('|'), 0, 0);
    return wrong(batch, index, place, cell, Text::tr("This value is not recognised."),
                 Text::tr("Available: %1.").arg(allowed.join(QStringLiteral(", "))));
}

/// Converts any scale to five points; text that whole points cannot express is stored as well.
RecordValue RecordRowParser::readScore(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell)
{
    constexpr double best = 5;
    double score = 0, scale = 0;
    if (storage::parseNumber(cell, score))
        scale = m_largest[place] <= best ? best : m_largest[place] <= 10 ? 10 : 100;
    else if (!parseScaled(cell, score, scale))
        return readChoice(batch, index, place, cell);
    if (scale <= 0 || score < 0 || score > scale)
        return cell;
    RecordValue value(std::max<std::int64_t>(std::llround(score * best / scale), 1));
    if (double(value.number) != score || scale != best)
        value.text = batch.arena.keep(QStringLiteral("%1/%2").arg(score).arg(scale).toStdString());
    return value;
}

RecordValue RecordRowParser::readLongId(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell)
{
    std::string restored;
    std::string_view id = cell;
    switch (storage::readExcelId(id, restored)) {
    case storage::ExcelId::Intact:
        return id.data() == restored.data() ? batch.arena.keep(id) : id;
    case storage::ExcelId::Rounded:
        batch.say(index, {0, m_mapping.columns[place].column + 1, toText(cell),
                          Text::tr("A spreadsheet may have rounded this number; it ends in zeros."),
                          Text::tr("It was kept as is. Export it again with the column as text.")});
        return id;
    case storage::ExcelId::Lost:
        break;
    }
    return wrong(batch, index, place, cell, Text::tr("A spreadsheet damaged this number; digits are lost."),
                 Text::tr("Export it again with the column as text."));
}

RecordValue RecordRowParser::readIdentity(RecordBatch &batch, std::size_t index, std::size_t place,
                                          std::string_view cell)
{
    const storage::IdentityKind kind = m_mapping.columns[place].identity;
    if (kind != storage::IdentityKind::Phone) {
        const std::string_view text = storage::identityValue(kind, cell, m_identity);
        return text.data() == m_identity.data() ? batch.arena.keep(text) : text;
    }
    const storage::Phone phone = storage::parsePhone(cell);
    switch (phone.kind) {
    case storage::Phone::Kind::Valid:
        if (storage::isHouseNumber(phone.digits))
            break; // not unique to one customer
        return batch.arena.keep(phone.digits);
    case storage::Phone::Kind::DamagedByExcel:
        return wrong(batch, index, place, cell,
                     Text::tr("A spreadsheet program damaged this phone number: some digits are lost."),
                     Text::tr("Export it again with the column as text."));
    case storage::Phone::Kind::Invalid:
        return wrong(batch, index, place, cell, Text::tr("This is not a phone number."), {});
    case storage::Phone::Kind::Empty:
    case storage::Phone::Kind::Masked:
    case storage::Phone::Kind::Ciphertext:
        break; // does not identify a customer
    }
    return {};
}

RecordValue RecordRowParser::wrongDate(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell,
                                       bool isDay)
{
    DateFault fault = dateFault(cell, isDay);
    return wrong(batch, index, place, cell, std::move(fault.reason), std::move(fault.repair));
}

RecordValue RecordRowParser::wrong(RecordBatch &batch, std::size_t index, std::size_t place, std::string_view cell,
                                   QString reason, QString repair)
{
    const RecordMapping::Column &column = m_mapping.columns[place];
    if (m_isNeeded[std::size_t(column.field)])
        batch.rejected[index] = true;
    const QString fate =
        batch.rejected[index] ? Text::tr("The row was not imported.") : Text::tr("The cell was left empty.");
    batch.say(index, {0, column.column + 1, toText(cell), std::move(reason),
                      repair.isEmpty() ? fate : repair + QLatin1Char(' ') + fate});
    return {};
}

} // namespace app
