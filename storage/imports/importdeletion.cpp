#include "storage/imports/importdeletion.h"

#include "storage/imports/importedtables.h"
#include "storage/store/references.h"

#include <array>

namespace storage {

namespace {

/// References that keep a created customer under a condition of their own, which is not that of the list.
constexpr std::array conditionalUses{
    // Planned tasks are deleted with the customer, except those copied, done or skipped.
    "SELECT customer_id FROM task WHERE customer_id BETWEEN ?1 AND ?2 AND (state BETWEEN 3 AND 5 OR event_id IS NOT "
    "NULL)",
    "SELECT customer_id FROM customer_tag WHERE origin = 1 AND customer_id BETWEEN ?1 AND ?2",
    "SELECT row_id FROM import_change JOIN import ON import.id = import_change.import_id AND import.state = 1 "
    "WHERE table_name IN ('customer', 'identity', 'customer_tag') AND row_id BETWEEN ?1 AND ?2"};

/// Customers that a customer who stays refers to.
constexpr std::array usesOfCustomers{"SELECT inviter_id FROM customer WHERE inviter_id BETWEEN ?1 AND ?2 AND "
                                     "(id NOT BETWEEN ?1 AND ?2 OR id IN (SELECT id FROM temp.kept))",
                                     "SELECT merged_into FROM customer WHERE merged_into BETWEEN ?1 AND ?2 AND "
                                     "(id NOT BETWEEN ?1 AND ?2 OR id IN (SELECT id FROM temp.kept))"};

/// References to customers from rows that are not deleted with them.
std::vector<Reference> keepingCustomers()
{
    static const QByteArrayList others{"identity",     "friendship", "enrolment",    "task",
                                       "customer_tag", "customer",   "merge_record", "merge_dismissal"};
    std::vector<Reference> keeping = referencesTo("customer");
    std::erase_if(keeping, [](const Reference &one) { return others.contains(one.table); });
    return keeping;
}

/// SQL: the IDs from ?1 to ?2 of rows of this table that something refers to. Empty if nothing can.
QByteArray usedIds(const QByteArray &table)
{
    std::vector<Reference> uses = referencesTo(table);
    std::erase_if(uses, [](const Reference &one) { // deleted with the row
        const QByteArray owner = one.to, part = one.table;
        return (owner == "account" && part == "account_operator") || (owner == "orders" && part == "order_item") ||
               (owner == "group_chat" && (part == "task" || part == "enrolment"));
    });
    QByteArray sql = referencedIds(uses);
    if (table == "group_chat") // as of a customer, planned tasks are deleted with it
        sql += " UNION ALL SELECT group_id FROM task WHERE group_id BETWEEN ?1 AND ?2 AND (state BETWEEN 3 AND 5 OR "
               "event_id IS NOT NULL)";
    if (table == "custom_field")
        sql = "SELECT CAST(key AS INTEGER) FROM customer, json_each(customer.custom) WHERE customer.custom IS NOT NULL";
    return sql;
}

/// "column BETWEEN ?1 AND ?2", without the IDs in temp.kept.
QByteArray inRange(const QByteArray &column)
{
    return column + " BETWEEN ?1 AND ?2 AND " + column + " NOT IN (SELECT id FROM temp.kept)";
}

} // namespace

ImportDeletion::ImportDeletion(sqlite::Connection &connection, ChangeId change)
    : m_connection(connection), m_change(change)
{
    connection.execute(R"(
        CREATE TEMP TABLE IF NOT EXISTS kept(id INTEGER PRIMARY KEY);
        CREATE TEMP TABLE IF NOT EXISTS edited(table_name TEXT, id INTEGER, PRIMARY KEY(table_name, id)) WITHOUT ROWID;
        DELETE FROM temp.edited)");
}

void ImportDeletion::keep(const ImportChange &edited)
{
    m_connection.prepare("INSERT OR IGNORE INTO temp.edited VALUES(?1, ?2)")
        ->bindAll(std::string_view(edited.table), edited.row)
        .run();
}

ImportDeletion::Result ImportDeletion::deleteOrders(const CreatedRange &orders)
{
    m_connection.execute("DELETE FROM temp.kept");
    keepEdited("orders", "id", orders);
    run("INSERT OR IGNORE INTO temp.kept " + usedIds("orders"), orders);
    Result result{countOf("orders"), listedAsKept("orders", "order_no")};
    if (isEverything(orders)) {
        m_connection.execute("DELETE FROM order_item; DELETE FROM orders");
    } else {
        run("DELETE FROM order_item WHERE " + inRange("order_id"), orders);
        run("DELETE FROM orders WHERE " + inRange("id"), orders);
    }
    result.deleted -= countOf("orders");
    return result;
}

ImportDeletion::Result ImportDeletion::deleteCustomers(const std::vector<CreatedRange> &created)
{
    const auto each = [&](const char *table, void (ImportDeletion::*use)(const CreatedRange &)) {
        for (const CreatedRange &range : created) {
            if (range.table == table)
                (this->*use)(range);
        }
    };
    m_connection.execute("DELETE FROM temp.kept");
    each("customer", &ImportDeletion::keepUsedCustomers);
    Result result{countOf("customer"), listedAsKept("customer", "name")};
    each("customer", &ImportDeletion::deleteTasks);
    each("friendship", &ImportDeletion::deleteFriendships);
    each("customer", &ImportDeletion::deleteRows);
    result.deleted -= countOf("customer");
    return result;
}

/// Keeps customers or orders that another change wrote; `column` of the table names them.
void ImportDeletion::keepEdited(const char *table, const char *column, const CreatedRange &range)
{
    m_connection
        .prepareOnce(QByteArray("INSERT OR IGNORE INTO temp.kept SELECT ") + column + " FROM " + table + " WHERE " +
                     column + " BETWEEN ?1 AND ?2 AND changed_by IS NOT ?3")
        .bindAll(range.first, range.last, m_change)
        .run();
}

void ImportDeletion::keepUsedCustomers(const CreatedRange &customers)
{
    keepEdited("customer", "id", customers);
    keepEdited("friendship", "customer_id", customers);
    const QByteArray keep = "INSERT OR IGNORE INTO temp.kept ";
    run(keep + referencedIds(keepingCustomers()), customers);
    for (const char *use : conditionalUses)
        run(keep + use, customers);
    std::int64_t found = 0;
    do { // who is kept keeps whom they refer to
        found = 0;
        for (const char *use : usesOfCustomers)
            found += run(keep + use, customers);
    } while (found > 0);
}

void ImportDeletion::deleteTasks(const CreatedRange &customers)
{
    run("DELETE FROM task WHERE " + inRange("customer_id"), customers);
    run("DELETE FROM enrolment WHERE target_kind = 1 AND " + inRange("target_id"), customers);
}

void ImportDeletion::deleteFriendships(const CreatedRange &friendships)
{
    if (isEverything(friendships))
        m_connection.execute("DELETE FROM friendship");
    else
        run("DELETE FROM friendship WHERE id BETWEEN ?1 AND ?2 AND customer_id NOT IN (SELECT id FROM temp.kept)",
            friendships);
}

void ImportDeletion::deleteRows(const CreatedRange &customers)
{
    run("DELETE FROM merge_dismissal WHERE (" + inRange("first_id") + ") OR (" + inRange("second_id") + ')', customers);
    if (isEverything(customers)) {
        m_connection.execute("DELETE FROM customer_tag; DELETE FROM identity; DELETE FROM customer");
        return;
    }
    run("DELETE FROM customer_tag WHERE " + inRange("customer_id"), customers);
    run("DELETE FROM identity WHERE " + inRange("customer_id"), customers);
    run("DELETE FROM customer WHERE " + inRange("id"), customers);
}

/// Whether nothing is kept and the table has no other rows: it can be emptied without a look at each row.
bool ImportDeletion::isEverything(const CreatedRange &range)
{
    const auto first = [&](const char *aggregate) {
        return m_connection.prepareOnce(QByteArray("SELECT ifnull(") + aggregate + "(id), 0) FROM " + range.table);
    };
    sqlite::Statement lowest = first("min"), highest = first("max");
    return m_connection.integer("SELECT count(*) FROM temp.kept") == 0 && lowest.step() && highest.step() &&
           lowest.integer(0) >= range.first && highest.integer(0) <= range.last;
}

ImportDeletion::Result ImportDeletion::deleteUnused(const CreatedRange &rows)
{
    const ImportedTable *table = importedTable(rows.table);
    if (!table)
        return {};
    const QByteArray which =
        "id BETWEEN ?1 AND ?2 AND id NOT IN (SELECT id FROM temp.edited WHERE table_name = '" + rows.table + "')";
    const QByteArray uses = usedIds(rows.table);
    const QByteArray unused = uses.isEmpty() ? which : which + " AND id NOT IN (" + uses + ')';
    if (rows.table == "account") // its operators are deleted with it
        run("DELETE FROM account_operator WHERE account_id IN (SELECT id FROM account WHERE " + unused + ')', rows);
    Result result;
    std::int64_t deleted = 0;
    do { // rows may refer to each other: a group to its successor
        deleted = run("DELETE FROM " + rows.table + " WHERE " + unused, rows);
        result.deleted += deleted;
    } while (!uses.isEmpty() && deleted > 0);
    if (rows.table == "group_chat") {
        run("DELETE FROM task WHERE group_id BETWEEN ?1 AND ?2 AND group_id NOT IN (SELECT id FROM group_chat)", rows);
        run("DELETE FROM enrolment WHERE target_kind = 2 AND target_id BETWEEN ?1 AND ?2 AND target_id NOT IN "
            "(SELECT id FROM group_chat)",
            rows);
    }
    if (table->shown) {
        sqlite::Statement left = m_connection.prepareOnce("SELECT id, " + QByteArray(table->shown) + " FROM " +
                                                          rows.table + " WHERE " + which);
        left.bindAll(rows.first, rows.last);
        result.kept = listed(left);
    }
    return result;
}

QString ImportDeletion::brokenReference()
{
    sqlite::Statement check = m_connection.prepareOnce("PRAGMA foreign_key_check");
    return check.step() ? check.text(0) : QString();
}

std::int64_t ImportDeletion::countOf(const char *table)
{
    sqlite::Statement count = m_connection.prepareOnce(QByteArray("SELECT count(*) FROM ") + table);
    return count.step() ? count.integer(0) : 0;
}

/// Returns the number of rows that the statement changed.
std::int64_t ImportDeletion::run(const QByteArray &sql, const CreatedRange &range)
{
    m_connection.prepareOnce(sql).bindAll(range.first, range.last).run();
    return m_connection.changes();
}

std::vector<ImportDeletion::Kept> ImportDeletion::listedAsKept(const char *table, const char *shown)
{
    sqlite::Statement rows = m_connection.prepareOnce(QByteArray("SELECT id, ") + shown + " FROM " + table +
                                                      " WHERE id IN (SELECT id FROM temp.kept)");
    return listed(rows);
}

std::vector<ImportDeletion::Kept> ImportDeletion::listed(sqlite::Statement &rows)
{
    std::vector<Kept> kept;
    while (int(kept.size()) < maxListed && rows.step())
        kept.push_back({rows.integer(0), rows.text(1)});
    return kept;
}

} // namespace storage
