#pragma once

#include "app/image/dictionary.h"
#include "app/orders/orderreturns.h"
#include "app/orders/orderrow.h"
#include "storage/text/hashset64.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace app {

/// An order assembled from its lines. Texts are codes of the collector's dictionaries, 0 = not given.
struct OrderDraft
{
    std::uint64_t hash = 0;      ///< of its lines, independent of their order
    std::uint64_t firstLine = 0; ///< hash of its first line
    storage::UtcMs createdAt = OrderRow::absent, paidAt = OrderRow::absent, receivedAt = OrderRow::absent,
                   refundedAt = OrderRow::absent;
    std::int64_t amount = 0, placed = 0, refund = 0;
    std::int64_t netRefund = 0; ///< the part of `refund` that the paid column may be net of
    std::uint32_t buyer = 0, source = 0, staff = 0, remark = 0, province = 0, city = 0, address = 0;
    OrderStatus status = OrderStatus::Unknown;
    bool isReturn = false;    ///< has only return lines: a refund of an order not in the file
    bool hasReturns = false;  ///< has return lines, whatever a refund column says
    bool mayBeOther = false;  ///< a spreadsheet may have rounded several order numbers to this one
};

/// Totals of a file's orders as the metrics will count them: paid orders and refunds.
struct OrderSumsOfFile
{
    std::int64_t gmv = 0, refunds = 0, netRefunds = 0; ///< netRefunds: how much gmv changes if paid is read otherwise
    std::int64_t closedPaid = 0, closedAmount = 0;     ///< closed after payment without refund data: fully refunded
    std::int64_t returns = 0, returnsAmount = 0;       ///< of orders not in the file
};

/// One line of an order with a product or a quantity.
struct ItemDraft
{
    std::uint32_t order = 0, product = 0;
    std::int64_t quantity = 1, amount = 0, refund = 0;
};

/// Buyer data from the file: the first value found for each field.
struct BuyerDraft
{
    std::uint32_t name = 0, maskedPhone = 0, province = 0, city = 0, address = 0;
};

struct ProductDraft
{
    std::uint32_t name = 0, category = 0;
};

/// Assembles orders from the lines of a file. Lines with the same order number and source are one order: their amounts
/// are added, and return lines count as its refund. A line with another buyer is rejected. A number that a spreadsheet
/// may have rounded is distinguished by buyer and time. An identical line counts once. Without order numbers, each line
/// is an order, identified by its cells and a count of equal lines, so that importing a file again changes nothing.
class OrderCollector final
{
public:
    /// `defaultSource` applies if no column has the source. `orderAmounts`: each line repeats the order's amounts.
    OrderCollector(const QString &defaultSource, bool orderAmounts);

    /// Rejects lines that contradict their order and adds the problem to the batch.
    void add(OrderBatch &batch);
    /// Assigns items to their orders. Call it after the last batch. `closedIsRefunded`: an order closed after payment
    /// counts as fully refunded, because the file has no column with refunds.
    void finish(bool closedIsRefunded);

    const OrderSumsOfFile &sums() const { return m_sums; }

    std::int64_t rows() const { return m_rows; }
    std::int64_t duplicates() const { return m_duplicates; }
    std::int64_t rejected() const { return m_rejected; }

    const std::vector<OrderDraft> &orders() const { return m_orders; }
    const std::vector<ItemDraft> &items() const { return m_items; } ///< by order
    std::string_view orderNumber(std::size_t order) const;
    /// Nothing where no line gives back a part of its own.
    const OrderReturns *returnsOf(std::size_t order) const;
    const Dictionary &buyers() const { return m_buyerKeys; } ///< BuyerKey texts
    const BuyerDraft &buyer(std::uint32_t code) const { return m_buyers[code]; }
    const Dictionary &products() const { return m_productKeys; } ///< code, or 0x1F and the name if there is none
    const ProductDraft &product(std::uint32_t code) const { return m_products[code]; }
    const Dictionary &sources() const { return m_sources; }
    const Dictionary &staff() const { return m_staff; }
    const Dictionary &texts() const { return m_texts; }

private:
    bool addRow(const OrderRow &row, std::span<const OrderPart> parts);
    bool contradicts(const OrderDraft &order, const OrderRow &row) const;
    void refundClosed(std::vector<bool> &refunded);
    void sumUp();
    void addParts(std::uint32_t order, const OrderRow &row, std::span<const OrderPart> parts);
    std::uint32_t orderOf(const OrderRow &row, bool &isNew);
    std::uint32_t buyerOf(const OrderRow &row);
    std::uint32_t productOf(std::string_view code, std::string_view name, std::string_view category);
    void begin(OrderDraft &order, const OrderRow &row);
    void extend(OrderDraft &order, const OrderRow &row);
    void giveBack(OrderDraft &order, const OrderRow &row);
    void keepPlace(OrderDraft &order, const OrderRow &row);

    bool m_orderAmounts;
    OrderSumsOfFile m_sums;
    std::int64_t m_rows = 0, m_duplicates = 0, m_rejected = 0;
    Dictionary m_orderKeys, m_buyerKeys, m_productKeys, m_sources, m_staff, m_texts;
    std::uint32_t m_defaultSource;
    std::vector<OrderDraft> m_orders;
    std::vector<ItemDraft> m_items;
    std::vector<BuyerDraft> m_buyers{1};
    std::vector<ProductDraft> m_products{1};
    std::unordered_map<std::uint32_t, OrderReturns> m_returns; // by order
    storage::HashSet64 m_seen;                                   // second and later lines of an order
    std::unordered_map<std::uint64_t, std::uint32_t> m_repeated; // number of occurrences of a line without order number
    std::string m_key;
};

} // namespace app
