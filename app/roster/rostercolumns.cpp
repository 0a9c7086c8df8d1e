#include "app/roster/rostercolumns.h"

#include "app/fields/customerfieldinfo.h"
#include "app/text.h"
#include "storage/segments/taggroupstore.h"
#include "storage/segments/tagstore.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

using storage::CustomerText;
using storage::IdentityKind;
using storage::RosterCell;
using storage::RosterFact;

enum class Shown { Always, WhereHeld, WhenNeeded };

/// A column read from the row itself.
struct RowColumn
{
    const char *name;
    RosterCell cell;
    bool ofFriendships = false; ///< also if the rows are friendships or losses
    ColumnKind kind = ColumnKind::Text;
    Shown shown = Shown::Always;
};

/// What is special about its place or form; the other texts of the customer stand before the points.
constexpr std::array ownColumns{
    RowColumn{"name", CustomerText::Name, true},
    RowColumn{"nickname", CustomerText::Nickname},
    RowColumn{"remark", CustomerText::Remark},
    RowColumn{"gender", RosterFact::Gender},
    RowColumn{"birthday", RosterFact::Birthday, false, ColumnKind::Date},
    RowColumn{"points", RosterFact::Points, false, ColumnKind::Number},
    RowColumn{"stage", RosterFact::Stage},
    RowColumn{"blacklist", RosterFact::Blacklist},
    RowColumn{"notes", CustomerText::Notes},
    RowColumn{"masked_phone", CustomerText::MaskedPhone, false, ColumnKind::Id, Shown::WhereHeld},
    RowColumn{"staff", RosterFact::Staff, true},
    RowColumn{"staff_userid", RosterFact::StaffUserId, true, ColumnKind::Id},
    RowColumn{"department", RosterFact::Department, false, ColumnKind::Text, Shown::WhereHeld},
    RowColumn{"added_at", RosterFact::AddedAt, true, ColumnKind::DateTime},
    RowColumn{"add_way", RosterFact::AddWay, true},
    RowColumn{"channel", RosterFact::Channel, true},
    RowColumn{"description", RosterFact::Description, true},
    RowColumn{"friend_state", RosterFact::FriendState, true},
    RowColumn{"ended_at", RosterFact::EndedAt, true, ColumnKind::DateTime},
    RowColumn{"last_contact_at", RosterFact::LastContactAt, false, ColumnKind::DateTime},
    RowColumn{"siyu_id", RosterFact::SiyuId, true, ColumnKind::Id, Shown::WhenNeeded}};

const std::vector<RowColumn> &rowColumns()
{
    static const std::vector<RowColumn> columns = [] {
        std::vector<RowColumn> made;
        const auto isOwn = [](const CustomerFieldInfo &field) {
            return std::any_of(ownColumns.begin(), ownColumns.end(), [&field](const RowColumn &column) {
                return column.cell == RosterCell(field.target.text);
            });
        };
        for (const RowColumn &column : ownColumns) {
            if (column.cell == RosterCell(RosterFact::Points)) {
                for (const CustomerFieldInfo &field : customerFields()) {
                    if (field.isText() && !isOwn(field))
                        made.push_back({field.name, field.target.text});
                }
            }
            made.push_back(column);
        }
        return made;
    }();
    return columns;
}

const QString tagsName = QStringLiteral("tags");
const QString groupPrefix = QStringLiteral("tag_group.");
const QString customPrefix = QStringLiteral("custom.");

RosterColumn fromRow(const RowColumn &column)
{
    RosterColumn made;
    made.name = QString::fromLatin1(column.name);
    made.kind = column.kind;
    made.cell = column.cell;
    return made;
}

} // namespace

void RosterColumns::addIdentities(std::vector<RosterColumn> &columns, IdentityKind kind, int least)
{
    const int most = std::max(least, m_source.mostIdentities(kind));
    for (int place = 0; place < most; ++place) {
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
        for (const RowColumn &column : rowColumns()) {
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
    for (const RowColumn &column : rowColumns()) {
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
    for (const RowColumn &column : rowColumns()) {
        const bool isShown =
            column.shown == Shown::Always || (column.shown == Shown::WhereHeld && m_source.holds(column.cell));
        if (isShown && (column.ofFriendships || !isOfFriendships()))
            columns.push_back(fromRow(column));
    }
    for (const storage::IdentityKindName &entry : storage::identityKindNames)
        addIdentities(columns, entry.kind, 0);
    if (!isOfFriendships()) {
        add(columns, tagsName);
        for (const storage::TagGroup &group : storage::TagGroupStore(m_connection).all()) {
            if (storage::TagStore(m_connection).isGroupUsed(group.id))
                add(columns, groupPrefix + group.name);
        }
        for (const storage::CustomField &field : storage::CustomFieldStore(m_connection).all())
            add(columns, customPrefix + field.name);
    }
    if (m_source.needsId())
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
