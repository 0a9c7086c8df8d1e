#include "storage/imports/rownames.h"

namespace storage {

QString nameOfRow(sqlite::Connection &connection, const QString &table, const char *shown, std::int64_t id)
{
    QByteArray sql;
    if (table == QLatin1String("customer"))
        sql = "SELECT coalesce(name, nickname) FROM customer WHERE id = ?1";
    else if (table == QLatin1String("friendship"))
        sql = "SELECT coalesce(c.name, c.nickname) || ' · ' || a.name FROM friendship f JOIN customer c ON c.id = "
              "f.customer_id JOIN account a ON a.id = f.account_id WHERE f.id = ?1";
    else if (table == QLatin1String("orders"))
        sql = "SELECT order_no FROM orders WHERE id = ?1";
    else if (shown)
        sql = QByteArray("SELECT ") + shown + " FROM " + table.toUtf8() + " WHERE id = ?1";
    if (sql.isEmpty())
        return {};
    sqlite::Statement select = connection.prepareOnce(sql);
    select.bindAll(id);
    return select.step() ? select.text(0) : QString();
}

} // namespace storage
