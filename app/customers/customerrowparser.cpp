#include "app/customers/customerrowparser.h"

#include "app/customers/addway.h"
#include "app/customers/customfields.h"
#include "app/text.h"
#include "storage/text/cell.h"
#include "storage/text/datetime.h"
#include "storage/text/hash64.h"
#include "storage/text/phone.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace app {

using storage::CustomerNumber;
using storage::CustomerText;
using storage::IdentityKind;

namespace {

/// Most trusted first (formats.md, Identity).
constexpr std::array trustOrder{IdentityKind::ExternalUserId, IdentityKind::UnionId, IdentityKind::Phone,
                                IdentityKind::Taobao,         IdentityKind::Youzan,  IdentityKind::Douyin,
                                IdentityKind::Pinduoduo,      IdentityKind::Shop,    IdentityKind::MemberNumber,
                                IdentityKind::WeChat,         IdentityKind::Email};

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::int64_t genderOf(std::string_view value)
{
    if (value == "男" || value == "1" || value == "male" || value == "Male" || value == "M" || value == "男性" ||
        value == "先生")
        return 1;
    if (value == "女" || value == "2" || value == "female" || value == "Female" || value == "F" || value == "女性" ||
        value == "女士")
        return 2;
    return 0;
}

std::int64_t stageOf(std::string_view value)
{
    static constexpr std::array<std::pair<std::string_view, int>, 14> stages{{{"新客", 1},
                                                                              {"new", 1},
                                                                              {"培育", 2},
                                                                              {"nurture", 2},
                                                                              {"首单", 3},
                                                                              {"first_order", 3},
                                                                              {"复购", 4},
                                                                              {"repeat", 4},
                                                                              {"忠诚", 5},
                                                                              {"loyal", 5},
                                                                              {"沉睡", 6},
                                                                              {"dormant", 6},
                                                                              {"流失", 7},
                                                                              {"lost", 7}}};
    for (const auto &[name, stage] : stages) {
        if (value == name)
            return stage;
    }
    return storage::absent;
}

bool isYes(std::string_view value)
{
    return value == "是" || value == "1" || value == "Y" || value == "yes" || value == "true" || value == "TRUE" ||
           value == "已加入";
}

std::size_t trustOf(IdentityKind kind)
{
    return std::size_t(std::find(trustOrder.begin(), trustOrder.end(), kind) - trustOrder.begin());
}

} // namespace

CustomerRowParser::CustomerRowParser(CustomerMapping mapping, const storage::TeamZone &zone, storage::HashSet64 known)
    : m_mapping(std::move(mapping)), m_zone(zone), m_known(std::move(known))
{
    std::string signature = "customers";
    for (const CustomerMapping::Column &column : m_mapping.columns)
        signature += '\x1f' + nameOf(column.target).toStdString();
    m_seed = storage::hash64(signature);
    m_seen.reserve(1 << 16);
}

void CustomerRowParser::parse(CustomerBatch &batch)
{
    batch.rows.reserve(batch.csv.size());
    for (std::size_t i = 0; i < batch.csv.size(); ++i) {
        const CsvRow row = batch.csv.row(i);
        parseRow(batch, i, row.number, row.cells);
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
        if (!storage::isEmptyMark(cell))
            readCell(batch, row, column, cell.data() == m_scratch.data() ? batch.arena.keep(cell) : cell);
    }
    finish(batch, row);
    if (batch.problems.size() > problemsBefore)
        batch.spoilt.push_back(index);
}

void CustomerRowParser::readCell(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                                 std::string_view cell)
{
    const CustomerTarget &target = column.target;
    switch (target.field) {
    case CustomerField::Text:
        if (row.record[target.text].empty())
            row.record[target.text] = cell;
        break;
    case CustomerField::Identity:
        readIdentity(batch, row, column, cell);
        break;
    case CustomerField::Phone:
        readPhone(batch, row, column.column, cell);
        break;
    case CustomerField::Gender:
        row.record[CustomerNumber::Gender] = genderOf(cell);
        break;
    case CustomerField::Birthday:
        readBirthday(batch, row, column.column, cell);
        break;
    case CustomerField::Region:
        readRegion(batch, row, cell);
        break;
    case CustomerField::Points:
        if (std::int64_t points = 0; storage::parseInteger(cell, points))
            row.record[CustomerNumber::Points] = points;
        else
            report(batch, row, column.column, cell, Text::tr("This is not a whole number."),
                   Text::tr("Write the points as digits."));
        break;
    case CustomerField::Stage:
        row.record[CustomerNumber::Stage] = stageOf(cell);
        break;
    case CustomerField::Blacklist:
        if (isYes(cell))
            row.record[CustomerNumber::Status] = 2;
        break;
    case CustomerField::StaffName:
        m_staffName = cell;
        break;
    case CustomerField::StaffUserId:
        m_staffUserId = cell;
        break;
    case CustomerField::Department:
        m_department = cell;
        break;
    case CustomerField::AddedAt:
        if (row.friendship.addedAt == storage::absent)
            row.friendship.addedAt = readTime(batch, row, column.column, cell);
        break;
    case CustomerField::LastContactAt:
        row.record[CustomerNumber::LastContactAt] = readTime(batch, row, column.column, cell);
        break;
    case CustomerField::EndedAt:
        row.friendship.endedAt = readTime(batch, row, column.column, cell);
        if (row.friendship.endKind == 0 && row.friendship.endedAt != storage::absent)
            row.friendship.endKind = 1;
        break;
    case CustomerField::AddWay:
        if (const std::optional<int> way = addWayFromText(cell))
            row.friendship.addWay = *way;
        else
            row.channel = numberOf(m_channels, batch.newChannels, std::string(cell), {toText(cell), {}, {}});
        break;
    case CustomerField::Channel:
        row.channel = numberOf(m_channels, batch.newChannels, std::string(cell), {toText(cell), {}, {}});
        break;
    case CustomerField::Description:
        row.friendship.description = cell;
        break;
    case CustomerField::Tags:
        readTags(batch, row, {}, cell);
        break;
    case CustomerField::TagGroup:
        readTags(batch, row, target.name, cell);
        break;
    case CustomerField::FriendState:
        readState(row, cell);
        break;
    case CustomerField::Custom:
        readCustom(batch, row, column, cell);
        break;
    case CustomerField::Ignore:
        break;
    }
}

void CustomerRowParser::readPhone(CustomerBatch &batch, CustomerRow &row, int column, std::string_view cell)
{
    const storage::Phone phone = storage::parsePhone(cell);
    switch (phone.kind) {
    case storage::Phone::Kind::Valid:
        batch.identities.push_back({IdentityKind::Phone, batch.arena.keep(phone.digits)});
        break;
    case storage::Phone::Kind::Masked:
        row.record[CustomerText::MaskedPhone] = batch.arena.keep(phone.digits);
        break;
    case storage::Phone::Kind::DamagedByExcel:
        report(batch, row, column, cell, Text::tr("This phone number was damaged by Excel: digits are lost."),
               Text::tr("Export again and open the file as text, or write the number in full."));
        break;
    case storage::Phone::Kind::Invalid:
        if (readPhones(batch, row, column, cell))
            break;
        report(batch, row, column, cell, Text::tr("This is not a phone number."),
               Text::tr("Write it with all its digits, or leave the cell empty."));
        break;
    case storage::Phone::Kind::Empty:
    case storage::Phone::Kind::Ciphertext:
        break;
    }
}

/// Several numbers in one cell. False where the cell holds but one value.
bool CustomerRowParser::readPhones(CustomerBatch &batch, CustomerRow &row, int column, std::string_view cell)
{
    std::vector<std::string_view> parts;
    storage::splitMany(cell, parts);
    if (parts.size() < 2) {
        parts.clear();
        for (std::size_t begin = 0; begin < cell.size();) {
            const std::size_t end = std::min(cell.find_first_of("/ ", begin), cell.size());
            if (end > begin)
                parts.push_back(cell.substr(begin, end - begin));
            begin = end + 1;
        }
        const bool arePhones = std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
            return storage::parsePhone(part).kind == storage::Phone::Kind::Valid;
        });
        if (parts.size() < 2 || !arePhones)
            return false;
    }
    for (const std::string_view part : parts)
        readPhone(batch, row, column, part);
    return true;
}

void CustomerRowParser::readIdentity(CustomerBatch &batch, CustomerRow &row, const CustomerMapping::Column &column,
                                     std::string_view value)
{
    if (storage::losesExcelDigits(value)) {
        report(batch, row, column.column, value, Text::tr("This id was damaged by Excel: its last digits are lost."),
               Text::tr("Export again and open the file as text."));
        return;
    }
    batch.identities.push_back({column.target.identity, value});
}

void CustomerRowParser::readBirthday(CustomerBatch &batch, CustomerRow &row, int column, std::string_view value)
{
    const storage::ParsedTime time = storage::parseTime(value);
    if (time.kind == storage::ParsedTime::Kind::Day || time.kind == storage::ParsedTime::Kind::LocalTime) {
        const storage::Civil date = storage::civilFromDay(time.day);
        row.record[CustomerNumber::BirthMonthDay] = date.month * 100 + date.day;
        row.record[CustomerNumber::BirthYear] = date.year;
        return;
    }
    if (time.kind == storage::ParsedTime::Kind::Never)
        return;
    // Month and day alone: 05-01, 5/1, 5月1日.
    int month = 0;
    int day = 0;
    int *part = &month;
    bool inDigits = false;
    for (const char c : value) {
        if (c >= '0' && c <= '9') {
            *part = std::min(*part * 10 + (c - '0'), 10'000);
            inDigits = true;
        } else if (inDigits && part == &month) {
            part = &day;
            inDigits = false;
        }
    }
    if (storage::isValidCivil(2000, month, day)) {
        row.record[CustomerNumber::BirthMonthDay] = month * 100 + day;
        return;
    }
    report(batch, row, column, value, Text::tr("This is not a date."), Text::tr("Write it as 1990-05-01 or 05-01."));
}

void CustomerRowParser::readRegion(CustomerBatch &batch, CustomerRow &row, std::string_view value)
{
    // A roster names the same few thousand places over and over.
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

void CustomerRowParser::readState(CustomerRow &row, std::string_view value)
{
    const auto has = [value](std::string_view part) { return value.find(part) != std::string_view::npos; };
    if (has("未删除") || has("未流失") || has("正常")) {
        row.saysOpen = true;
        return;
    }
    if (has("删除客户") || has("我方删除") || has("员工删除"))
        row.friendship.endKind = 2;
    else if (has("转移") || has("继承"))
        row.friendship.endKind = 3;
    else if (has("删除") || has("流失") || has("拉黑"))
        row.friendship.endKind = 1;
}

void CustomerRowParser::readTags(CustomerBatch &batch, CustomerRow &row, const QString &group, std::string_view value)
{
    m_parts.clear();
    std::deque<std::string> scratch;
    storage::splitQuoted(value, m_parts, scratch);
    for (const std::string_view part : m_parts) {
        const int tag = numberOf(m_tags, batch.newTags, std::string(part) + '\x1f' + group.toStdString(),
                                 {toText(part), group, {}});
        const auto begin = batch.tags.begin() + row.firstTag;
        if (std::find(begin, batch.tags.end(), tag) == batch.tags.end())
            batch.tags.push_back(tag);
    }
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
               Text::tr("Correct the value, or change the field; the rest of the row was taken."));
}

std::int64_t CustomerRowParser::readTime(CustomerBatch &batch, const CustomerRow &row, int column,
                                         std::string_view value)
{
    const storage::ParsedTime time = storage::parseTime(value);
    switch (time.kind) {
    case storage::ParsedTime::Kind::Day:
        return m_zone.toUtc(time.day, 0);
    case storage::ParsedTime::Kind::LocalTime:
        return m_zone.toUtc(time.day, time.msOfDay);
    case storage::ParsedTime::Kind::Instant:
        return time.instant;
    case storage::ParsedTime::Kind::Never:
        return storage::absent;
    case storage::ParsedTime::Kind::None:
        break;
    }
    report(batch, row, column, value, Text::tr("This is not a date or time."),
           Text::tr("Write it as 2026-11-22 09:00."));
    return storage::absent;
}

void CustomerRowParser::finish(CustomerBatch &batch, CustomerRow &row)
{
    const auto begin = batch.identities.begin() + row.firstIdentity;
    std::stable_sort(begin, batch.identities.end(),
                     [](const IdentityValue &a, const IdentityValue &b) { return trustOf(a.kind) < trustOf(b.kind); });
    row.identities = int(batch.identities.size()) - row.firstIdentity;
    row.tags = int(batch.tags.size()) - row.firstTag;
    const bool named = !row.record[CustomerText::Name].empty() || !row.record[CustomerText::Nickname].empty() ||
                       !row.record[CustomerText::Remark].empty();
    if (!named && row.identities == 0) {
        row.verdict = CustomerRow::Verdict::Rejected;
        row.account = knownAccount();
        report(batch, row, -1, {}, Text::tr("Neither a name nor any identity is given."),
               Text::tr("Fill in a name, a phone or an id."));
        return;
    }
    if (row.record[CustomerText::Name].empty())
        row.record[CustomerText::Name] = !row.record[CustomerText::Nickname].empty()
                                             ? row.record[CustomerText::Nickname]
                                             : row.record[CustomerText::Remark];
    if (!m_staffName.empty() || !m_staffUserId.empty()) {
        const std::string &shown = m_staffName.empty() ? m_staffUserId : m_staffName;
        const std::string key = m_staffUserId.empty() ? m_staffName : m_staffUserId;
        row.account =
            numberOf(m_accounts, batch.newAccounts, key, {toText(shown), toText(m_staffUserId), toText(m_department)});
    }
    row.record[CustomerNumber::AddedAt] = row.friendship.addedAt;
    if (!m_custom.isEmpty())
        row.record[CustomerText::Custom] =
            batch.arena.keep(QJsonDocument(m_custom).toJson(QJsonDocument::Compact).toStdString());
}

/// The account of a row that is rejected: it makes none.
int CustomerRowParser::knownAccount() const
{
    const auto found = m_accounts.find(m_staffUserId.empty() ? m_staffName : m_staffUserId);
    return found == m_accounts.end() ? -1 : found->second;
}

int CustomerRowParser::numberOf(std::unordered_map<std::string, int> &numbers, std::vector<NewName> &fresh,
                                const std::string &key, NewName name)
{
    const auto [entry, isNew] = numbers.try_emplace(key, int(numbers.size()));
    if (isNew)
        fresh.push_back(std::move(name));
    return entry->second;
}

void CustomerRowParser::report(CustomerBatch &batch, const CustomerRow &row, int column, std::string_view value,
                               QString reason, QString repair)
{
    batch.problems.push_back({row.number, column + 1, toText(value), std::move(reason), std::move(repair)});
}

} // namespace app
