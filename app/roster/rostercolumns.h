#pragma once

#include "app/result.h"
#include "app/store/teamstore.h"
#include "app/tables/tablewriter.h"
#include "storage/customers/customfieldstore.h"
#include "storage/customers/identitykind.h"
#include "storage/customers/rosterreader.h"

#include <vector>

namespace app {

using storage::RosterRows;

/// One column of an exported roster: its header, which --columns uses too, and the source of its cells.
struct RosterColumn
{
    enum class From { Row, Identity, Tags, TagGroup, Custom };

    QString name;
    From from = From::Row;
    ColumnKind kind = ColumnKind::Text;
    storage::RosterCell cell = storage::CustomerText::Name; ///< of a Row
    storage::IdentityKind identity = storage::IdentityKind::Phone;
    int place = 0; ///< index among several identities of the kind
    storage::TagGroupId group;
    storage::CustomField field;
};

/// The available columns of a customer export. An import of the same kind understands their headers.
class RosterColumns final
{
public:
    /// `onlyChosen`: only rows of the customers in temp.chosen (chosencustomers.h).
    RosterColumns(storage::sqlite::Connection &connection, RosterRows rows, bool onlyChosen)
        : m_connection(connection), m_rows(rows), m_source(connection, rows, onlyChosen)
    {
    }

    /// All available names, in the usual order.
    QStringList names();
    /// Those with values, in the usual order. `siyu_id`, the record's ID, comes last, and only if there is a customer
    /// without identity and dated friendship whom an import could not find otherwise.
    std::vector<RosterColumn> usual();
    /// The requested ones, in that order; an identity of which customers have several uses as many columns.
    /// The Invalid error names the first unknown one, and the available ones.
    Result<std::vector<RosterColumn>> named(const QStringList &names);

    /// The rows, for reading.
    storage::RosterSource &source() { return m_source; }

private:
    bool isOfFriendships() const { return m_rows == RosterRows::Friendships || m_rows == RosterRows::Losses; }
    void addIdentities(std::vector<RosterColumn> &columns, storage::IdentityKind kind, int least);
    bool add(std::vector<RosterColumn> &columns, const QString &name);

    storage::sqlite::Connection &m_connection;
    RosterRows m_rows;
    storage::RosterSource m_source;
};

} // namespace app
