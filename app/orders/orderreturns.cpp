#include "app/orders/orderreturns.h"

#include <algorithm>
#include <charconv>

namespace app {

OrderReturns OrderReturns::fromText(std::string_view text)
{
    OrderReturns returns;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(part.size() + 1, text.size()));
        const std::size_t sign = part.find('=');
        if (sign == std::string_view::npos)
            continue;
        std::uint64_t mark = 0;
        std::int64_t amount = 0;
        const char *end = part.data() + part.size();
        const bool isRead = std::from_chars(part.data(), part.data() + sign, mark, 16).ec == std::errc() &&
                            std::from_chars(part.data() + sign + 1, end, amount).ec == std::errc();
        if (isRead)
            returns.m_amounts.insert_or_assign(mark, amount);
    }
    return returns;
}

std::string OrderReturns::toText() const
{
    std::string text;
    for (const auto &[mark, amount] : m_amounts) {
        char hex[16];
        const auto end = std::to_chars(hex, hex + sizeof hex, mark, 16).ptr;
        if (!text.empty())
            text += ' ';
        text.append(hex, end).append("=").append(std::to_string(amount));
    }
    return text;
}

void OrderReturns::takeUp(const OrderReturns &other)
{
    for (const auto &[mark, amount] : other.m_amounts) {
        std::int64_t &known = m_amounts[mark];
        known = std::max(known, amount);
    }
}

std::int64_t OrderReturns::sum() const
{
    std::int64_t sum = 0;
    for (const auto &[mark, amount] : m_amounts)
        sum += amount;
    return sum;
}

std::size_t OrderReturns::sharedWith(const OrderReturns &other) const
{
    return std::size_t(std::count_if(m_amounts.begin(), m_amounts.end(),
                                     [&other](const auto &entry) { return other.m_amounts.contains(entry.first); }));
}

} // namespace app
