#pragma once

#include "app/image/idcodes.h"
#include "app/image/orderruns.h"

namespace storage::image {
class OrderItemRow;
}

namespace app {

/// The lines of every order, found by the order's row in OrderRuns: for queries about products.
class OrderItems final
{
public:
    struct Row
    {
        std::int64_t product = 0, quantity = 0, amount = 0, amountRefunded = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };

    void load(storage::sqlite::Connection &connection, const OrderRuns &orders, const JobContext &job);
    /// Rereads the lines of the orders in these rows, which OrderRuns::apply() has written.
    void apply(storage::sqlite::Connection &connection, const OrderRuns &orders,
               const std::vector<std::uint32_t> &orderRows);
    std::vector<QString> check(storage::sqlite::Connection &connection, const OrderRuns &orders) const;

    const RunIndex &index() const { return m_index; }
    /// Returns the lines of the order in row `orderRow` of OrderRuns.
    RunIndex::Rows rows(std::uint32_t orderRow) const { return m_index.rows(orderRow); }
    Row row(std::uint32_t row) const;

    const std::vector<std::uint32_t> &product() const { return m_product; } ///< Codes of productCodes().
    const std::vector<std::int32_t> &quantity() const { return m_quantity; }
    const std::vector<std::int64_t> &amount() const { return m_amount; } ///< 0.0001 yuan
    const std::vector<std::int64_t> &amountRefunded() const { return m_amountRefunded; }
    const IdCodes &productCodes() const { return m_productCodes; }

    std::size_t bytes() const;

private:
    void resize(std::size_t rows);
    void read(const storage::image::OrderItemRow &from, std::uint32_t row);

    RunIndex m_index; // its slots are the rows of OrderRuns
    IdCodes m_productCodes;
    std::vector<std::uint32_t> m_product;
    std::vector<std::int32_t> m_quantity;
    std::vector<std::int64_t> m_amount, m_amountRefunded;
};

} // namespace app
