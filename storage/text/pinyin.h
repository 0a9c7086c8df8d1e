#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace storage {

/// The readings of Chinese names (toneless, ü as v), for search and collation. Loads its tables once from the resources
/// `:/pinyin/` (a few milliseconds); afterwards it is immutable and can be shared by threads.
///
/// At the start of a name, surnames have their surname reading (曾 zeng, 单 shan, 尉迟 yuchi).
class Pinyin final
{
public:
    Pinyin();

    /// Appends the readings of a UTF-8 name: to `full` "zengxiaole cengxiaole zengxiaoyue", to `initials` "zxl cxl
    /// zxy". The main reading comes first, then variants with one character read differently, at most maxVariants in
    /// total, separated by a space. Latin letters (lower case) and digits are kept, other characters are dropped.
    /// Appends nothing for a name without a Chinese character.
    void append(std::string_view name, std::string &full, std::string &initials) const;

    /// A key whose byte order is the order of names by pinyin: digits, then Latin letters (case-insensitive) and
    /// Chinese characters mixed by reading and then by code point, then all others.
    std::string sortKey(std::string_view name) const;

    /// Whether a character has this reading, or one that starts like it.
    bool isSyllable(std::string_view text) const { return m_syllableIndex.contains(std::string(text)); }
    bool beginsSyllable(std::string_view text) const;

    /// The position of `word` in a name, counted in characters with a reading: each character in full, in any reading,
    /// or by its first letter, the last one possibly incomplete (`zenggf`, `zguof`); -1 if not found.
    int findMixed(std::string_view name, std::string_view word) const;

    static constexpr int maxVariants = 6;

private:
    static constexpr int maxReadings = 6;
    static constexpr int maxLength = 64; // characters of a name that are used

    struct Syllable
    {
        std::array<char, 7> text{};
        std::uint8_t length = 0;

        std::string_view view() const { return {text.data(), length}; }
    };
    /// The readings of a character, the most common first, as indexes into m_syllables.
    struct Readings
    {
        std::array<std::uint16_t, maxReadings> syllables{};
        std::uint8_t count = 0;

        void add(std::uint16_t syllable);
    };
    struct Surname
    {
        std::string characters; // UTF-8
        std::vector<std::uint16_t> syllables;
    };
    /// A character of a name: Chinese (`readings`, of which `main` is used) or literal.
    struct Unit
    {
        const Readings *readings = nullptr;
        std::uint16_t main = 0;
        char literal = 0;
    };
    using Units = std::array<Unit, maxLength>;

    void loadReadings();
    void loadSurnames();
    std::uint16_t syllable(std::string_view text);
    const Readings *readingsOf(char32_t code) const;
    const Surname *surnameOf(std::string_view name) const;
    int read(std::string_view name, Units &units, bool &chinese) const;
    bool readsAs(const Units &units, int count, int at, std::string_view word) const;
    void emitFull(const Units &units, int count, int changed, std::uint16_t other, std::string &out) const;
    void emitInitials(const Units &units, int count, int changed, std::uint16_t other, std::string &out) const;

    std::vector<Syllable> m_syllables;
    std::unordered_map<std::string, std::uint16_t> m_syllableIndex;
    std::vector<Readings> m_lists;      // [0] is unused
    std::vector<std::uint16_t> m_plane; // U+0000 to U+FFFF: index into m_lists, 0 for none
    std::unordered_map<char32_t, std::uint16_t> m_beyond;
    std::unordered_map<char32_t, std::vector<Surname>> m_surnames; // by first character, longest first
};

} // namespace storage
