#include "app/imports/chosencustomers.h"

namespace app {

void chooseCustomers(storage::sqlite::Connection &connection, const std::vector<storage::CustomerId> &customers)
{
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS chosen(id INTEGER PRIMARY KEY); DELETE FROM temp.chosen");
    storage::sqlite::Statement add = connection.prepareOnce("INSERT OR IGNORE INTO temp.chosen VALUES(?1)");
    for (const storage::CustomerId customer : customers)
        add.bindAll(customer).run();
}

} // namespace app
