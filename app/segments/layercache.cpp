#include "app/segments/layercache.h"

namespace app {

namespace {

KpiFacts orderFacts(const Image &image)
{
    const OrderRuns &orders = image.orders();
    KpiFacts facts;
    facts.slotCount = std::uint32_t(image.slotCount());
    facts.orders.runs.index = &orders.index();
    facts.orders.createdDay = orders.createdDay();
    facts.orders.paidDay = orders.paidDay();
    facts.orders.paidAt = orders.paidAt();
    facts.orders.placed = orders.amountPlaced();
    facts.orders.paid = orders.amountPaid();
    facts.orders.refunded = orders.amountRefunded();
    facts.orders.status = orders.status();
    facts.orders.source = orders.source();
    facts.orders.staff = orders.staff();
    return facts;
}

} // namespace

std::shared_ptr<const LayerCache::RfmColumn> LayerCache::rfm(const Image &image, storage::LocalDay today,
                                                             bool sameDayIsOne)
{
    const std::lock_guard lock(m_mutex);
    const Key key{image.revision(), today, sameDayIsOne};
    if (m_key == key)
        return m_rfm;
    KpiCut cut;
    cut.today = today;
    cut.segment = &image.alive();
    cut.sameDayIsOne = sameDayIsOne;
    auto column = std::make_shared<RfmColumn>(image.slotCount());
    for (const RfmRow &row : computeRfm(orderFacts(image), cut, image.numbering().ids()))
        (*column)[row.slot] = {row.r, row.f, row.m, row.rfmClass};
    m_rfm = std::move(column);
    m_key = key;
    return m_rfm;
}

} // namespace app
