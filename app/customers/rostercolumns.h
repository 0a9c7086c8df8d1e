#pragma once

#include "app/csv/tablewriter.h"
#include "app/result.h"
#include "app/store/teamstore.h"
#include "storage/customers/customfieldstore.h"
#include "storage/customers/identitykind.h"

#include <vector>

namespace app {

/// Which rows an export of people has: one per friendship and one for everybody who has none, or only some of these.
enum class RosterRows { Everybody, Prospects, Friendships, Losses };

/// One column of an exported roster: its header, which is also what --columns calls it, and where its cells come from.
struct RosterColumn
{
    enum class From { Row, Identity, Tags, TagGroup, Custom };

    QString name;
    From from = From::Row;
    ColumnKind kind = ColumnKind::Text;
    const char *sql = nullptr; ///< of a Row: over the tables of RosterColumns::tables()
    storage::IdentityKind identity = storage::IdentityKind::Phone;
    int place = 0; ///< which of several identities of the kind
    storage::TagGroupId group;
    storage::CustomField field;
};

/// The columns an export of people can have. Headers are names that an import of the same kind understands.
class RosterColumns final
{
public:
    /// `onlyChosen`: the rows are those of the customers in temp.chosen (chosencustomers.h).
    RosterColumns(storage::sqlite::Connection &connection, RosterRows rows, bool onlyChosen)
        : m_connection(connection), m_rows(rows), m_onlyChosen(onlyChosen)
    {
    }

    /// All names that can be asked for, in the usual order.
    QStringList names();
    /// Those that hold something, in the usual order. `siyu_id`, the record's id, comes last and only where somebody
    /// has neither an identity nor a friendship whose time is known, and nothing else would lead an import to them.
    std::vector<RosterColumn> usual();
    /// Those asked for, in that order; an identity that somebody has several of takes as many columns in its place.
    /// Invalid names the first that is not known, and those that are.
    Result<std::vector<RosterColumn>> named(const QStringList &names);

    /// FROM and WHERE of the rows: customer c, friendship f, account a, department d and channel ch.
    QByteArray tables() const;

private:
    bool isOfFriendships() const { return m_rows == RosterRows::Friendships || m_rows == RosterRows::Losses; }
    bool holdsAnything(const char *sql);
    bool needsId();
    void addIdentities(std::vector<RosterColumn> &columns, storage::IdentityKind kind, int least);
    bool add(std::vector<RosterColumn> &columns, const QString &name);

    storage::sqlite::Connection &m_connection;
    RosterRows m_rows;
    bool m_onlyChosen;
};

} // namespace app
