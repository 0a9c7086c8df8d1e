#pragma once

#include "storage/text/pinyin.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// A word such as `zenggf` or `zguofan`, read as syllables in full and first letters mixed.
struct MixedPinyin
{
    std::string initials;           ///< that a name must have in a row
    std::vector<std::string> parts; ///< of two letters and more: its readings hold each of them
};

/// The readings of a word of Latin letters in as few parts as possible. None where it is syllables in full, of which
/// the last may be begun, or first letters alone: such words stand in the readings of a name as they are.
std::vector<MixedPinyin> mixedReadings(std::string_view word, const storage::Pinyin &pinyin);

} // namespace app
