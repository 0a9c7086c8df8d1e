#pragma once

#include "app/imports/importnotes.h"
#include "app/orders/ordercollector.h"
#include "storage/ids.h"

namespace app {

/// The sources, team members and products that the orders of a file name, by their codes in the collector. Unknown ones
/// are created.
class OrderNames final
{
public:
    OrderNames(storage::sqlite::Connection &connection, ImportNotes &notes);

    void write(const OrderCollector &orders);

    std::int64_t source(std::uint32_t code) const { return m_sourceIds[code]; }
    /// 0 for noCode.
    storage::StaffId staff(std::uint32_t code) const { return m_staffIds[code]; }
    storage::ProductId product(std::uint32_t code) const { return m_productIds[code]; }

private:
    void writeSources(const OrderCollector &orders);
    void writeStaff(const OrderCollector &orders);
    void writeProducts(const OrderCollector &orders);

    storage::sqlite::Connection &m_connection;
    ImportNotes &m_notes;
    std::vector<std::int64_t> m_sourceIds;
    std::vector<storage::StaffId> m_staffIds;
    std::vector<storage::ProductId> m_productIds;
};

} // namespace app
