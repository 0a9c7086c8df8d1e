#pragma once

#include "app/image/imagetypes.h"

#include <algorithm>
#include <vector>

namespace app {

/// Sorts `order` by `keys` (one per slot, of the same length), ascending and stable. Works on digits of 16 bits; digits
/// that are equal in all keys are skipped.
inline void radixSort(std::vector<Slot> &order, std::vector<std::uint64_t> &keys)
{
    constexpr int digitBits = 16;
    constexpr std::size_t digits = std::size_t(1) << digitBits;
    std::vector<Slot> orderAside(order.size());
    std::vector<std::uint64_t> keysAside(keys.size());
    std::vector<std::uint32_t> first(digits);
    std::uint64_t differing = 0;
    for (const std::uint64_t key : keys)
        differing |= key ^ keys.front();
    for (int shift = 0; shift < 64; shift += digitBits) {
        if ((differing >> shift & (digits - 1)) == 0)
            continue;
        std::fill(first.begin(), first.end(), 0);
        for (const std::uint64_t key : keys)
            ++first[key >> shift & (digits - 1)];
        std::uint32_t sum = 0;
        for (std::uint32_t &count : first) {
            const std::uint32_t own = count;
            count = sum;
            sum += own;
        }
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const std::uint32_t at = first[keys[i] >> shift & (digits - 1)]++;
            keysAside[at] = keys[i];
            orderAside[at] = order[i];
        }
        keys.swap(keysAside);
        order.swap(orderAside);
    }
}

} // namespace app
