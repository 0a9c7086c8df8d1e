#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace app {

/// What lines that give back have taken off one order, a part per return, so that two returns of two files add up and
/// one return in two files counts once. A return is known by its mark (OrderRow::returnMark): a hash of its own number
/// and product where the row has one, else of its time, product, quantity and amount. Money is 0.0001 yuan.
class OrderReturns final
{
public:
    /// As toText() writes it: "mark=amount", parted by blanks, the mark in hexadecimal. What is none is passed over.
    static OrderReturns fromText(std::string_view text);
    std::string toText() const;

    /// Another line of the same file: lines of one return add up.
    void add(std::uint64_t mark, std::int64_t amount) { m_amounts[mark] += amount; }
    /// What another file says: of a return that both know the greater amount counts.
    void takeUp(const OrderReturns &other);

    bool isEmpty() const { return m_amounts.empty(); }
    std::int64_t sum() const;
    /// How many of these returns `other` knows.
    std::size_t sharedWith(const OrderReturns &other) const;
    std::size_t count() const { return m_amounts.size(); }

private:
    std::map<std::uint64_t, std::int64_t> m_amounts; // by mark
};

} // namespace app
