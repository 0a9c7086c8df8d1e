#include "app/roster/customermapping.h"

#include "app/fields/customerwords.h"
#include "app/imports/rejectsfile.h"
#include "app/roster/contentguess.h"
#include "app/text.h"
#include "storage/text/cell.h"

#include <QSet>

#include <algorithm>

namespace app {

namespace {

struct Preset
{
    const char *name;
    const char *headers; // decisive headers, separated by |
};

constexpr Preset presets[] = {
    {"wecom", "添加人|添加人账号|添加人所属部门|所属企微号|客户备注名|描述信息"},
    {"scrm", "跟进员工|企业标签|是否加入黑名单|所在省市县|商机阶段"},
    {"youzan", "成为客户时间|权益卡|客户储值余额|消费次数|微信地域"},
    {"loss", "流失客户|流失时间|添加员工时长/天"},
    {"generic", ""},
};

QString bestPreset(const QStringList &headers)
{
    QSet<QString> known;
    for (const QString &header : headers)
        known.insert(normalisedHeader(header));
    QString best = QStringLiteral("generic");
    int bestHits = 0;
    for (const Preset &preset : presets) {
        const QStringList wanted = QString::fromUtf8(preset.headers).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        const auto hits = int(std::count_if(wanted.begin(), wanted.end(),
                                            [&known](const QString &header) { return known.contains(header); }));
        if (hits > bestHits) {
            bestHits = hits;
            best = QString::fromLatin1(preset.name);
        }
    }
    return best;
}

Result<void> addPairs(CustomerMapping &mapping, const QString &text, const QStringList &headers,
                      storage::IdentityKind key)
{
    const auto pairs = parseMapping(text);
    if (!pairs)
        return tl::unexpected<Error>(pairs.error());
    for (const auto &[header, field] : *pairs) {
        const int column = columnOf(header, headers);
        if (column < 0)
            return failure(ErrorKind::Invalid, Text::tr("The file has no column \"%1\". Available columns: %2.")
                                                   .arg(header, headers.join(QStringLiteral(", "))));
        const auto target = customerTargetFromName(field, key);
        if (!target)
            return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not a customer field. Available fields: %2.")
                                                   .arg(field, customerFieldNames().join(QStringLiteral(", "))));
        mapping.columns.push_back({column, *target});
    }
    return {};
}

/// In a plain sheet 来源 is the customer's channel; only WeCom and its tools use it for the way of adding.
void readSourceAsChannel(CustomerMapping &mapping, const QStringList &headers)
{
    if (mapping.preset == QLatin1String("wecom") || mapping.preset == QLatin1String("scrm"))
        return;
    const auto channel = customerTargetFromName(QStringLiteral("channel"), storage::IdentityKind::Shop);
    for (CustomerMapping::Column &column : mapping.columns) {
        if (column.target.field == CustomerField::AddWay &&
            normalisedHeader(headers.at(column.column)) == QStringLiteral("来源"))
            column.target = *channel;
    }
}

/// Next to an external_userid, a userid is that of the team member whose friend the customer is, as in WeCom's API.
void readUserIdAsStaff(CustomerMapping &mapping, const QStringList &headers)
{
    const auto isUserId = [&headers](const CustomerMapping::Column &column) {
        return normalisedHeader(headers.at(column.column)) == QLatin1String("userid");
    };
    const auto isExternal = [](const CustomerMapping::Column &column) {
        return column.target.field == CustomerField::Identity &&
               column.target.identity == storage::IdentityKind::ExternalUserId;
    };
    const bool hasOther = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                      [&](const auto &column) { return isExternal(column) && !isUserId(column); });
    for (CustomerMapping::Column &column : mapping.columns) {
        if (hasOther && isExternal(column) && isUserId(column))
            column.target = *customerTargetFromName(QStringLiteral("staff_userid"), storage::IdentityKind::Shop);
    }
}

/// Teams have stages of their own (初步沟通, 方案报价): these words go to a custom field named after the column.
void keepOwnStages(CustomerMapping &mapping, const QStringList &headers, const std::vector<QStringList> &rows)
{
    const std::size_t columns = mapping.columns.size();
    for (std::size_t i = 0; i < columns; ++i) {
        const int column = mapping.columns[i].column;
        const bool isStage = mapping.columns[i].target.field == CustomerField::Stage;
        const bool isKept = std::any_of(mapping.columns.begin(), mapping.columns.end(), [column](const auto &other) {
            return other.column == column && other.target.field == CustomerField::Custom;
        });
        const bool hasOwn = isStage && std::any_of(rows.begin(), rows.end(), [column](const QStringList &row) {
                                std::string scratch;
                                const std::string cell = row.value(column).toStdString();
                                const std::string_view word = storage::cleanCell(cell, scratch);
                                return !storage::isEmptyMark(word) && stageFromText(word) == storage::absent;
                            });
        if (hasOwn && !isKept)
            mapping.columns.push_back({column,
                                       {CustomerField::Custom, storage::CustomerText::Name, storage::IdentityKind::Shop,
                                        headers.at(column).trimmed()}});
    }
}

} // namespace

QString CustomerMapping::toText(const QStringList &headers) const
{
    QStringList pairs;
    for (const Column &column : columns)
        pairs << QStringLiteral("\"%1\"=%2")
                     .arg(headers.value(column.column, QString::number(column.column + 1)), nameOf(column.target));
    return pairs.join(QLatin1Char(';'));
}

bool CustomerMapping::canNamePeople() const
{
    return std::any_of(columns.begin(), columns.end(), [](const Column &column) {
        const CustomerTarget &target = column.target;
        return target.field == CustomerField::Identity || target.field == CustomerField::Phone ||
               (target.field == CustomerField::Text &&
                (target.text == storage::CustomerText::Name || target.text == storage::CustomerText::Nickname ||
                 target.text == storage::CustomerText::Remark));
    });
}

QStringList rosterPresetNames()
{
    QStringList names;
    for (const Preset &preset : presets)
        names << QString::fromLatin1(preset.name);
    return names;
}

std::optional<RosterKind> rosterKind(const QString &kind)
{
    if (kind == QLatin1String("customers") || kind == QLatin1String("prospects"))
        return RosterKind::Customers;
    if (kind == QLatin1String("friendships"))
        return RosterKind::Friendships;
    if (kind == QLatin1String("losses"))
        return RosterKind::Losses;
    return std::nullopt;
}

QString mappingKind(RosterKind kind)
{
    switch (kind) {
    case RosterKind::Friendships:
        return QStringLiteral("friendships");
    case RosterKind::Losses:
        return QStringLiteral("losses");
    case RosterKind::Customers:
        break;
    }
    return QStringLiteral("customers");
}

void narrowMapping(CustomerMapping &mapping, RosterKind kind)
{
    if (kind == RosterKind::Customers)
        return;
    std::erase_if(mapping.columns, [kind](const CustomerMapping::Column &column) {
        switch (column.target.field) {
        case CustomerField::Identity:
        case CustomerField::Phone:
        case CustomerField::StaffName:
        case CustomerField::StaffUserId:
        case CustomerField::AddedAt:
        case CustomerField::EndedAt:
        case CustomerField::FriendState:
        case CustomerField::StoreId:
            return false;
        case CustomerField::Text:
            return column.target.text != storage::CustomerText::Name &&
                   column.target.text != storage::CustomerText::Nickname &&
                   column.target.text != storage::CustomerText::Remark;
        case CustomerField::AddWay:
        case CustomerField::Channel:
        case CustomerField::Description:
            return kind == RosterKind::Losses;
        default:
            return true;
        }
    });
}

void mapCustomFields(CustomerMapping &mapping, const QStringList &headers,
                     const std::vector<storage::CustomField> &fields, bool keepUnknown)
{
    for (int column = 0; column < headers.size(); ++column) {
        const QString header = headers.at(column).trimmed();
        if (!mapping.unmapped.contains(headers.at(column)))
            continue;
        const auto field = std::find_if(fields.begin(), fields.end(), [&header](const storage::CustomField &known) {
            return normalisedHeader(known.name) == normalisedHeader(header);
        });
        if (field == fields.end() && !keepUnknown)
            continue;
        CustomerTarget target{CustomerField::Custom, storage::CustomerText::Name, storage::IdentityKind::Shop,
                              field == fields.end() ? header : field->name};
        mapping.columns.push_back({column, std::move(target)});
        mapping.unmapped.removeOne(headers.at(column));
    }
}

Result<CustomerMapping> mapCustomers(const QStringList &headers, const ImportRequest &request, const QString &saved,
                                     const std::vector<QStringList> &rows)
{
    const auto key = request.key.isEmpty() ? storage::IdentityKind::Shop : storage::identityKindFromName(request.key);
    if (!key)
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is not an identity type (phone, external_userid, unionid, taobao, shop, …).")
                           .arg(request.key));
    CustomerMapping mapping;
    mapping.preset = request.preset.isEmpty() ? bestPreset(headers) : request.preset;
    if (std::none_of(std::begin(presets), std::end(presets),
                     [&mapping](const Preset &preset) { return mapping.preset == QLatin1String(preset.name); }))
        return failure(
            ErrorKind::Invalid,
            Text::tr("Unknown preset: %1. Available: wecom, scrm, youzan, loss, generic.").arg(request.preset));
    const QString given = request.mapping.isEmpty() && request.preset.isEmpty() ? saved : request.mapping;
    if (auto added = addPairs(mapping, given, headers, *key); !added)
        return tl::unexpected<Error>(added.error());
    QSet<int> taken;
    for (const CustomerMapping::Column &column : mapping.columns)
        taken.insert(column.column);
    const QStringList named = headers.mid(0, headers.size() - RejectsFile::ownColumns(headers));
    for (int column = 0; column < named.size(); ++column) {
        if (taken.contains(column))
            continue;
        const auto target = customerTargetFromHeader(headers.at(column));
        if (target)
            mapping.columns.push_back({column, *target});
        else if (!headers.at(column).trimmed().isEmpty())
            mapping.unmapped << headers.at(column);
    }
    readSourceAsChannel(mapping, headers);
    if (given.isEmpty())
        readUserIdAsStaff(mapping, headers);
    if (given.isEmpty())
        guessByContent(mapping, named, rows);
    keepOwnStages(mapping, headers, rows);
    if (!mapping.canNamePeople())
        return failure(ErrorKind::Invalid, Text::tr("No column contains a name, phone number or other identity. "
                                                    "Choose one with --map 'Header=name'. Columns: %1.")
                                               .arg(headers.join(QStringLiteral(", "))));
    return mapping;
}

} // namespace app
