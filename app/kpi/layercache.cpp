#include "app/kpi/layercache.h"

namespace app {

std::shared_ptr<const LayerCache::RfmColumn> LayerCache::rfm(const Image &image, storage::LocalDay today,
                                                             bool sameDayIsOne)
{
    const std::lock_guard lock(m_mutex);
    const Key key{image.commits(), today, sameDayIsOne};
    if (m_key == key)
        return m_rfm;
    KpiCut cut;
    cut.today = today;
    cut.segment = &image.alive();
    cut.sameDayIsOne = sameDayIsOne;
    KpiFacts facts;
    facts.slotCount = std::uint32_t(image.slotCount());
    facts.orders = OrderFacts::of(image.orders());
    auto column = std::make_shared<RfmColumn>(image.slotCount());
    for (const RfmRow &row : computeRfm(facts, cut, image.numbering().ids()))
        (*column)[row.slot] = {row.r, row.f, row.m, row.rfmClass};
    m_rfm = std::move(column);
    m_key = key;
    return m_rfm;
}

} // namespace app
