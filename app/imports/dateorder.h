#pragma once

#include "app/csv/csvreader.h"
#include "app/imports/importoutcome.h"

namespace app {

/// 11/8/2016 alone does not say which is the month: the first some thousand rows of the file do. Shown to
/// parser.learnDateOrder(const CsvBatch &) before the file is read from its start.
template <class Parser>
Result<void> learnDateOrder(Parser &parser, const ImportRequest &request)
{
    constexpr int rowsToLearnFrom = 5'000;
    auto reader = CsvReader::open(request.file, request.csvOptions());
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    CsvBatch sample;
    (*reader)->nextBatch(sample, rowsToLearnFrom);
    parser.learnDateOrder(sample);
    return {};
}

} // namespace app
