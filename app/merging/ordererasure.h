#pragma once

#include "app/store/teamstore.h"
#include "storage/customers/mentions.h"
#include "storage/orders/buyerlessorders.h"

namespace app {

struct OrderErasureOutcome
{
    std::int64_t erasure = 0;               ///< its number, as a reference for the person
    std::int64_t orders = 0;                ///< kept without personal data; 0: all were erased before, by `erasure`
    std::int64_t sealedChanges = 0;         ///< entries of the undo list that can no longer be undone
    std::vector<storage::Mention> mentions; ///< where phone numbers or addresses of the orders still stand
};

/// Erases the personal data of orders whose file named no buyer: address and remark, in the orders, import journals
/// and the undo list. An order of a customer is erased with the customer (CustomerErasure). Salted hashes of the order
/// numbers remain as proof: imports and restored backups do not bring the data back. Cannot be undone.
class OrderErasure final
{
public:
    explicit OrderErasure(TeamStore &store) : m_store(store) {}

    /// Orders without a buyer that contain every word of `text`, however it is spelled, newest first.
    Result<std::vector<storage::BuyerlessOrder>> find(const QString &text, std::int64_t limit);
    /// The orders of these numbers, in any spelling that find() takes, each once; `source`: in this shop only, unless
    /// empty. The exact spelling comes before others. NotFound names the number that no order without a buyer has.
    /// Conflict lists the orders if a number could be several: none is chosen.
    Result<std::vector<storage::BuyerlessOrder>> byNumbers(const QStringList &numbers, const QString &source = {});
    /// Invalid if the reason, which is kept with the proof, names someone (erasureReason()). Of orders that were erased
    /// before nothing is written. Mobile numbers in the orders are also taken out of the texts of others; house numbers
    /// are only reported as mentions. The search for these follows the commit (mentionsAfter()).
    Result<OrderErasureOutcome> erase(const std::vector<storage::BuyerlessOrder> &orders, const QString &reason);

    /// Empties orders inside the caller's transaction. Returns how many entries of the undo list were sealed. Throws
    /// what storage throws.
    static std::int64_t strip(storage::sqlite::Connection &connection,
                              const std::vector<storage::BuyerlessOrder> &orders);

private:
    Result<OrderErasureOutcome> write(const std::vector<storage::BuyerlessOrder> &orders, const QString &reason);

    TeamStore &m_store;
};

} // namespace app
