#pragma once

#include "app/image/idcodes.h"
#include "app/image/runindex.h"
#include "app/image/slots.h"
#include "storage/orders/purchase.h"
#include "storage/time/teamzone.h"

namespace storage::image {
class OrderRow;
}

namespace app {

/// All orders, as runs per customer sorted by (paid, ID); unpaid ones first. Orders without a customer belong to no
/// run: in index().owners() they are noSlot. Amounts are in 0.0001 yuan, days are in the team's time zone.
class OrderRuns final
{
public:
    /// The values of orders.status.
    enum Status : std::uint8_t { Unpaid = 1, Paid, Shipped, Finished, Closed, Refunded };

    struct Row
    {
        std::int64_t id = 0, source = 0, staff = 0;
        storage::UtcMs paidAt = noTime;
        storage::LocalDay paidDay = noDay, createdDay = noDay;
        std::int64_t amountPlaced = 0, amountPaid = 0, amountRefunded = 0;
        int status = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit OrderRuns(const storage::TeamZone &zone) : m_zone(&zone) {}

    void load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job);
    /// Rereads all orders of these customers, and those of `orders` that have no customer. Returns the rows that were
    /// written.
    std::vector<std::uint32_t> apply(storage::sqlite::Connection &connection, const Slots &numbering,
                                     const std::vector<std::int64_t> &customers,
                                     const std::vector<std::int64_t> &orders);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    const RunIndex &index() const { return m_index; }
    RunIndex::Rows rows(Slot slot) const { return m_index.rows(slot); }
    Row row(std::uint32_t row) const;

    const std::vector<std::int64_t> &id() const { return m_id; }
    const std::vector<storage::UtcMs> &paidAt() const { return m_paidAt; }            ///< noTime: not paid
    const std::vector<storage::LocalDay> &paidDay() const { return m_paidDay; }       ///< noDay: not paid
    const std::vector<storage::LocalDay> &createdDay() const { return m_createdDay; } ///< noDay: not known
    /// paidDay() of purchases (purchase.h): paid and not fully refunded; noDay for all other orders.
    const std::vector<storage::LocalDay> &purchaseDay() const { return m_purchaseDay; }
    const std::vector<std::int64_t> &amountPlaced() const { return m_amountPlaced; }
    const std::vector<std::int64_t> &amountPaid() const { return m_amountPaid; } ///< before refunds
    const std::vector<std::int64_t> &amountRefunded() const { return m_amountRefunded; }
    const std::vector<std::uint8_t> &status() const { return m_status; }
    const std::vector<std::uint32_t> &source() const { return m_source; } ///< Codes of sourceCodes().
    const std::vector<std::uint32_t> &staff() const { return m_staff; }   ///< Codes of staffCodes().
    const IdCodes &sourceCodes() const { return m_sourceCodes; }
    const IdCodes &staffCodes() const { return m_staffCodes; }

    /// Computes purchaseDay() for one order.
    static storage::LocalDay purchaseDayOf(storage::LocalDay paidDay, std::uint8_t status, std::int64_t paid,
                                           std::int64_t refunded)
    {
        return storage::isPurchase(paidDay != noDay, status, paid, refunded) ? paidDay : noDay;
    }
    bool isPurchase(std::uint32_t row) const { return m_purchaseDay[row] != noDay; }

    /// The number of purchases of a customer and when the last was paid.
    const std::vector<std::uint32_t> &purchaseCount() const { return m_purchaseCount; }         ///< By slot.
    const std::vector<storage::LocalDay> &lastPurchaseDay() const { return m_lastPurchaseDay; } ///< By slot; or noDay

    std::size_t bytes() const;

private:
    void resize(std::size_t rows);
    void sumUp(Slot slot);
    void read(const storage::image::OrderRow &from, std::uint32_t row);
    void applyOwnerless(storage::sqlite::Connection &connection, std::vector<std::int64_t> orders,
                        std::vector<std::uint32_t> &written);

    const storage::TeamZone *m_zone;
    RunIndex m_index;
    IdCodes m_sourceCodes, m_staffCodes;
    std::vector<std::int64_t> m_id, m_paidAt, m_amountPlaced, m_amountPaid, m_amountRefunded;
    std::vector<storage::LocalDay> m_paidDay, m_createdDay, m_purchaseDay;
    std::vector<std::uint32_t> m_source, m_staff;
    std::vector<std::uint8_t> m_status;
    std::vector<std::uint32_t> m_purchaseCount;       // by slot
    std::vector<storage::LocalDay> m_lastPurchaseDay; // by slot
};

} // namespace app
