#include "app/roster/customerrowparser.h"

#include "app/fields/customerwords.h"
#include "app/imports/errorcell.h"
#include "app/roster/addway.h"
#include "app/segments/customfields.h"
#include "app/tables/tailrows.h"
#include "app/text.h"
#include "storage/text/cell.h"
#include "storage/text/hash64.h"
#include "storage/text/namekey.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace app {

using storage::CustomerNumber;
using storage::CustomerText;

namespace {

constexpr std::string_view undecodable = "\xEF\xBF\xBD"; // U+FFFD, which replaces bytes that are not valid characters

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Splits 老客/VIP if the column separates its tags by slashes.
void splitAtSlashes(std::vector<std::string_view> &parts)
{
    std::vector<std::string_view> split;
    for (std::string_view part : parts) {
        for (std::size_t at = part.find('/'); at != std::string_view::npos; at = part.find('/')) {
            split.push_back(storage::trimmed(part.substr(0, at)));
            part.remove_prefix(at + 1);
        }
        split.push_back(storage::trimmed(part));
    }
    std::erase_if(split, [](std::string_view part) { return part.empty(); });
    parts = std::move(split);
}

} // namespace

CustomerRowParser::CustomerRowParser(CustomerMapping mapping, const storage::TeamZone &zone, storage::HashSet64 known,
                                     storage::UtcMs now)
    : m_mapping(std::move(mapping)), m_dates(m_mapping, zone, now),
      m_hasAddedAt(std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                               [](const auto &column) { return column.target.field == CustomerField::AddedAt; })),
      m_known(std::move(known))
{
    std::string signature = "customers";
    for (const CustomerMapping::Column &column : m_mapping.columns)
        signature += '\x1f' + nameOf(column.target).toStdString();
    m_seed = storage::hash64(signature);
    m_seen.reserve(1 << 16);
}

void CustomerRowParser::setDateOrders(const std::vector<storage::DateOrder> &orders, bool isTold)
{
    m_dates.setOrders(orders);
    if (isTold && !orders.empty())
        m_seed = storage::hash64(orders.front() == storage::DateOrder::DayFirst ? "day-first" : "month-first", m_seed);
}

void CustomerRowParser::parse(CustomerBatch &batch)
{
    batch.rows.reserve(batch.csv.size());
    takeProblems(batch);
    for (std::size_t i = 0; i < batch.csv.size(); ++i) {
        const CsvRow row = batch.csv.row(i);
        parseRow(batch, i, row.number, row.cells);
    }
}

/// Problems found by the reader; an incomplete row is reported to the user. Invalid characters are reported with
/// the cell that is rejected because of them.
void CustomerRowParser::takeProblems(CustomerBatch &batch)
{
    m_incomplete.clear();
    for (const CsvProblem &problem : batch.csv.problems()) {
        const bool isToldByCell =
            problem.effect == CsvProblem::Effect::BadBytes &&
            std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                        [&problem](const auto &column) { return column.column + 1 == problem.column; });
        if (!isToldByCell)
            batch.problems.push_back({problem.row, problem.column, problem.value, problem.reason, problem.repair});
        if (problem.effect == CsvProblem::Effect::LeftOut)
            m_incomplete.insert(problem.row);
    }
}

std::uint64_t CustomerRowParser::hashOf(Cells cells) const
{
    std::uint64_t hash = m_seed;
    for (const CustomerMapping::Column &column : m_mapping.columns) {
        const std::string_view cell =
            std::size_t(column.column) < cells.size() ? cells[std::size_t(column.column)] : std::string_view();
        hash = storage::hash64(cell, hash);
    }
    return hash;
}

void CustomerRowParser::parseRow(CustomerBatch &batch, std::size_t index, std::int64_t number, Cells cells)
{
    CustomerRow &row = batch.rows.emplace_back();
    row.number = number;
    row.hash = hashOf(cells);
    if (m_known.contains(row.hash)) {
        row.verdict = CustomerRow::Verdict::Unchanged;
        return;
    }
    if (!m_seen.insert(row.hash)) {
        row.verdict = CustomerRow::Verdict::Duplicate;
        return;
    }
    const std::size_t problemsBefore = batch.problems.size();
    m_state = FriendState::None;
    m_identities.begin(batch, row);
    m_staff.clear();
    row.firstTag = int(batch.tags.size());
    if (!m_custom.isEmpty())
        m_custom = {};
    for (const CustomerMapping::Column &column : m_mapping.columns) {
        if (std::size_t(column.column) >= cells.size())
            continue;
        const std::string_view cell = storage::cleanCell(cells[std::size_t(column.column)], m_scratch);
        if (storage::isEmptyMark(cell))
            continue;
        if (storage::isErrorCell(cell))
            batch.say(row, column.column, cell, errorCellReason(), errorCellRepair());
        else if (cell.find(undecodable) != std::string_view::npos)
            reportUndecodable(batch, row, column, cell);
        else
            readCell(batch, row, column, cell.data() == m_scratch.data() ? batch.arena.keep(cell) : cell);
    }
    finish(batch, row);
    if (batch.problems.size() > problemsBefore || m_incomplete.contains(number))
        batch.spoilt.push_back(index);
}

void CustomerRowParser::readCell(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                                 std::string_view cell)
{
    const CustomerTarget &target = column.target;
    switch (target.field) {
    case CustomerField::Text:
        if (target.text == CustomerText::MaskedPhone)
            m_identities.readPhones(batch, row, column.column, cell, true);
        else if (row.record[target.text].empty())
            row.record[target.text] = target.text == CustomerText::CustomerType ? customerTypeFromText(cell)
                                      : target.text == CustomerText::Province   ? m_provinces.official(cell)
                                                                                : cell;
        break;
    case CustomerField::Identity:
        m_identities.readId(batch, row, column.column, target.identity, cell);
        break;
    case CustomerField::Phone:
        m_identities.readPhones(batch, row, column.column, cell, false);
        break;
    case CustomerField::Gender:
        row.record[CustomerNumber::Gender] = genderFromText(cell);
        break;
    case CustomerField::Birthday:
        m_dates.readBirthday(batch, row, column.column, cell);
        break;
    case CustomerField::Region:
        readRegion(batch, row, cell);
        break;
    case CustomerField::Points:
        if (std::int64_t points = 0; storage::parseInteger(cell, points))
            row.record[CustomerNumber::Points] = points;
        else
            batch.say(row, column.column, cell, Text::tr("This is not a whole number."),
                      Text::tr("Enter the points in digits."));
        break;
    case CustomerField::Stage:
        readStage(batch, row, column.column, cell);
        break;
    case CustomerField::Blacklist:
        if (isYes(cell))
            row.record[CustomerNumber::Status] = 2;
        break;
    case CustomerField::StaffName:
        m_staff.readName(cell);
        break;
    case CustomerField::StaffUserId:
        m_staff.readUserId(cell);
        break;
    case CustomerField::Department:
        m_staff.readDepartment(cell);
        break;
    case CustomerField::AddedAt:
        if (row.friendship.addedAt == storage::absent)
            row.friendship.addedAt = m_dates.readTime(batch, row, column.column, cell);
        break;
    case CustomerField::LastContactAt:
        row.record[CustomerNumber::LastContactAt] = m_dates.readTime(batch, row, column.column, cell);
        break;
    case CustomerField::EndedAt:
        row.friendship.endedAt = m_dates.readTime(batch, row, column.column, cell);
        break;
    case CustomerField::AddWay:
        if (const std::optional<int> way = addWayFromText(cell))
            row.friendship.addWay = *way;
        else
            row.channel = channelOf(batch, cell);
        break;
    case CustomerField::Channel:
        row.channel = channelOf(batch, cell);
        break;
    case CustomerField::Description:
        readDescription(batch, row, cell);
        break;
    case CustomerField::Tags:
        readTags(batch, row, column, cell);
        break;
    case CustomerField::TagGroup:
        readTags(batch, row, column, cell);
        break;
    case CustomerField::FriendState:
        m_state = friendStateFromText(cell);
        break;
    case CustomerField::Custom:
        readCustom(batch, row, column, cell);
        break;
    case CustomerField::StoreId:
        storage::parseInteger(cell, row.storeId);
        break;
    case CustomerField::Ignore:
        break;
    }
}

void CustomerRowParser::reportUndecodable(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                                          std::string_view cell)
{
    if (column.target.field == CustomerField::Identity || column.target.field == CustomerField::Phone)
        m_identities.noteDamaged();
    batch.say(row, column.column, cell, Text::tr("This text does not match the file's encoding."),
              Text::tr("Retype the cell. Its content was not imported."));
}

void CustomerRowParser::readRegion(CustomerBatch &batch, CustomerRow &row, std::string_view value)
{
    // A roster repeats the same few thousand places.
    const auto [entry, isNew] = m_places.try_emplace(std::string(value));
    if (isNew) {
        const Regions::Place place = m_regions.parse(toText(value));
        entry->second = {place.province.toStdString(), place.city.toStdString(), place.district.toStdString()};
    }
    constexpr std::array columns{CustomerText::Province, CustomerText::City, CustomerText::District};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (row.record[columns[i]].empty() && !entry->second[i].empty())
            row.record[columns[i]] = batch.arena.keep(entry->second[i]);
    }
    if (entry->second[0].empty() && row.record[CustomerText::Address].empty())
        row.record[CustomerText::Address] = value;
}

/// A word of the team's own is stored if the column is also a custom field.
void CustomerRowParser::readStage(CustomerBatch &batch, CustomerRow &row, int column, std::string_view value)
{
    row.record[CustomerNumber::Stage] = stageFromText(value);
    const bool isKept = std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(), [column](const auto &other) {
        return other.column == column && other.target.field == CustomerField::Custom;
    });
    if (row.record[CustomerNumber::Stage] == storage::absent && !isKept)
        batch.say(row, column, value, Text::tr("This stage is not recognised."),
                  Text::tr("Use new, nurture, first_order, repeat, loyal, dormant or lost, or keep the column as a "
                           "custom field. The rest of the row was imported."));
}

void CustomerRowParser::readDescription(CustomerBatch &batch, CustomerRow &row, std::string_view value)
{
    std::string_view &description = row.friendship.description;
    if (description.empty())
        description = value;
    else if (description != value)
        description = batch.arena.keep(std::string(description) + '\n' + std::string(value));
}

/// An end time alone means that the customer left, as in loss exports. A state takes precedence.
void CustomerRowParser::readEnd(CustomerRow &row) const
{
    storage::FriendshipRecord &friendship = row.friendship;
    row.saysOpen = m_state == FriendState::Open;
    if (row.saysOpen)
        friendship.endedAt = storage::absent;
    friendship.end = endOf(m_state);
    if (m_state == FriendState::None && friendship.endedAt != storage::absent)
        friendship.end = endOf(FriendState::EndedByCustomer);
}

void CustomerRowParser::readTags(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                                 std::string_view value)
{
    m_parts.clear();
    std::deque<std::string> scratch;
    if (value.find('&') != std::string_view::npos && value.find(';') != std::string_view::npos)
        value = scratch.emplace_back(storage::decodedEntities(toText(value)).toStdString());
    storage::splitQuoted(value, m_parts, scratch);
    if (column.slashParts)
        splitAtSlashes(m_parts);
    const QString &group = column.target.name;
    for (const std::string_view part : m_parts) {
        const NameNumbers::Number tag = m_tags.of(std::string(part), group.toStdString());
        if (tag.isNew)
            batch.newTags.push_back({storage::cleanName(part), group, {}});
        const auto begin = batch.tags.begin() + row.firstTag;
        if (std::find(begin, batch.tags.end(), tag.number) == batch.tags.end())
            batch.tags.push_back(tag.number);
    }
}

int CustomerRowParser::channelOf(CustomerBatch &batch, std::string_view name)
{
    const NameNumbers::Number channel = m_channels.of(std::string(name));
    if (channel.isNew)
        batch.newChannels.push_back({storage::cleanName(name), {}, {}});
    return channel.number;
}

void CustomerRowParser::readCustom(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                                   std::string_view value)
{
    const storage::CustomField &field = m_mapping.customFields[std::size_t(column.custom)];
    const auto read = customFromText(field, toText(value));
    if (read)
        m_custom.insert(QString::number(field.id), *read);
    else
        batch.say(row, column.column, value, read.error().message,
                  Text::tr("Correct the value or change the field. The rest of the row was imported."));
}

void CustomerRowParser::finish(CustomerBatch &batch, CustomerRow &row)
{
    m_identities.finish(batch, row);
    row.tags = int(batch.tags.size()) - row.firstTag;
    readEnd(row);
    m_staff.finish();
    if (!canBeWritten(batch, row)) {
        row.verdict = CustomerRow::Verdict::Rejected;
        row.account = m_staff.known();
        return;
    }
    row.isNamed = !row.record[CustomerText::Name].empty();
    if (!row.isNamed)
        row.record[CustomerText::Name] = !row.record[CustomerText::Nickname].empty()
                                             ? row.record[CustomerText::Nickname]
                                             : row.record[CustomerText::Remark];
    m_staff.take(batch, row);
    row.record[CustomerNumber::AddedAt] = row.friendship.addedAt;
    row.knownFromNow = m_staff.isEmpty() && !m_hasAddedAt;
    if (!m_custom.isEmpty())
        row.record[CustomerText::Custom] =
            batch.arena.keep(QJsonDocument(m_custom).toJson(QJsonDocument::Compact).toStdString());
}

/// A row whose only identity is damaged would create another customer after its correction, unless account and
/// time identify the customer.
bool CustomerRowParser::canBeWritten(CustomerBatch &batch, const CustomerRow &row)
{
    const bool named = !row.record[CustomerText::Name].empty() || !row.record[CustomerText::Nickname].empty() ||
                       !row.record[CustomerText::Remark].empty();
    if (!named && row.identities == 0 && row.storeId == 0) {
        batch.say(row, -1, {}, Text::tr("There is no name and no identity."),
                  Text::tr("Enter a name, phone number or ID."));
        return false;
    }
    if (row.identities == 0 && row.storeId == 0 && isTotals(row.record[CustomerText::Name])) {
        batch.say(row, -1, row.record[CustomerText::Name], Text::tr("This row contains totals."),
                  Text::tr("It was not imported."));
        return false;
    }
    const bool isToldByFriendship = !m_staff.isEmpty() && row.friendship.addedAt != storage::absent;
    return !m_identities.isDamaged() || row.identities > 0 || row.storeId != 0 || isToldByFriendship;
}

} // namespace app
