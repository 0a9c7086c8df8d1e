#include "app/roster/customerrowparser.h"

#include "app/fields/customerwords.h"
#include "app/imports/dateorder.h"
#include "app/imports/errorcell.h"
#include "app/roster/addway.h"
#include "app/roster/otherphones.h"
#include "app/roster/phonecell.h"
#include "app/segments/customfields.h"
#include "app/tables/tailrows.h"
#include "app/text.h"
#include "storage/customers/identityvalue.h"
#include "storage/text/cell.h"
#include "storage/text/datetime.h"
#include "storage/text/hash64.h"
#include "storage/text/namekey.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace app {

using storage::CustomerNumber;
using storage::CustomerText;
using storage::IdentityKind;

namespace {

/// Most trusted first.
constexpr std::array trustOrder{IdentityKind::ExternalUserId, IdentityKind::UnionId, IdentityKind::Phone,
                                IdentityKind::Taobao,         IdentityKind::Youzan,  IdentityKind::Douyin,
                                IdentityKind::Pinduoduo,      IdentityKind::Shop,    IdentityKind::MemberNumber,
                                IdentityKind::WeChat,         IdentityKind::Email};

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

/// A bar may be part of a name: 王芳 | 客服.
void splitColleagues(std::string_view cell, std::vector<std::string_view> &names)
{
    if (cell.find('|') != std::string_view::npos || cell.find("｜") != std::string_view::npos)
        names.push_back(cell);
    else
        storage::splitMany(cell, names);
}

bool holdsDates(CustomerField field)
{
    return field == CustomerField::AddedAt || field == CustomerField::LastContactAt ||
           field == CustomerField::EndedAt || field == CustomerField::Birthday;
}

/// userids of team members are ASCII: Han characters are a name, in a column used differently (所属企微号: 陈店长).
bool isName(std::string_view userId)
{
    return std::any_of(userId.begin(), userId.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0xE4 && static_cast<unsigned char>(c) <= 0xE9;
    });
}

/// external_userids of WeCom, which tools put into arbitrary columns.
bool isExternalUserId(std::string_view id)
{
    constexpr std::size_t length = 32;
    return id.size() == length && (id.starts_with("wm") || id.starts_with("wo")) &&
           std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
                      c == '-';
           });
}

std::size_t trustOf(IdentityKind kind)
{
    return std::size_t(std::find(trustOrder.begin(), trustOrder.end(), kind) - trustOrder.begin());
}

} // namespace

CustomerRowParser::CustomerRowParser(CustomerMapping mapping, const storage::TeamZone &zone, storage::HashSet64 known,
                                     storage::UtcMs now)
    : m_mapping(std::move(mapping)), m_zone(zone), m_now(now),
      m_hasAddedAt(std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                               [](const auto &column) { return column.target.field == CustomerField::AddedAt; })),
      m_dateOrders(m_mapping.columns.size(), storage::DateOrder::Unknown), m_known(std::move(known))
{
    std::string signature = "customers";
    for (const CustomerMapping::Column &column : m_mapping.columns)
        signature += '\x1f' + nameOf(column.target).toStdString();
    m_seed = storage::hash64(signature);
    m_seen.reserve(1 << 16);
}

std::vector<int> CustomerRowParser::dateColumns() const
{
    std::vector<int> columns;
    for (const CustomerMapping::Column &column : m_mapping.columns) {
        if (holdsDates(column.target.field))
            columns.push_back(column.column);
    }
    return columns;
}

void CustomerRowParser::setDateOrders(const std::vector<storage::DateOrder> &orders, bool isTold)
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
        if (holdsDates(m_mapping.columns[i].target.field))
            m_dateOrders[i] = orders[next++];
    }
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
    m_hasDamagedIdentity = false;
    m_state = FriendState::None;
    m_otherPhones.clear();
    row.firstIdentity = int(batch.identities.size());
    row.firstTag = int(batch.tags.size());
    m_staffName.clear();
    m_staffUserId.clear();
    m_department.clear();
    if (!m_custom.isEmpty())
        m_custom = {};
    for (const CustomerMapping::Column &column : m_mapping.columns) {
        if (std::size_t(column.column) >= cells.size())
            continue;
        const std::string_view cell = storage::cleanCell(cells[std::size_t(column.column)], m_scratch);
        if (storage::isEmptyMark(cell))
            continue;
        if (storage::isErrorCell(cell))
            report(batch, row, column.column, cell, errorCellReason(), errorCellRepair());
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
            readPhone(batch, row, column, cell);
        else if (row.record[target.text].empty())
            row.record[target.text] = target.text == CustomerText::CustomerType ? customerTypeFromText(cell)
                                      : target.text == CustomerText::Province   ? m_provinces.official(cell)
                                                                                : cell;
        break;
    case CustomerField::Identity:
        readIdentity(batch, row, column, cell);
        break;
    case CustomerField::Phone:
        readPhone(batch, row, column, cell);
        break;
    case CustomerField::Gender:
        row.record[CustomerNumber::Gender] = genderFromText(cell);
        break;
    case CustomerField::Birthday:
        readBirthday(batch, row, column, cell);
        break;
    case CustomerField::Region:
        readRegion(batch, row, cell);
        break;
    case CustomerField::Points:
        if (std::int64_t points = 0; storage::parseInteger(cell, points))
            row.record[CustomerNumber::Points] = points;
        else
            report(batch, row, column.column, cell, Text::tr("This is not a whole number."),
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
        m_staffName = cell;
        break;
    case CustomerField::StaffUserId:
        if (!isName(cell))
            m_staffUserId = cell;
        else if (m_staffName.empty())
            m_staffName = cell;
        break;
    case CustomerField::Department:
        m_department = cell;
        break;
    case CustomerField::AddedAt:
        if (row.friendship.addedAt == storage::absent)
            row.friendship.addedAt = readTime(batch, row, column, cell);
        break;
    case CustomerField::LastContactAt:
        row.record[CustomerNumber::LastContactAt] = readTime(batch, row, column, cell);
        break;
    case CustomerField::EndedAt:
        row.friendship.endedAt = readTime(batch, row, column, cell);
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
    m_hasDamagedIdentity |=
        column.target.field == CustomerField::Identity || column.target.field == CustomerField::Phone;
    report(batch, row, column.column, cell, Text::tr("This text does not match the file's encoding."),
           Text::tr("Retype the cell. Its content was not imported."));
}

void CustomerRowParser::readPhone(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                                  std::string_view cell)
{
    const PhoneCell phones(cell);
    const bool areOthers = column.target.field != CustomerField::Phone;
    m_otherPhones = joinedOtherPhones(m_otherPhones, phones.others, true);
    for (const std::string &phone : phones.own) {
        if (areOthers)
            m_otherPhones = joinedOtherPhones(m_otherPhones, phone, true);
        else
            batch.identities.push_back({IdentityKind::Phone, batch.arena.keep(phone)});
    }
    m_hasDamagedIdentity |= !phones.faults.empty() && !areOthers;
    for (const auto &[part, fault] : phones.faults) {
        if (fault == PhoneCell::Fault::Damaged)
            report(batch, row, column.column, part, Text::tr("Excel damaged this phone number: some digits are lost."),
                   Text::tr("Export it again and open the file as text, or enter the full number."));
        else
            report(batch, row, column.column, part, Text::tr("This is not a phone number."),
                   Text::tr("Enter all its digits, or leave the cell empty."));
    }
}

void CustomerRowParser::readIdentity(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                                     std::string_view value)
{
    if (storage::losesExcelDigits(value)) {
        m_hasDamagedIdentity = true;
        report(batch, row, column.column, value, Text::tr("Excel damaged this ID: its last digits are lost."),
               Text::tr("Export it again and open the file as text."));
        return;
    }
    const bool isOfAnyKind = column.target.identity == IdentityKind::Shop ||
                             column.target.identity == IdentityKind::MemberNumber ||
                             column.target.identity == IdentityKind::UnionId;
    const IdentityKind kind =
        isOfAnyKind && isExternalUserId(value) ? IdentityKind::ExternalUserId : column.target.identity;
    std::string scratch;
    const std::string_view kept = storage::identityValue(kind, value, scratch);
    batch.identities.push_back({kind, kept.data() == value.data() ? kept : batch.arena.keep(kept)});
}

void CustomerRowParser::readBirthday(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                                     std::string_view value)
{
    const storage::DateOrder order = orderOf(column);
    const storage::ParsedTime time = storage::parseTime(value, order);
    if (time.kind == storage::ParsedTime::Kind::Never)
        return;
    if (time.kind == storage::ParsedTime::Kind::Day || time.kind == storage::ParsedTime::Kind::LocalTime) {
        const storage::Civil date = storage::civilFromDay(time.day);
        if (date.year == 1900 && date.month == 1 && date.day == 1)
            return; // programs write this for an unknown date
        if (time.day > m_zone.dayOf(m_now)) {
            report(batch, row, column.column, value, Text::tr("This birthday is in the future."),
                   Text::tr("It was not imported. Correct the year, or enter only the month and day."));
            return;
        }
        row.record[CustomerNumber::BirthMonthDay] = date.month * 100 + date.day;
        row.record[CustomerNumber::BirthYear] = date.year;
        return;
    }
    if (const int monthDay = storage::parseMonthDay(value, order); monthDay > 0) {
        row.record[CustomerNumber::BirthMonthDay] = monthDay;
        return;
    }
    const bool isOpen = storage::needsDateOrder(value);
    report(batch, row, column.column, value, isOpen ? dateFault(value, true).reason : Text::tr("This is not a date."),
           Text::tr("Use the format 1990-05-01 or 05-01."));
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
        report(batch, row, column, value, Text::tr("This stage is not recognised."),
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
        report(batch, row, column.column, value, read.error().message,
               Text::tr("Correct the value or change the field. The rest of the row was imported."));
}

std::int64_t CustomerRowParser::readTime(CustomerBatch &batch, const CustomerRow &row,
                                         const CustomerMapping::Column &column, std::string_view value)
{
    const storage::ParsedTime time = storage::parseTime(value, orderOf(column));
    std::int64_t at = storage::absent;
    switch (time.kind) {
    case storage::ParsedTime::Kind::Day:
        at = m_zone.toUtc(time.day, 0);
        break;
    case storage::ParsedTime::Kind::LocalTime:
        at = m_zone.toUtc(time.day, time.msOfDay);
        break;
    case storage::ParsedTime::Kind::Instant:
        at = time.instant;
        break;
    case storage::ParsedTime::Kind::Never:
        break;
    case storage::ParsedTime::Kind::None:
        DateFault fault = dateFault(value, false);
        report(batch, row, column.column, value, std::move(fault.reason), std::move(fault.repair));
        break;
    }
    if (at != storage::absent && isInFuture(at, m_now))
        report(batch, row, column.column, value, Text::tr("This time is in the future."),
               Text::tr("The value was imported as it is. Check it against the source; day and month may be swapped."));
    return at;
}

void CustomerRowParser::finish(CustomerBatch &batch, CustomerRow &row)
{
    const auto begin = batch.identities.begin() + row.firstIdentity;
    std::stable_sort(begin, batch.identities.end(),
                     [](const IdentityValue &a, const IdentityValue &b) { return trustOf(a.kind) < trustOf(b.kind); });
    row.identities = int(batch.identities.size()) - row.firstIdentity;
    row.tags = int(batch.tags.size()) - row.firstTag;
    row.record[CustomerText::MaskedPhone] = batch.arena.keep(m_otherPhones);
    readEnd(row);
    readStaff();
    if (!canBeWritten(batch, row)) {
        row.verdict = CustomerRow::Verdict::Rejected;
        row.account = knownAccount();
        return;
    }
    row.isNamed = !row.record[CustomerText::Name].empty();
    if (!row.isNamed)
        row.record[CustomerText::Name] = !row.record[CustomerText::Nickname].empty()
                                             ? row.record[CustomerText::Nickname]
                                             : row.record[CustomerText::Remark];
    takeAccounts(batch, row);
    row.record[CustomerNumber::AddedAt] = row.friendship.addedAt;
    row.knownFromNow = m_staff.empty() && !m_hasAddedAt;
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
        report(batch, row, -1, {}, Text::tr("There is no name and no identity."),
               Text::tr("Enter a name, phone number or ID."));
        return false;
    }
    if (row.identities == 0 && row.storeId == 0 && isTotals(row.record[CustomerText::Name])) {
        report(batch, row, -1, row.record[CustomerText::Name], Text::tr("This row contains totals."),
               Text::tr("It was not imported."));
        return false;
    }
    const bool isToldByFriendship = !m_staff.empty() && row.friendship.addedAt != storage::absent;
    return !m_hasDamagedIdentity || row.identities > 0 || row.storeId != 0 || isToldByFriendship;
}

/// Several team members in a cell, with as many userids in another if the file has both.
void CustomerRowParser::readStaff()
{
    std::vector<std::string_view> &names = m_parts, &userIds = m_userIds;
    m_staff.clear();
    names.clear();
    userIds.clear();
    splitColleagues(m_staffName, names);
    splitColleagues(m_staffUserId, userIds);
    const std::size_t count = std::max(names.size(), names.empty() ? userIds.size() : 0);
    for (std::size_t i = 0; i < count; ++i) {
        const bool hasId = names.empty() || names.size() == userIds.size() || (i == 0 && !userIds.empty());
        const std::string_view userId = hasId ? userIds[i] : std::string_view();
        m_staff.emplace_back(names.empty() ? userId : names[i], userId);
    }
}

void CustomerRowParser::takeAccounts(CustomerBatch &batch, CustomerRow &row)
{
    row.firstFurther = int(batch.furtherAccounts.size());
    for (const auto &[name, userId] : m_staff) {
        const NameNumbers::Number known = m_accounts.of(std::string(userId.empty() ? name : userId));
        if (known.isNew)
            batch.newAccounts.push_back({storage::cleanName(name), storage::cleanName(userId), toText(m_department)});
        const int account = known.number;
        const auto further = batch.furtherAccounts.begin() + row.firstFurther;
        if (row.account < 0)
            row.account = account;
        else if (account != row.account &&
                 std::find(further, batch.furtherAccounts.end(), account) == batch.furtherAccounts.end())
            batch.furtherAccounts.push_back(account);
    }
    row.further = int(batch.furtherAccounts.size()) - row.firstFurther;
}

/// The account of a rejected row, which is not created.
int CustomerRowParser::knownAccount() const
{
    if (m_staff.empty())
        return -1;
    const auto &[name, userId] = m_staff.front();
    return m_accounts.find(std::string(userId.empty() ? name : userId));
}

void CustomerRowParser::report(CustomerBatch &batch, const CustomerRow &row, int column, std::string_view value,
                               QString reason, QString repair)
{
    batch.problems.push_back({row.number, column + 1, toText(value), std::move(reason), std::move(repair)});
}

} // namespace app
