#pragma once

#include "app/image/image.h"
#include "app/kpi/rfm.h"

#include <mutex>
#include <optional>
#include <vector>

namespace app {

/// The layers of every customer that rules ask for, computed once per state of the image and day and kept as a column.
/// Safe to be asked by several threads that each hold the image's reading lock.
class LayerCache final
{
public:
    /// Of one customer; scores 1 to 5, all 0 without a purchase.
    struct Rfm
    {
        std::uint8_t r = 0, f = 0, m = 0;
        RfmClass rfmClass = RfmClass::OrdinaryWinBack;

        bool isKnown() const { return r != 0; }
    };
    using RfmColumn = std::vector<Rfm>; ///< by slot

    /// Recency, frequency and money over all customers that are alive. Wants the orders loaded.
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
