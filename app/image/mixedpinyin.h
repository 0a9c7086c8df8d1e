#pragma once

#include "storage/text/pinyin.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// A word such as `zenggf` or `zguofan`, read as syllables in full and first letters mixed.
struct MixedPinyin
{
    /// What the readings of a name must hold, the longest first: the first letters in a row, and each part of two
    /// letters and more.
    std::vector<std::string> needed;
};

/// The readings of a word of four Latin letters and more in as few parts as possible. None where it is syllables in
/// full, of which the last may be begun, or first letters alone: such words stand in the readings of a name as they
/// are.
std::vector<MixedPinyin> mixedReadings(std::string_view word, const storage::Pinyin &pinyin);

/// Whether a word such as `gxiao` stands in readings in full, behind the beginning of a syllable (wanG XIAOli).
bool mayBeginInSyllable(std::string_view word, const storage::Pinyin &pinyin);

} // namespace app
