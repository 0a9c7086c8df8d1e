#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace storage {

/// A 64-bit hash that is the same on every machine, since it is stored in the file. Not for secrets. Processes eight
/// bytes at a time, multiplied and folded (with the finaliser of MurmurHash3, 64 bits).
inline std::uint64_t hash64(std::string_view bytes, std::uint64_t seed = 0)
{
    constexpr std::uint64_t prime = 0x9E3779B97F4A7C15ULL;
    const auto mix = [](std::uint64_t value) {
        value ^= value >> 33;
        value *= 0xff51afd7ed558ccdULL;
        value ^= value >> 33;
        value *= 0xc4ceb9fe1a85ec53ULL;
        return value ^ (value >> 33);
    };
    const auto word = [](const char *from, std::size_t count) {
        unsigned char raw[8] = {};
        std::memcpy(raw, from, count);
        std::uint64_t value = 0;
        for (int i = 7; i >= 0; --i)
            value = value << 8 | raw[i];
        return value;
    };
    std::uint64_t hash = seed + prime * (bytes.size() + 1);
    const char *at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; at += 8, left -= 8)
        hash = mix(hash ^ (word(at, 8) * prime)) + prime;
    if (left > 0)
        hash = mix(hash ^ (word(at, left) * prime));
    return mix(hash);
}

} // namespace storage
