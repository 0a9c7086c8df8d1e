#pragma once

#include "app/imports/importoutcome.h"
#include "app/imports/textarena.h"
#include "app/tables/csvbatch.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace app {

/// A cell in its stored form: empty, a number (count, day, time, money, ID …) or a non-owning text.
/// A number may carry its original text if that says more (RecordField::written).
struct RecordValue
{
    enum class Kind : std::uint8_t {
        Absent,
        Number,
        Text,
        Cleared ///< an empty cell with a meaning (RecordField::emptyClears); never in a column
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

/// Rows of a file passed from the reading to the writing thread: `fields` values for each row of csv.
struct RecordBatch
{
    CsvBatch csv;
    std::int64_t bytesRead = 0;
    std::vector<RecordValue> values;
    std::vector<bool> rejected;      ///< by row
    std::vector<std::size_t> spoilt; ///< rows that the user should check
    std::vector<ImportProblem> problems;
    TextArena arena;

    void say(std::size_t index, ImportProblem problem)
    {
        problem.row = csv.row(index).number;
        problems.push_back(std::move(problem));
        if (spoilt.empty() || spoilt.back() != index)
            spoilt.push_back(index);
    }
};

} // namespace app
