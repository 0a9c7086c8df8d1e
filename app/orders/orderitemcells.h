#pragma once

#include "app/orders/orderrow.h"

#include <vector>

namespace app {

/// The cells of a line of orders that say what was bought. A line may hold several items joined by `;`, in names, codes
/// and quantities alike.
class OrderItemCells final
{
public:
    /// Begins a line.
    void clear() { m_quantities.clear(); }
    void readQuantity(OrderBatch &batch, OrderRow &row, int column, std::string_view cell);
    /// Splits the line into its items. Call it after its last cell.
    void finish(OrderBatch &batch, OrderRow &row);

private:
    std::vector<std::int64_t> m_quantities; ///< of joined items
    std::vector<std::string_view> m_parts, m_codes;
};

} // namespace app
