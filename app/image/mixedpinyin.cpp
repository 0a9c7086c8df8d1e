#include "app/image/mixedpinyin.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t shortest = 4; // so that a match needs a part long enough to be rare
constexpr std::size_t longest = 24;
constexpr std::size_t longestSyllable = 6;
constexpr std::size_t mostReadings = 3;

/// Splits a word in all possible ways; keeps those with the fewest parts.
class Cutter final
{
public:
    Cutter(std::string_view word, const storage::Pinyin &pinyin) : m_word(word), m_pinyin(pinyin) {}

    std::vector<MixedPinyin> run()
    {
        cut(0);
        return m_isPlain ? std::vector<MixedPinyin>() : std::move(m_found);
    }
    /// Whether the word consists of full syllables; the last may be incomplete.
    bool isPlain()
    {
        cut(0);
        return m_isPlain;
    }

private:
    void cut(std::size_t at)
    {
        if (m_isPlain || m_parts.size() > m_fewest)
            return;
        if (at == m_word.size()) {
            keep();
            return;
        }
        const std::size_t left = m_word.size() - at;
        for (std::size_t length = std::min(longestSyllable, left); length > 0; --length) {
            const std::string_view part = m_word.substr(at, length);
            if (!(length == left || length == 1 ? m_pinyin.beginsSyllable(part) : isFull(part)))
                continue;
            m_parts.push_back(part);
            cut(at + length);
            m_parts.pop_back();
        }
    }

    void keep()
    {
        const auto isLetter = [](std::string_view part) { return part.size() == 1; };
        const auto last = m_parts.end() - 1;
        m_isPlain = std::all_of(m_parts.begin(), last, [this](std::string_view part) { return isFull(part); });
        if (m_isPlain || std::all_of(m_parts.begin(), m_parts.end(), isLetter))
            return;
        if (m_parts.size() < m_fewest)
            m_found.clear();
        m_fewest = m_parts.size();
        if (m_found.size() == mostReadings)
            return;
        std::vector<std::string> &needed = m_found.emplace_back().needed;
        needed.emplace_back();
        for (const std::string_view part : m_parts) {
            needed.front() += part.front();
            if (!isLetter(part))
                needed.emplace_back(part);
        }
        std::stable_sort(needed.begin(), needed.end(),
                         [](const std::string &a, const std::string &b) { return a.size() > b.size(); });
    }

    /// m and n are also readings (呒, 嗯), but when typed they mean a first letter.
    bool isFull(std::string_view part) const
    {
        return part.find_first_of("aeiouv") != std::string_view::npos && m_pinyin.isSyllable(part);
    }

    std::string_view m_word;
    const storage::Pinyin &m_pinyin;
    std::vector<std::string_view> m_parts;
    std::vector<MixedPinyin> m_found;
    std::size_t m_fewest = longest;
    bool m_isPlain = false;
};

} // namespace

std::vector<MixedPinyin> mixedReadings(std::string_view word, const storage::Pinyin &pinyin)
{
    const bool isLatin = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!isLatin || word.size() < shortest || word.size() > longest)
        return {};
    return Cutter(word, pinyin).run();
}

bool mayBeginInSyllable(std::string_view word, const storage::Pinyin &pinyin)
{
    const std::string_view consonants[] = {"n", "g", "ng", "r"}; // that can end a syllable
    return std::any_of(std::begin(consonants), std::end(consonants), [&](std::string_view end) {
        return word.size() > end.size() && word.starts_with(end) && Cutter(word.substr(end.size()), pinyin).isPlain();
    });
}

} // namespace app
