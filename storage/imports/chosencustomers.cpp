#include "storage/imports/chosencustomers.h"

namespace storage {

void chooseCustomers(sqlite::Connection &connection, const std::vector<CustomerId> &customers)
{
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS chosen(id INTEGER PRIMARY KEY); DELETE FROM temp.chosen");
    sqlite::Statement add = connection.prepareOnce("INSERT OR IGNORE INTO temp.chosen VALUES(?1)");
    for (const CustomerId customer : customers)
        add.bindAll(customer).run();
}

} // namespace storage
