#pragma once

#include "app/imports/importoutcome.h"
#include "app/tables/csvreader.h"
#include "storage/customers/identitykind.h"
#include "storage/text/textarena.h"
#include "storage/time/localday.h"

#include <limits>
#include <string_view>
#include <vector>

namespace app {

/// The values of orders.status.
enum class OrderStatus : std::uint8_t { Unknown = 0, Unpaid, Paid, Shipped, Finished, Closed, Refunded };

/// "orders": a line is hashed with this, so that it is identified by its cells, however they are mapped.
inline constexpr std::uint64_t orderRowSeed = 0x6f7264657273;

/// One cleaned line of an order file. Money is in units of 0.0001 yuan; texts belong to the batch.
struct OrderRow
{
    static constexpr std::int64_t absent = std::numeric_limits<std::int64_t>::min();

    std::int64_t number = 0; ///< row of the file
    std::uint64_t hash = 0;  ///< of all its cells
    bool rejected = false;
    bool isReturn = false;      ///< gives back only: `refund` is what, there is no order in the line
    std::uint64_t returnMark = 0; ///< by what this return is known in another file (OrderReturns); 0: a sum of returns
    bool idMayBeRounded = false; ///< different orders may have come to this number in a spreadsheet
    std::string_view orderId; ///< empty where the file has none; of a return that names its order, that one
    std::string_view buyer;   ///< identities as one key, see BuyerKey
    std::string_view customerName, maskedPhone, province, city, address;
    std::string_view source, staff, remark, productCode, product, category;
    storage::UtcMs createdAt = absent, paidAt = absent, receivedAt = absent, refundedAt = absent;
    std::int64_t amount = absent, placed = absent, refund = absent;
    std::int64_t netRefund = 0; ///< the refund if total = paid + refund: the paid column may exclude it
    std::int64_t quantity = absent;
    OrderStatus status = OrderStatus::Unknown;
    std::uint32_t firstPart = 0, partCount = 0; ///< of the batch's parts, if the line holds several items
};

/// One of the items joined by `;` in a line, as in Douyin's sub-orders.
struct OrderPart
{
    std::string_view product, productCode;
    std::int64_t quantity = 1;
};

/// Some thousand lines passed from the reading to the collecting thread; owns all their texts.
struct OrderBatch
{
    CsvBatch csv;
    storage::TextArena arena;
    std::vector<OrderRow> rows;
    std::vector<OrderPart> parts;
    std::vector<ImportProblem> problems;
    std::vector<std::size_t> spoilt; ///< rows (indexes into csv and rows) with a problem, for the rejects file
    std::int64_t bytesRead = 0;

    /// Adds a problem of a line; `column`: 0 for the first of the file, -1 for none.
    void say(const OrderRow &row, int column, std::string_view value, QString reason, QString repair)
    {
        problems.push_back({row.number, column + 1, QString::fromUtf8(value.data(), qsizetype(value.size())),
                            std::move(reason), std::move(repair)});
    }
};

/// The identities of a buyer as one text: for each, a byte for the kind and the value, separated by 0x1F. The
/// identity of the buyer column comes first, so that it determines the sort order of keys.
struct BuyerKey
{
    static constexpr char separator = '\x1f';

    static void add(std::string &key, storage::IdentityKind kind, std::string_view value)
    {
        if (!key.empty())
            key += separator;
        key += char(kind);
        key += value;
    }
    template <class Use>
    static void each(std::string_view key, Use &&use)
    {
        while (!key.empty()) {
            const std::size_t end = key.find(separator, 1);
            use(storage::IdentityKind(key.front()), key.substr(1, end == std::string_view::npos ? end : end - 1));
            key = end == std::string_view::npos ? std::string_view() : key.substr(end + 1);
        }
    }
};

} // namespace app
