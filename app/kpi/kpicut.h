#pragma once

#include "app/image/bitset.h"
#include "app/kpi/kpifacts.h"
#include "app/kpi/period.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace app {

/// One channel in the two code tables of the image.
struct ChannelCut
{
    std::uint32_t friendshipCode = unknownCode, customerCode = unknownCode;

    /// For a friendship: its own channel or, if that is not known, the customer's.
    bool isOf(const KpiFacts &facts, Slot slot, std::uint32_t friendship) const
    {
        const std::uint32_t own = facts.friendships.channel[friendship];
        return own != noCode ? own == friendshipCode : isOfCustomer(facts, slot);
    }
    /// For a customer and orders: the channel of the first friendship, otherwise the customer's own.
    bool isSourceOf(const KpiFacts &facts, Slot slot) const
    {
        const RunIndex::Rows rows = facts.friendships.runs.rows(slot); // earliest first
        return rows.isEmpty() ? isOfCustomer(facts, slot) : isOf(facts, slot, rows.first);
    }

private:
    bool isOfCustomer(const KpiFacts &facts, Slot slot) const
    {
        return slot < facts.channel.size() && facts.channel[slot] == customerCode;
    }
};

/// The filters of a set of metrics. Empty filters include everything.
struct KpiCut
{
    storage::LocalDay today = 0;     ///< day of the business clock: later windows are still open
    storage::LocalDay ordersUntil = std::numeric_limits<storage::LocalDay>::max(); ///< the last day of the orders feed
    const Bitset *segment = nullptr; ///< customers by slot; none = all
    std::optional<ChannelCut> channel;
    std::uint32_t staff = 0;
    std::uint32_t source = 0;
    std::vector<std::uint32_t> products;       ///< codes, ascending; empty = all
    bool privateOnly = false;                  ///< only private-domain orders
    bool sameDayIsOne = false;                 ///< team rule: orders of a customer on one day are one purchase
    std::vector<std::uint32_t> privateSources; ///< codes of order sources marked private, ascending
    /// With a staff filter: when that team member operated each account. Otherwise unused.
    std::unordered_map<std::uint32_t, std::vector<Period>> operated;

    bool hasCustomer(Slot slot) const { return !segment || segment->test(slot); }
    bool isPrivateSource(std::uint32_t code) const
    {
        return !privateSources.empty() && std::binary_search(privateSources.begin(), privateSources.end(), code);
    }
    bool hasProduct(std::uint32_t code) const { return std::binary_search(products.begin(), products.end(), code); }
    bool cutsBuyers() const { return segment || channel.has_value(); }
    /// With a staff filter: whether that person operated the account on the day.
    bool isOperated(std::uint32_t account, storage::LocalDay day) const
    {
        if (staff == 0)
            return true;
        const auto found = operated.find(account);
        return found != operated.end() && std::any_of(found->second.begin(), found->second.end(),
                                                      [day](const Period &window) { return window.contains(day); });
    }
};

/// The parts of a period; finds the part of a day in O(1).
class PieceIndex final
{
public:
    /// `pieces` are contiguous and ascending.
    explicit PieceIndex(const std::vector<Period> &pieces) : m_pieces(pieces)
    {
        if (pieces.empty())
            return;
        m_from = pieces.front().from;
        m_pieceOfDay.resize(std::size_t(pieces.back().to - m_from + 1));
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            std::fill(m_pieceOfDay.begin() + (pieces[i].from - m_from),
                      m_pieceOfDay.begin() + (pieces[i].to - m_from + 1), std::int32_t(i));
        }
    }
    /// Returns -1 for a day outside the period.
    std::int32_t operator()(storage::LocalDay day) const
    {
        const std::uint32_t offset = std::uint32_t(day) - std::uint32_t(m_from);
        return offset < m_pieceOfDay.size() ? m_pieceOfDay[offset] : -1;
    }
    std::size_t size() const { return m_pieces.size(); }
    const Period &piece(std::size_t index) const { return m_pieces[index]; }

private:
    const std::vector<Period> &m_pieces;
    storage::LocalDay m_from = 0;
    std::vector<std::int32_t> m_pieceOfDay;
};

} // namespace app
