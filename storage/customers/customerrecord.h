#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

namespace storage {

/// The columns of table customer that a roster can set, as text …
enum class CustomerText : std::uint8_t {
    Name,
    Nickname,
    Remark,
    Province,
    City,
    District,
    Address,
    Company,
    Job,
    Industry,
    CustomerType,
    MemberLevel,
    MaskedPhone,
    Notes,
    Custom,
    Count
};
/// … and as numbers.
enum class CustomerNumber : std::uint8_t {
    Gender,
    BirthMonthDay,
    BirthYear,
    Points,
    Stage,
    Status,
    Owner,
    Channel,
    AddedAt,
    LastContactAt,
    Count
};

inline constexpr std::size_t customerTextCount = std::size_t(CustomerText::Count);
inline constexpr std::size_t customerNumberCount = std::size_t(CustomerNumber::Count);

/// A text column of table customer. Importing, exporting, merging, erasing and the image take their columns from the
/// table below; what people call the fields is described in app/fields.
struct CustomerTextColumn
{
    const char *name;
    bool isCoded = false; ///< many customers share a value: the image keeps it, so that rules and the grid can use it
};
inline constexpr std::array customerTextColumns{
    CustomerTextColumn{"name"},
    CustomerTextColumn{"nickname"},
    CustomerTextColumn{"remark"},
    CustomerTextColumn{"province", true},
    CustomerTextColumn{"city", true},
    CustomerTextColumn{"district"},
    CustomerTextColumn{"address"},
    CustomerTextColumn{"company", true},
    CustomerTextColumn{"job"},
    CustomerTextColumn{"industry", true},
    CustomerTextColumn{"customer_type", true},
    CustomerTextColumn{"member_level", true},
    CustomerTextColumn{"masked_phone"},
    CustomerTextColumn{"notes"},
    CustomerTextColumn{"custom"},
};
static_assert(customerTextColumns.size() == customerTextCount, "every text has its column");

constexpr const CustomerTextColumn &columnOf(CustomerText text)
{
    return customerTextColumns[std::size_t(text)];
}

inline constexpr std::size_t codedTextCount =
    std::size_t(std::count_if(customerTextColumns.begin(), customerTextColumns.end(),
                              [](const CustomerTextColumn &column) { return column.isCoded; }));
inline constexpr std::array<CustomerText, codedTextCount> codedTexts = [] {
    std::array<CustomerText, codedTextCount> texts{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < customerTextCount; ++i) {
        if (customerTextColumns[i].isCoded)
            texts[count++] = CustomerText(i);
    }
    return texts;
}();

inline constexpr std::array<const char *, customerNumberCount> customerNumberColumns{
    "gender", "birth_month_day", "birth_year", "points",   "stage",
    "status", "owner_id",        "channel_id", "added_at", "last_contact_at"};

/// "Not given" among the numbers of a record.
inline constexpr std::int64_t absent = std::numeric_limits<std::int64_t>::min();

/// One row of customer without its key. Text is not owned: it belongs to the file being read or to a statement.
struct CustomerRecord
{
    std::array<std::string_view, customerTextCount> text{};
    std::array<std::int64_t, customerNumberCount> number = [] {
        std::array<std::int64_t, customerNumberCount> values{};
        values.fill(absent);
        return values;
    }();

    std::string_view &operator[](CustomerText column) { return text[std::size_t(column)]; }
    std::string_view operator[](CustomerText column) const { return text[std::size_t(column)]; }
    std::int64_t &operator[](CustomerNumber column) { return number[std::size_t(column)]; }
    std::int64_t operator[](CustomerNumber column) const { return number[std::size_t(column)]; }
};

} // namespace storage
