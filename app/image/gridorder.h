#pragma once

#include "app/image/image.h"
#include "app/image/namerank.h"

#include <QHash>

#include <memory>
#include <vector>

namespace app {

/// Customers in the order a person asked for, by one or several columns. Keeps what is costly to make (the ranks of
/// names) until a name changes. One instance per reading thread, used while an ImageView is held.
class GridOrder final
{
public:
    enum class Column {
        Name,
        Remark,
        Gender,
        Birthday,
        Points,
        Stage,
        Status,
        Owner,
        Channel,
        AddedAt,
        LastContactAt,
        OrderCount,
        Spent,
        LastPaid, ///< of purchases; Spent is net of refunds. These need Image::Orders.
        Nickname,
        Region, ///< province, then city
        Text,   ///< the coded text Key::text
        Custom, ///< the field Key::custom
    };
    struct Key
    {
        Column column = Column::AddedAt;
        bool isDescending = false;
        std::int64_t custom = 0; ///< ID of a custom field
        storage::CustomerText text = storage::CustomerText::City;

        friend bool operator==(const Key &, const Key &) = default;
    };

    explicit GridOrder(const Image &image) : m_image(image) {}

    /// Reads the names of staff and channels, which Owner and Channel are sorted by. Call again after they change.
    void loadNames(storage::sqlite::Connection &connection);

    /// Data that sorting by name or remark would wait for, computed in parallel to other queries.
    struct Ranks
    {
        std::uint64_t namesRevision = 0;
        std::unique_ptr<NameRank> names, remarks;
    };
    static Ranks makeRanks(const Image &image);
    /// Keeps the ranks unless a name has changed since they were computed.
    void adopt(Ranks ranks);

    /// Returns the customers of `filter`, sorted by the first key, then the next, then by creation order. Customers
    /// without a value come last in either direction. Texts need Image::Search.
    std::vector<Slot> sorted(const Bitset &filter, const std::vector<Key> &keys);

private:
    void forgetStale();
    void sortBy(std::vector<Slot> &order, const Key &key);
    void sortByCustom(std::vector<Slot> &order, const Key &key);
    static void sortByValues(std::vector<Slot> &order, std::vector<std::uint64_t> &values, bool isDescending);
    std::uint64_t valueOf(Slot slot, const Key &key) const;
    std::uint64_t orderValueOf(Slot slot, Column column) const;
    void prepare(const Key &key);
    std::vector<std::uint32_t> rankById(const IdCodes &codes, const QHash<std::int64_t, QString> &names) const;

    const Image &m_image;
    QHash<std::int64_t, QString> m_staffNames, m_channelNames;
    std::uint64_t m_namesRevision = 0;
    std::unique_ptr<NameRank> m_names, m_remarks, m_nicknames;
    std::vector<std::uint32_t> m_codeRanks, m_cityRanks; // of the sort column, by code
};

} // namespace app
