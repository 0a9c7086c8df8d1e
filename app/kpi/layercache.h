#pragma once

#include "app/image/image.h"
#include "app/kpi/rfm.h"

#include <mutex>
#include <optional>
#include <vector>

namespace app {

/// The layers of all customers for use in rules, computed once per image state and day and kept as a column.
/// Thread-safe for callers that hold the image's read lock.
class LayerCache final
{
public:
    /// The scores of one customer, 1 to 5; all 0 without a purchase.
    struct Rfm
    {
        std::uint8_t r = 0, f = 0, m = 0;
        RfmClass rfmClass = RfmClass::OrdinaryWinBack;

        bool isKnown() const { return r != 0; }
    };
    using RfmColumn = std::vector<Rfm>; ///< indexed by slot

    /// Recency, frequency and money over all customers alive. Requires the orders to be loaded.
    std::shared_ptr<const RfmColumn> rfm(const Image &image, storage::LocalDay today, bool sameDayIsOne);

private:
    struct Key
    {
        std::uint64_t commits = 0;
        storage::LocalDay today = 0;
        bool sameDayIsOne = false;
        friend bool operator==(const Key &, const Key &) = default;
    };

    std::mutex m_mutex;
    std::optional<Key> m_key;
    std::shared_ptr<const RfmColumn> m_rfm;
};

} // namespace app
