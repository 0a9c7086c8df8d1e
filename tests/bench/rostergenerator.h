#pragma once

#include <QString>

#include <cstdint>

namespace bench {

/// Writes a roster as a WeCom tool exports it: 16 columns in UTF-8, names, emoji nicknames, phones, external IDs,
/// about three tags a row, 1 % of the rows duplicated, 1 % with a damaged cell. The same seed gives the same file.
void writeRoster(const QString &path, std::int64_t rows, std::uint64_t seed = 1);

/// Orders of the customers of writeRoster(), matched by phone number: eight columns, UTF-8.
void writeOrders(const QString &path, std::int64_t orders, std::int64_t customers, std::uint64_t seed = 1);

} // namespace bench
