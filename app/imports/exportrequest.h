#pragma once

#include "app/tables/csvwriter.h"
#include "storage/ids.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// Which customers go out, and how.
struct ExportRequest
{
    QString file;
    std::optional<std::vector<storage::CustomerId>> customers; ///< ascending; nothing: everybody
    QStringList columns; ///< names in the order they are to stand; empty: all that hold something
    CsvWriter::Target encoding = CsvWriter::Target::Utf8WithMark;
    bool masked = false; ///< phones as 138****8000
};

struct ExportOutcome
{
    std::int64_t rows = 0;
    QStringList columns;
};

} // namespace app
