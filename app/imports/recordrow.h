#pragma once

#include "app/imports/importoutcome.h"
#include "app/tables/csvbatch.h"
#include "storage/imports/recordvalue.h"
#include "storage/text/textarena.h"

#include <cstdint>
#include <vector>

namespace app {

using storage::RecordValue;
using storage::TextArena;

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
