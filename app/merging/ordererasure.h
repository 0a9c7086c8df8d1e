#pragma once

#include "app/store/teamstore.h"
#include "storage/orders/buyerlessorders.h"

namespace app {

struct OrderErasureOutcome
{
    std::int64_t erasure = 0;       ///< its number, as a reference for the person
    std::int64_t orders = 0;        ///< kept without personal data
    std::int64_t sealedChanges = 0; ///< entries of the undo list that can no longer be undone
};

/// Erases the personal data of orders whose file named no buyer: address and remark, in the orders, import journals
/// and the undo list. An order of a customer is erased with the customer (CustomerErasure). Salted hashes of the order
/// numbers remain as proof: imports and restored backups do not bring the data back. Cannot be undone.
class OrderErasure final
{
public:
    explicit OrderErasure(TeamStore &store) : m_store(store) {}

    /// Orders without a buyer that contain every word of `text`, newest first.
    Result<std::vector<storage::BuyerlessOrder>> find(const QString &text, std::int64_t limit);
    /// The orders of these numbers, one or more each. NotFound names the number that no order without a buyer has.
    Result<std::vector<storage::BuyerlessOrder>> byNumbers(const QStringList &numbers);
    Result<OrderErasureOutcome> erase(const std::vector<storage::BuyerlessOrder> &orders, const QString &reason);

    /// Empties orders inside the caller's transaction. Returns how many entries of the undo list were sealed. Throws
    /// what storage throws.
    static std::int64_t strip(storage::sqlite::Connection &connection,
                              const std::vector<storage::BuyerlessOrder> &orders);

private:
    TeamStore &m_store;
};

} // namespace app
