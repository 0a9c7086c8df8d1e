#pragma once

#include "app/fields/provincenames.h"
#include "app/orders/orderitemcells.h"
#include "app/orders/ordermapping.h"
#include "app/orders/orderrow.h"
#include "app/orders/ordersettlement.h"
#include "storage/text/datetime.h"
#include "storage/time/teamzone.h"

#include <string>

namespace app {

/// Converts lines of an order file to cleaned rows, on the reading thread: IDs, phone numbers, times, amounts, states.
class OrderRowParser final
{
public:
    OrderRowParser(OrderMapping mapping, const storage::TeamZone &zone);

    /// The columns of the file that contain dates, and the order of day and month in each (see learnDateOrders).
    std::vector<int> dateColumns() const;
    void setDateOrders(const std::vector<storage::DateOrder> &orders);
    /// Parses all rows of batch.csv into the batch.
    void parse(OrderBatch &batch);

private:
    using Cells = std::span<const std::string_view>;

    void parseRow(OrderBatch &batch, std::size_t index, std::int64_t number, Cells cells);
    void readCell(OrderBatch &batch, OrderRow &row, std::size_t meaning, std::string_view cell);
    void readId(OrderBatch &batch, OrderRow &row, int column, std::string_view cell);
    void hashWithIds(OrderRow &row, Cells cells);
    void readPhone(OrderBatch &batch, OrderRow &row, int column, std::string_view cell);
    std::int64_t readMoney(OrderBatch &batch, OrderRow &row, int column, std::string_view cell);
    storage::UtcMs readTime(OrderBatch &batch, OrderRow &row, std::size_t meaning, std::string_view cell);
    void finish(OrderBatch &batch, OrderRow &row);

    OrderMapping m_mapping;
    const storage::TeamZone &m_zone;
    ProvinceNames m_provinces;
    std::vector<storage::DateOrder> m_dateOrders; // by meaning
    std::string m_scratch, m_identity, m_orderId, m_original, m_returnNumber, m_buyer, m_phone;
    std::int64_t m_unitPrice = OrderRow::absent;
    OrderItemCells m_items;
    OrderSettlement m_settlement;
    bool m_hasOrderId;
    bool m_isIdRewritten = false; // the number of the row differs from its cell
};

} // namespace app
