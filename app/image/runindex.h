#pragma once

#include "app/image/imagetypes.h"

#include <span>
#include <vector>

namespace app {

/// Maps customers to the rows of a part. The rows of one customer are one contiguous run, sorted as the part requires.
/// When they change, the customer gets a new run, in place if it fits, otherwise at the end; old rows are dead. A pass
/// over all rows skips those whose slot is `noSlot` (no customer) or `deadRow`.
class RunIndex final
{
public:
    static constexpr Slot deadRow = noSlot - 1;

    struct Rows
    {
        std::uint32_t first = 0;
        std::uint32_t last = 0; // one past
        std::uint32_t size() const { return last - first; }
        bool isEmpty() const { return first == last; }
    };

    /// Takes the owner of every row as read and returns the order that forms runs: by slot, then by `keys` if given
    /// (ascending), then as read; rows without a customer last. Reorder the columns with gather().
    std::vector<std::uint32_t> build(std::size_t slotCount, std::vector<Slot> owners,
                                     std::span<const std::int64_t> keys);

    template <class T>
    static void gather(std::vector<T> &column, const std::vector<std::uint32_t> &order)
    {
        std::vector<T> sorted(order.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            sorted[i] = column[order[i]];
        column.swap(sorted);
    }

    Rows rows(Slot slot) const
    {
        return slot < m_first.size() ? Rows{m_first[slot], m_first[slot] + m_count[slot]} : Rows{};
    }
    /// For every row: the slot, noSlot or deadRow.
    const std::vector<Slot> &owners() const { return m_owners; }
    std::size_t rowCount() const { return m_owners.size(); }
    std::size_t deadCount() const { return m_dead; }
    /// Whether more than a tenth of the rows is dead: time to reload the part.
    bool isWorn() const { return m_dead > 1000 && m_dead * 10 > m_owners.size(); }

    void resizeSlots(std::size_t slotCount);
    /// Reserves `count` rows for `slot`; the caller then writes them (and grows the columns to rowCount()).
    Rows replace(Slot slot, std::uint32_t count);
    /// Adds a row without a customer.
    std::uint32_t appendOwnerless();
    void kill(std::uint32_t row);

    /// True if both parts hold the same decoded rows for the customer, in the same order.
    template <class Part>
    static bool sameRun(const Part &left, const Part &right, Slot slot)
    {
        const Rows a = left.rows(slot);
        const Rows b = right.rows(slot);
        if (a.size() != b.size())
            return false;
        for (std::uint32_t i = 0; i < a.size(); ++i) {
            if (left.row(a.first + i) != right.row(b.first + i))
                return false;
        }
        return true;
    }

    std::size_t bytes() const { return (m_first.capacity() + m_count.capacity() + m_owners.capacity()) * 4; }

private:
    std::vector<std::uint32_t> m_first; // by slot
    std::vector<std::uint32_t> m_count; // by slot
    std::vector<Slot> m_owners;         // by row
    std::size_t m_dead = 0;
};

} // namespace app
