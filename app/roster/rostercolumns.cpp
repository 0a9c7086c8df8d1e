#include "app/roster/rostercolumns.h"

#include "app/text.h"
#include "storage/segments/taggroupstore.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

using storage::IdentityKind;

enum class Shown { Always, WhereHeld, WhenNeeded };

/// A column read from the row itself.
struct RowColumn
{
    const char *name;
    const char *sql;
    bool ofFriendships = false; ///< also if the rows are friendships or losses
    ColumnKind kind = ColumnKind::Text;
    Shown shown = Shown::Always;
};

constexpr std::array rowColumns{
    RowColumn{"name", "c.name", true},
    RowColumn{"nickname", "c.nickname"},
    RowColumn{"remark", "c.remark"},
    RowColumn{"gender", "CASE c.gender WHEN 1 THEN '男' WHEN 2 THEN '女' END"},
    RowColumn{"birthday",
              "CASE WHEN c.birth_month_day IS NULL THEN NULL WHEN c.birth_year IS NULL THEN "
              "printf('%02d-%02d', c.birth_month_day / 100, c.birth_month_day % 100) ELSE "
              "printf('%04d-%02d-%02d', c.birth_year, c.birth_month_day / 100, c.birth_month_day % 100) END",
              false, ColumnKind::Date},
    RowColumn{"province", "c.province"},
    RowColumn{"city", "c.city"},
    RowColumn{"district", "c.district"},
    RowColumn{"address", "c.address"},
    RowColumn{"company", "c.company"},
    RowColumn{"job", "c.job"},
    RowColumn{"industry", "c.industry"},
    RowColumn{"customer_type", "c.customer_type"},
    RowColumn{"member_level", "c.member_level"},
    RowColumn{"points", "c.points", false, ColumnKind::Number},
    RowColumn{"stage", "CASE c.stage WHEN 1 THEN 'new' WHEN 2 THEN 'nurture' WHEN 3 THEN 'first_order' WHEN 4 THEN "
                       "'repeat' WHEN 5 THEN 'loyal' WHEN 6 THEN 'dormant' WHEN 7 THEN 'lost' END"},
    RowColumn{"blacklist", "CASE c.status WHEN 2 THEN '是' END"},
    RowColumn{"notes", "c.notes"},
    RowColumn{"masked_phone", "c.masked_phone", false, ColumnKind::Id, Shown::WhereHeld},
    RowColumn{"staff", "a.name", true},
    RowColumn{"staff_userid", "a.wecom_userid", true, ColumnKind::Id},
    RowColumn{"department", "d.name", false, ColumnKind::Text, Shown::WhereHeld},
    RowColumn{"added_at", "CASE WHEN f.id IS NULL THEN c.added_at ELSE f.added_at END", true, ColumnKind::DateTime},
    RowColumn{"add_way", "f.add_way", true},
    RowColumn{"channel", "ch.name", true},
    RowColumn{"description", "f.description", true},
    RowColumn{
        "friend_state",
        "CASE f.end_kind WHEN 1 THEN '被客户删除' WHEN 2 THEN '员工删除' WHEN 3 THEN '转移' WHEN 4 THEN '未知' END",
        true},
    RowColumn{"ended_at", "f.ended_at", true, ColumnKind::DateTime},
    RowColumn{"last_contact_at", "c.last_contact_at", false, ColumnKind::DateTime},
    RowColumn{"siyu_id", "c.id", true, ColumnKind::Id, Shown::WhenNeeded}};

const QString tagsName = QStringLiteral("tags");
const QString groupPrefix = QStringLiteral("tag_group.");
const QString customPrefix = QStringLiteral("custom.");

RosterColumn fromRow(const RowColumn &column)
{
    RosterColumn made;
    made.name = QString::fromLatin1(column.name);
    made.kind = column.kind;
    made.sql = column.sql;
    return made;
}

} // namespace

QByteArray RosterColumns::tables() const
{
    // A customer's channel is that of the first friendship with one, else their own.
    const QByteArray channel = isOfFriendships()
                                   ? "f.channel_id"
                                   : "CASE WHEN f.channel_id IS NULL AND NOT EXISTS (SELECT 1 FROM friendship k WHERE "
                                     "k.customer_id = c.id AND k.channel_id = c.channel_id) THEN c.channel_id ELSE "
                                     "f.channel_id END";
    QByteArray sql = " FROM customer c LEFT JOIN friendship f ON f.customer_id = c.id LEFT JOIN account a ON a.id = "
                     "f.account_id LEFT JOIN department d ON d.id = a.department_id LEFT JOIN channel ch ON ch.id = " +
                     channel + " WHERE c.status <> 3";
    if (m_onlyChosen)
        sql += " AND c.id IN (SELECT id FROM temp.chosen)";
    switch (m_rows) {
    case RosterRows::Everybody:
        break;
    case RosterRows::Prospects:
        return sql + " AND f.id IS NULL";
    case RosterRows::Friendships:
        return sql + " AND f.id IS NOT NULL";
    case RosterRows::Losses: // a transfer is no loss: a colleague has the customer
        return sql + " AND f.end_kind IN (1, 2, 4)";
    }
    return sql;
}

bool RosterColumns::holdsAnything(const char *sql)
{
    return m_connection.prepareOnce("SELECT 1" + tables() + " AND " + sql + " IS NOT NULL LIMIT 1").step();
}

bool RosterColumns::needsId()
{
    return m_connection
        .prepareOnce("SELECT 1" + tables() +
                     " AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.customer_id = c.id) AND NOT EXISTS (SELECT 1 "
                     "FROM friendship k WHERE k.customer_id = c.id AND k.added_at IS NOT NULL) LIMIT 1")
        .step();
}

void RosterColumns::addIdentities(std::vector<RosterColumn> &columns, IdentityKind kind, int least)
{
    auto most = m_connection.prepareOnce(
        QByteArray("SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM identity WHERE kind = ?1 ") +
        (m_onlyChosen ? "AND customer_id IN (SELECT id FROM temp.chosen) " : "") + "GROUP BY customer_id)");
    most.bind(1, int(kind));
    most.step();
    for (int place = 0; place < std::max(least, int(most.integer(0))); ++place) {
        RosterColumn column;
        column.name = storage::nameOf(kind);
        column.from = RosterColumn::From::Identity;
        column.kind = ColumnKind::Id;
        column.identity = kind;
        column.place = place;
        columns.push_back(std::move(column));
    }
}

QStringList RosterColumns::names()
{
    QStringList names;
    const auto addRows = [&](bool last) {
        for (const RowColumn &column : rowColumns) {
            if ((column.ofFriendships || !isOfFriendships()) && (column.shown == Shown::WhenNeeded) == last)
                names << QString::fromLatin1(column.name);
        }
    };
    addRows(false);
    for (const storage::IdentityKindName &entry : storage::identityKindNames)
        names << QString::fromLatin1(entry.name);
    if (!isOfFriendships()) {
        names << tagsName;
        for (const storage::TagGroup &group : storage::TagGroupStore(m_connection).all())
            names << groupPrefix + group.name;
        for (const storage::CustomField &field : storage::CustomFieldStore(m_connection).all())
            names << customPrefix + field.name;
    }
    addRows(true);
    return names;
}

/// False if the name is unknown.
bool RosterColumns::add(std::vector<RosterColumn> &columns, const QString &name)
{
    for (const RowColumn &column : rowColumns) {
        if (name == QLatin1String(column.name) && (column.ofFriendships || !isOfFriendships())) {
            columns.push_back(fromRow(column));
            return true;
        }
    }
    if (const auto kind = storage::identityKindFromName(name)) {
        addIdentities(columns, *kind, 1);
        return true;
    }
    RosterColumn made;
    made.name = name;
    if (isOfFriendships())
        return false;
    if (name == tagsName) {
        made.from = RosterColumn::From::Tags;
    } else if (name.startsWith(groupPrefix)) {
        const auto group = storage::TagGroupStore(m_connection).byName(name.mid(groupPrefix.size()));
        if (!group)
            return false;
        made.from = RosterColumn::From::TagGroup;
        made.group = group->id;
    } else if (name.startsWith(customPrefix)) {
        auto field = storage::CustomFieldStore(m_connection).byName(name.mid(customPrefix.size()));
        if (!field)
            return false;
        made.from = RosterColumn::From::Custom;
        made.field = std::move(*field);
    } else {
        return false;
    }
    columns.push_back(std::move(made));
    return true;
}

std::vector<RosterColumn> RosterColumns::usual()
{
    std::vector<RosterColumn> columns;
    for (const RowColumn &column : rowColumns) {
        const bool isShown =
            column.shown == Shown::Always || (column.shown == Shown::WhereHeld && holdsAnything(column.sql));
        if (isShown && (column.ofFriendships || !isOfFriendships()))
            columns.push_back(fromRow(column));
    }
    for (const storage::IdentityKindName &entry : storage::identityKindNames)
        addIdentities(columns, entry.kind, 0);
    if (!isOfFriendships()) {
        add(columns, tagsName);
        for (const storage::TagGroup &group : storage::TagGroupStore(m_connection).all()) {
            auto held = m_connection.prepareOnce("SELECT 1 FROM tag t JOIN customer_tag ct ON ct.tag_id = t.id WHERE "
                                                 "t.group_id = ?1 LIMIT 1");
            held.bind(1, group.id);
            if (held.step())
                add(columns, groupPrefix + group.name);
        }
        for (const storage::CustomField &field : storage::CustomFieldStore(m_connection).all())
            add(columns, customPrefix + field.name);
    }
    if (needsId())
        add(columns, QStringLiteral("siyu_id"));
    return columns;
}

Result<std::vector<RosterColumn>> RosterColumns::named(const QStringList &wanted)
{
    std::vector<RosterColumn> columns;
    for (const QString &name : wanted) {
        if (!add(columns, name))
            return failure(ErrorKind::Invalid, Text::tr("There is no column \"%1\" to export. Available columns: %2.")
                                                   .arg(name, names().join(QStringLiteral(", "))));
    }
    return columns;
}

} // namespace app
