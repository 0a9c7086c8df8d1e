#pragma once

#include <cstdint>
#include <string_view>

namespace storage {

/// A cell in its stored form: empty, a number (count, day, time, money, ID …) or a non-owning text.
/// A number may carry its original text if that says more than the number.
struct RecordValue
{
    enum class Kind : std::uint8_t {
        Absent,
        Number,
        Text,
        Cleared ///< an empty cell that means "no value"; never in a column
    };

    Kind kind = Kind::Absent;
    std::int64_t number = 0;
    std::string_view text;

    RecordValue() = default;
    RecordValue(std::int64_t value) : kind(Kind::Number), number(value) {}
    RecordValue(std::string_view value) : kind(value.empty() ? Kind::Absent : Kind::Text), text(value) {}

    static RecordValue cleared()
    {
        RecordValue value;
        value.kind = Kind::Cleared;
        return value;
    }

    bool isGiven() const { return kind == Kind::Number || kind == Kind::Text; }
    friend bool operator==(const RecordValue &, const RecordValue &) = default;
};

} // namespace storage
