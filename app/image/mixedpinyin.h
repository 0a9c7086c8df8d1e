#pragma once

#include "storage/text/pinyin.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// A word such as `zenggf` or `zguofan`, read as a mix of full syllables and first letters.
struct MixedPinyin
{
    /// What the readings of a name must contain, longest first: the sequence of first letters, and each part of two or
    /// more letters.
    std::vector<std::string> needed;
};

/// Returns the readings of a word of four or more Latin letters, in as few parts as possible. Empty if the word
/// consists of full syllables (the last may be incomplete) or of first letters alone: such words occur verbatim in the
/// readings of a name.
std::vector<MixedPinyin> mixedReadings(std::string_view word, const storage::Pinyin &pinyin);

/// Whether a word such as `gxiao` occurs in full readings across the start of a syllable (wanG XIAOli).
bool mayBeginInSyllable(std::string_view word, const storage::Pinyin &pinyin);

} // namespace app
