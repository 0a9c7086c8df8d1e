#pragma once

#include "app/roster/customermapping.h"
#include "app/roster/customerrow.h"
#include "storage/text/datetime.h"
#include "storage/time/teamzone.h"

#include <vector>

namespace app {

/// Reads the times and birthdays of a roster, with the order of day and month that each of its columns has.
class RosterDates final
{
public:
    /// `now`: later times are reported.
    RosterDates(const CustomerMapping &mapping, const storage::TeamZone &zone, storage::UtcMs now);

    /// The columns of the file that contain dates.
    const std::vector<int> &columns() const { return m_columns; }
    /// One for each of them (see learnDateOrders).
    void setOrders(const std::vector<storage::DateOrder> &orders) { m_orders = orders; }

    /// A time in UTC milliseconds; absent if it is unknown or cannot be read.
    std::int64_t readTime(CustomerBatch &batch, const CustomerRow &row, int column, std::string_view value);
    void readBirthday(CustomerBatch &batch, CustomerRow &row, int column, std::string_view value);

private:
    storage::DateOrder orderOf(int column) const;

    const storage::TeamZone &m_zone;
    storage::UtcMs m_now;
    std::vector<int> m_columns;
    std::vector<storage::DateOrder> m_orders;
};

} // namespace app
