#pragma once

#include "app/tables/csvreader.h"

#include <QTemporaryFile>

#include <cstdint>
#include <cstdlib>

namespace fuzz {

/// Reads these bytes as a file to its end; aborts if rows do not match the layout.
inline void readAsFile(const std::uint8_t *data, std::size_t size)
{
    static QTemporaryFile file;
    if (!file.isOpen() && !file.open())
        std::abort();
    file.resize(0);
    file.seek(0);
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    file.flush();
    auto reader = app::CsvReader::open(file.fileName(), {});
    if (!reader)
        return;
    std::int64_t before = 0;
    for (app::CsvRow row; (*reader)->next(row); before = row.number) {
        if (qsizetype(row.cells.size()) != (*reader)->layout().columns.size() || row.number <= before)
            std::abort();
    }
}

} // namespace fuzz
