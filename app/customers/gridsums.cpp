#include "app/customers/gridsums.h"

#include "app/image/customvalue.h"
#include "app/image/image.h"
#include "app/text.h"

namespace app {

namespace {

void addOrders(const OrderRuns &orders, Slot slot, GridSums &sums)
{
    const std::int64_t before = sums.orders;
    for (std::uint32_t row = orders.rows(slot).first; row < orders.rows(slot).last; ++row) {
        if (!orders.isPurchase(row))
            continue;
        ++sums.orders;
        sums.paid += orders.amountPaid()[row] - orders.amountRefunded()[row];
    }
    sums.buyers += sums.orders != before ? 1 : 0;
}

void addOwn(std::string_view object, std::int64_t field, GridSums::Own &own)
{
    if (object.empty())
        return;
    const QJsonValue value = customValue(object, '"' + QByteArray::number(qint64(field)) + "\":");
    if (!value.isDouble())
        return;
    ++own.count;
    own.sum += value.toDouble();
}

} // namespace

Result<GridSums> gridSums(TeamStore &store, const std::vector<storage::CustomerId> &snapshot,
                          const std::vector<RowRange> &rows, const std::vector<std::int64_t> &own, JobContext &job)
{
    return guarded([&]() -> Result<GridSums> {
        constexpr Image::Parts parts = Image::Parts(Image::Customers) | Image::Orders;
        const auto view = store.readImage(parts, job);
        if (!view)
            return tl::unexpected<Error>(view.error());
        const Image &image = **view;
        GridSums sums;
        for (const auto &[first, last] : rows)
            sums.customers += last - first + 1;
        const bool readsOwn = sums.customers <= GridSums::ownAtMost;
        sums.own.resize(readsOwn ? own.size() : 0);
        // In slot order, in which the orders are stored: random memory access takes ten times as long.
        Bitset chosen(image.slotCount());
        for (const auto &[first, last] : rows) {
            for (std::int64_t row = first; row <= last && std::size_t(row) < snapshot.size(); ++row) {
                const Slot slot = image.numbering().slotOf(snapshot[std::size_t(row)]);
                if (slot != noSlot)
                    chosen.set(slot);
            }
            if (job.cancelled())
                return failure(ErrorKind::Cancelled, Text::tr("Cancelled."));
        }
        const OrderRuns &orders = image.orders();
        chosen.forEach([&](Slot slot) {
            addOrders(orders, slot, sums);
            for (std::size_t i = 0; readsOwn && i < own.size(); ++i)
                addOwn(image.customers().custom(slot), own[i], sums.own[i]);
        });
        return sums;
    });
}

} // namespace app
