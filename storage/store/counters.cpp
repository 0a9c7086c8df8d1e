#include "storage/store/counters.h"

#include "storage/error.h"

namespace storage {

namespace {

constexpr std::int64_t largestCounter = 0xffffffffLL;

}

std::int64_t takeIds(sqlite::Connection &connection, const char *table, std::int64_t count)
{
    auto take = connection.prepare(R"(
        INSERT INTO counter(name, next) VALUES(?1, 1 + ?2)
        ON CONFLICT(name) DO UPDATE SET next = next + ?2
        RETURNING next - ?2, (SELECT CAST(value AS INTEGER) FROM store_info WHERE key = 'store_number'))");
    take->bind(1, std::string_view(table)).bind(2, count);
    take->step();
    const std::int64_t first = take->integer(0);
    const std::int64_t storeNumber = take->integer(1);
    if (first + count - 1 > largestCounter)
        throw StoreError(ErrorKind::Full, QString::fromUtf8(table), QStringLiteral("no ids are left in this store"));
    return (storeNumber << 32) | first;
}

} // namespace storage
