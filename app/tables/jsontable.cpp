#include "app/tables/jsontable.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

/// A name that means something else in a table. `within`: the member that holds the object.
struct Word
{
    const char *within;
    const char *key;
    const char *column;
};

constexpr std::array words{Word{"follow_user", "userid", "staff_userid"},
                           Word{"follow_info", "userid", "staff_userid"},
                           Word{"follow_user", "state", "channel"},
                           Word{"follow_info", "state", "channel"},
                           Word{"follow_user", "remark_mobiles", "phone"},
                           Word{"follow_info", "remark_mobiles", "phone"},
                           Word{"external_contact", "corp_name", "company"},
                           Word{"external_contact", "position", "job"},
                           Word{"group_chat", "name", "group"},
                           Word{"member_list", "name", "customer"},
                           Word{"invitor", "userid", "invitor"}};

constexpr std::array wrapping{"errcode", "errmsg", "next_cursor", "fail_info", "request_id"};

/// Lists that become rows, in preference to others.
constexpr std::array rowLists{"external_contact_list", "external_contact",
                              "follow_user",           "member_list",
                              "behavior_data",         "items",
                              "group_chat_list",       "data"};

QString columnOf(const QString &within, const QString &key)
{
    for (const Word &word : words) {
        if (within == QLatin1String(word.within) && key == QLatin1String(word.key))
            return QString::fromLatin1(word.column);
    }
    return key;
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        constexpr double exact = 9007199254740992.0; // 2^53
        return number == std::floor(number) && std::abs(number) < exact ? QString::number(qint64(number))
                                                                        : QString::number(number, 'g', 17);
    }
    case QJsonValue::String:
        return value.toString();
    default:
        return {};
    }
}

void add(JsonRow &row, const QString &column, const QString &text)
{
    const auto same =
        std::find_if(row.begin(), row.end(), [&column](const auto &cell) { return cell.first == column; });
    if (same == row.end())
        row.emplace_back(column, text);
    else if (!text.isEmpty())
        same->second += same->second.isEmpty() ? text : QLatin1Char(';') + text;
}

bool holdsObjects(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray() &&
           std::any_of(array.begin(), array.end(), [](const QJsonValue &one) { return one.isObject(); });
}

/// Adds tags in the API's form, one column per group.
bool addTags(JsonRow &row, const QJsonArray &tags)
{
    bool areTags = false;
    for (const QJsonValue &value : tags) {
        const QJsonObject tag = value.toObject();
        const QString name = tag.value(QLatin1String("tag_name")).toString();
        const QString group = tag.value(QLatin1String("group_name")).toString();
        areTags = areTags || tag.contains(QLatin1String("tag_name"));
        if (!name.isEmpty())
            add(row, group.isEmpty() ? QStringLiteral("tags") : QStringLiteral("标签组(%1)").arg(group), name);
    }
    return areTags;
}

void addMember(JsonRow &row, const QString &within, const QString &key, const QJsonValue &value);

void addObject(JsonRow &row, const QString &within, const QJsonObject &object, const QString &without = {})
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != without)
            addMember(row, within, member.key(), member.value());
    }
}

void addMember(JsonRow &row, const QString &within, const QString &key, const QJsonValue &value)
{
    if (value.isObject()) {
        addObject(row, key, value.toObject());
    } else if (holdsObjects(value)) {
        addTags(row, value.toArray()); // lists other than the one that becomes rows do not belong to a row
    } else if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &one : value.toArray())
            texts << textOf(one);
        add(row, columnOf(within, key), texts.join(QLatin1Char(';')));
    } else {
        add(row, columnOf(within, key), textOf(value));
    }
}

/// The member whose elements become rows: a known list, otherwise the longest list of objects that are not tags.
QString rowListOf(const QJsonObject &object)
{
    for (const char *name : rowLists) {
        if (object.value(QLatin1String(name)).isArray() && holdsObjects(object.value(QLatin1String(name))))
            return QString::fromLatin1(name);
    }
    QString best;
    qsizetype most = 0;
    for (auto member = object.begin(); member != object.end(); ++member) {
        JsonRow none;
        const QJsonArray array = member.value().toArray();
        if (array.size() > most && holdsObjects(member.value()) && !addTags(none, array)) {
            best = member.key();
            most = array.size();
        }
    }
    return best;
}

std::vector<JsonRow> rowsOf(const QString &within, const QJsonObject &object)
{
    const QString list = rowListOf(object);
    std::vector<JsonRow> rows;
    JsonRow around;
    if (!list.isEmpty()) {
        addObject(around, within, object, list);
        for (const QJsonValue &element : object.value(list).toArray()) {
            for (JsonRow &row : rowsOf(list, element.toObject())) {
                for (const auto &[column, text] : around) {
                    const bool stands = std::any_of(
                        row.begin(), row.end(), [&column = column](const auto &cell) { return cell.first == column; });
                    if (!stands)
                        row.emplace_back(column, text);
                }
                rows.push_back(std::move(row));
            }
        }
        return rows;
    }
    // A response about one object wraps it in a member: {"group_chat": {…, "member_list": […]}}.
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isObject() || rowListOf(member.value().toObject()).isEmpty())
            continue;
        addObject(around, within, object, member.key());
        for (JsonRow &row : rowsOf(member.key(), member.value().toObject())) {
            row.insert(row.end(), around.begin(), around.end());
            rows.push_back(std::move(row));
        }
        return rows;
    }
    addObject(around, within, object);
    rows.push_back(std::move(around));
    return rows;
}

} // namespace

std::vector<JsonRow> jsonRows(const QJsonObject &object)
{
    QJsonObject plain = object;
    for (const char *key : wrapping)
        plain.remove(QLatin1String(key));
    if (plain.isEmpty())
        return {};
    return rowsOf({}, plain);
}

} // namespace app
