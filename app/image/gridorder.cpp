#include "app/image/gridorder.h"

#include "app/image/customvalue.h"
#include "app/image/radixsort.h"
#include "storage/image/names.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app {

namespace {

using Column = GridOrder::Column;
using storage::CustomerText;

/// Sorts after every value, ascending or descending.
constexpr std::uint64_t missing = ~0ULL;

/// Maps signed numbers to unsigned ones in the same order; below `missing`.
std::uint64_t ordered(std::int64_t value)
{
    return value == noInteger ? missing : (static_cast<std::uint64_t>(value) ^ 1ULL << 63) - 1;
}

/// 0 means not known.
std::uint64_t orMissing(std::uint32_t value)
{
    return value == 0 ? missing : value;
}

/// By code: the rank of its key among all keys, from 1; 0 if the key is empty.
std::vector<std::uint32_t> ranksOf(const std::vector<std::string> &keys)
{
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&keys](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
    std::vector<std::uint32_t> ranks(keys.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = keys[order[i]].empty() ? 0 : i + 1;
    return ranks;
}

} // namespace

void GridOrder::loadNames(storage::sqlite::Connection &connection)
{
    m_staffNames = storage::image::staffNames(connection);
    m_channelNames = storage::image::channelNames(connection);
}

std::vector<Slot> GridOrder::sorted(const Bitset &filter, const std::vector<Key> &keys)
{
    forgetStale();
    std::vector<Slot> order = filter.toList();
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) // stable sort: last key first
        sortBy(order, *key);
    return order;
}

void GridOrder::sortBy(std::vector<Slot> &order, const Key &key)
{
    if (order.empty())
        return;
    if (key.column == Column::Custom) {
        sortByCustom(order, key);
        return;
    }
    prepare(key);
    std::vector<std::uint64_t> values(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        values[i] = valueOf(order[i], key);
    sortByValues(order, values, key.isDescending);
}

void GridOrder::sortByValues(std::vector<Slot> &order, std::vector<std::uint64_t> &values, bool isDescending)
{
    if (isDescending) {
        for (std::uint64_t &value : values)
            value = value == missing ? missing : missing - 1 - value;
    }
    radixSort(order, values);
}

/// Numbers before texts; texts by pinyin, which also sorts dates correctly.
void GridOrder::sortByCustom(std::vector<Slot> &order, const Key &key)
{
    const CustomerColumns &customers = m_image.customers();
    const QByteArray quoted = '"' + QByteArray::number(qint64(key.custom)) + "\":";
    constexpr double scale = 10'000;
    std::vector<std::uint64_t> values(order.size(), missing);
    std::vector<std::uint32_t> codes(order.size(), 0);
    Dictionary texts;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::string_view object = customers.custom(order[i]);
        if (object.empty())
            continue;
        const QJsonValue value = customValue(object, quoted);
        if (value.isBool())
            values[i] = ordered(value.toBool() ? 1 : 0);
        else if (value.isDouble())
            values[i] = ordered(static_cast<std::int64_t>(std::llround(value.toDouble() * scale)));
        else if (value.isString())
            codes[i] = texts.add(value.toString().toStdString());
    }
    std::vector<std::string> keys(texts.size());
    for (std::uint32_t code = 1; code < texts.size(); ++code)
        keys[code] = m_image.pinyin().sortKey(texts.view(code));
    const std::vector<std::uint32_t> ranks = ranksOf(keys);
    constexpr std::uint64_t behindNumbers = 1ULL << 63 | 1ULL << 62;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (codes[i] != 0)
            values[i] = behindNumbers + ranks[codes[i]];
    }
    sortByValues(order, values, key.isDescending);
}

GridOrder::Ranks GridOrder::makeRanks(const Image &image)
{
    const auto ranksOfField = [&image](SearchBuffer::Field field) {
        return std::make_unique<NameRank>(image.search(), field, image.slotCount(), image.pinyin());
    };
    return {image.namesRevision(), ranksOfField(SearchBuffer::Field::Name), ranksOfField(SearchBuffer::Field::Remark)};
}

void GridOrder::adopt(Ranks ranks)
{
    forgetStale();
    if (ranks.namesRevision != m_namesRevision)
        return;
    if (!m_names)
        m_names = std::move(ranks.names);
    if (!m_remarks)
        m_remarks = std::move(ranks.remarks);
}

void GridOrder::forgetStale()
{
    if (m_namesRevision == m_image.namesRevision())
        return;
    m_names.reset();
    m_remarks.reset();
    m_nicknames.reset();
    m_namesRevision = m_image.namesRevision();
}

void GridOrder::prepare(const Key &key)
{
    const Column column = key.column;
    const CustomerColumns &customers = m_image.customers();
    if (column == Column::Name && !m_names)
        m_names = std::make_unique<NameRank>(m_image.search(), SearchBuffer::Field::Name, m_image.slotCount(),
                                             m_image.pinyin());
    if (column == Column::Remark && !m_remarks)
        m_remarks = std::make_unique<NameRank>(m_image.search(), SearchBuffer::Field::Remark, m_image.slotCount(),
                                               m_image.pinyin());
    if (column == Column::Nickname && !m_nicknames)
        m_nicknames = std::make_unique<NameRank>(m_image.search(), SearchBuffer::Field::Nickname, m_image.slotCount(),
                                                 m_image.pinyin());
    if (column == Column::Owner)
        m_codeRanks = rankById(customers.staffCodes(), m_staffNames);
    if (column == Column::Channel)
        m_codeRanks = rankById(customers.channelCodes(), m_channelNames);
    const auto ranksOfTexts = [&](CustomerText text) {
        const Dictionary &dictionary = customers.dictionary(text);
        std::vector<std::string> keys(dictionary.size());
        for (std::uint32_t code = 1; code < dictionary.size(); ++code)
            keys[code] = m_image.pinyin().sortKey(dictionary.view(code));
        return ranksOf(keys);
    };
    if (column == Column::Text)
        m_codeRanks = ranksOfTexts(key.text);
    if (column == Column::Region) {
        m_codeRanks = ranksOfTexts(CustomerText::Province);
        m_cityRanks = ranksOfTexts(CustomerText::City);
    }
}

std::vector<std::uint32_t> GridOrder::rankById(const IdCodes &codes, const QHash<std::int64_t, QString> &names) const
{
    std::vector<std::string> keys(codes.size());
    for (std::uint32_t code = 1; code < codes.size(); ++code)
        keys[code] = m_image.pinyin().sortKey(names.value(codes.id(code)).toStdString());
    return ranksOf(keys);
}

std::uint64_t GridOrder::valueOf(Slot slot, const Key &key) const
{
    const CustomerColumns &customers = m_image.customers();
    switch (key.column) {
    case Column::Text:
        return orMissing(m_codeRanks[customers.codes(key.text)[slot]]);
    case Column::Name:
        return orMissing(m_names->rank(slot));
    case Column::Remark:
        return orMissing(m_remarks->rank(slot));
    case Column::Nickname:
        return orMissing(m_nicknames->rank(slot));
    case Column::Region: {
        const std::uint64_t province = m_codeRanks[customers.codes(CustomerText::Province)[slot]];
        const std::uint64_t city = m_cityRanks[customers.codes(CustomerText::City)[slot]];
        return province == 0 && city == 0 ? missing : province << 32 | city;
    }
    case Column::Owner:
        return orMissing(m_codeRanks[customers.owner()[slot]]);
    case Column::Channel:
        return orMissing(m_codeRanks[customers.channel()[slot]]);
    case Column::Gender:
        return orMissing(customers.gender()[slot]);
    case Column::Birthday:
        return orMissing(customers.birthMonthDay()[slot]);
    case Column::Points:
        return ordered(customers.points()[slot]);
    case Column::Stage:
        return orMissing(customers.stage()[slot]);
    case Column::Status:
        return customers.status()[slot];
    case Column::AddedAt:
        return ordered(customers.addedAt()[slot]);
    case Column::LastContactAt:
        return ordered(customers.lastContactAt()[slot]);
    default:
        return orderValueOf(slot, key.column);
    }
}

std::uint64_t GridOrder::orderValueOf(Slot slot, Column column) const
{
    const OrderRuns &orders = m_image.orders();
    std::int64_t count = 0, spent = 0, last = noTime;
    for (std::uint32_t row = orders.rows(slot).first; row < orders.rows(slot).last; ++row) {
        if (!orders.isPurchase(row))
            continue;
        ++count;
        spent += orders.amountPaid()[row] - orders.amountRefunded()[row];
        last = std::max(last, orders.paidAt()[row]);
    }
    if (count == 0)
        return missing;
    return ordered(column == Column::OrderCount ? count : column == Column::Spent ? spent : last);
}

} // namespace app
