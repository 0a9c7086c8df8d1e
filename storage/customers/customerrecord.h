#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

namespace storage {

/// The columns of table customer that a roster can set, as text …
enum class CustomerText : std::uint8_t {
    Name, Nickname, Remark, Province, City, District, Address, Company, Job, Industry, CustomerType, MemberLevel,
    MaskedPhone, Notes, Custom, Count
};
/// … and as numbers.
enum class CustomerNumber : std::uint8_t {
    Gender, BirthMonthDay, BirthYear, Points, Stage, Status, Owner, Channel, AddedAt, LastContactAt, Count
};

inline constexpr std::size_t customerTextCount = std::size_t(CustomerText::Count);
inline constexpr std::size_t customerNumberCount = std::size_t(CustomerNumber::Count);

inline constexpr std::array<const char *, customerTextCount> customerTextColumns{
    "name", "nickname", "remark", "province", "city", "district", "address", "company", "job", "industry",
    "customer_type", "member_level", "masked_phone", "notes", "custom"};
inline constexpr std::array<const char *, customerNumberCount> customerNumberColumns{
    "gender", "birth_month_day", "birth_year", "points", "stage", "status", "owner_id", "channel_id", "added_at",
    "last_contact_at"};

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
