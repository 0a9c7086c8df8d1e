#include "storage/text/pinyin.h"

#include "storage/error.h"
#include "storage/text/codepoint.h"

#include <QFile>

#include <algorithm>

namespace storage {

namespace {

constexpr int planeSize = 0x10000;

/// Calls `line` for each line of a table except empty lines and comments.
template <class Line>
void readTable(const QString &path, Line &&line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorKind::Bug, path, file.errorString());
    const QByteArray bytes = file.readAll();
    std::string_view rest(bytes.constData(), std::size_t(bytes.size()));
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view text = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        if (!text.empty() && text[0] != '#')
            line(text);
    }
}

/// Removes and returns the part before `separator`, and removes the separator.
std::string_view takeWord(std::string_view &text, char separator)
{
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

/// A letter (in lower case) or digit, half- or full-width; otherwise 0.
char literalOf(char32_t code)
{
    if (code >= 0xFF01 && code <= 0xFF5E)
        code = code - 0xFF01 + '!';
    if (code >= 'A' && code <= 'Z')
        return char(code + ('a' - 'A'));
    return (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9') ? char(code) : 0;
}

} // namespace

void Pinyin::Readings::add(std::uint16_t syllable)
{
    const auto end = syllables.begin() + count;
    if (count < maxReadings && std::find(syllables.begin(), end, syllable) == end)
        syllables[count++] = syllable;
}

Pinyin::Pinyin() : m_lists(1), m_plane(planeSize, 0)
{
    loadReadings();
    loadSurnames();
}

std::uint16_t Pinyin::syllable(std::string_view text)
{
    const auto [known, isNew] = m_syllableIndex.try_emplace(std::string(text), std::uint16_t(m_syllables.size()));
    if (isNew) {
        Syllable added;
        added.length = std::uint8_t(std::min(text.size(), added.text.size()));
        std::copy_n(text.begin(), added.length, added.text.begin());
        m_syllables.push_back(added);
    }
    return known->second;
}

void Pinyin::loadReadings()
{
    readTable(QStringLiteral(":/pinyin/readings.txt"), [this](std::string_view line) {
        std::string_view words = takeWord(line, ' ');
        Readings readings;
        std::vector<std::uint16_t> withoutDots;
        while (!words.empty()) {
            std::string word(takeWord(words, ','));
            readings.add(syllable(word));
            if (const std::size_t v = word.find('v'); v != std::string::npos) {
                word[v] = 'u';
                withoutDots.push_back(syllable(word));
            }
        }
        for (const std::uint16_t other : withoutDots)
            readings.add(other);
        const auto list = std::uint16_t(m_lists.size());
        m_lists.push_back(readings);
        for (std::size_t at = 0; at < line.size();) {
            const utf8::Char c = utf8::decode(line, at);
            at += c.length;
            if (c.code < planeSize)
                m_plane[c.code] = list;
            else
                m_beyond.emplace(c.code, list);
        }
    });
}

void Pinyin::loadSurnames()
{
    readTable(QStringLiteral(":/pinyin/surnames.txt"), [this](std::string_view line) {
        Surname surname;
        surname.characters = takeWord(line, ' ');
        while (!line.empty())
            surname.syllables.push_back(syllable(takeWord(line, ' ')));
        m_surnames[utf8::decode(surname.characters, 0).code].push_back(std::move(surname));
    });
    for (auto &[first, surnames] : m_surnames) {
        std::stable_sort(surnames.begin(), surnames.end(),
                         [](const Surname &a, const Surname &b) { return a.characters.size() > b.characters.size(); });
    }
}

const Pinyin::Readings *Pinyin::readingsOf(char32_t code) const
{
    if (code < planeSize)
        return m_plane[code] == 0 ? nullptr : &m_lists[m_plane[code]];
    const auto found = m_beyond.find(code);
    return found == m_beyond.end() ? nullptr : &m_lists[found->second];
}

const Pinyin::Surname *Pinyin::surnameOf(std::string_view name) const
{
    if (name.empty() || std::uint8_t(name[0]) < 0x80)
        return nullptr;
    const auto surnames = m_surnames.find(utf8::decode(name, 0).code);
    if (surnames == m_surnames.end())
        return nullptr;
    const auto found = std::find_if(surnames->second.begin(), surnames->second.end(),
                                    [name](const Surname &surname) { return name.starts_with(surname.characters); });
    return found == surnames->second.end() ? nullptr : &*found;
}

int Pinyin::read(std::string_view name, Units &units, bool &chinese) const
{
    const Surname *surname = surnameOf(name);
    int count = 0;
    chinese = false;
    for (std::size_t at = 0; at < name.size() && count < maxLength;) {
        const utf8::Char c = utf8::decode(name, at);
        at += c.length;
        if (const Readings *readings = readingsOf(c.code)) {
            const bool inSurname = surname && std::size_t(count) < surname->syllables.size();
            units[count] = {readings, inSurname ? surname->syllables[count] : readings->syllables[0], 0};
            ++count;
            chinese = true;
        } else if (const char literal = literalOf(c.code)) {
            units[count++] = {nullptr, 0, literal};
        }
    }
    return count;
}

void Pinyin::emitFull(const Units &units, int count, int changed, std::uint16_t other, std::string &out) const
{
    for (int i = 0; i < count; ++i) {
        if (units[i].readings)
            out += m_syllables[i == changed ? other : units[i].main].view();
        else
            out += units[i].literal;
    }
}

void Pinyin::emitInitials(const Units &units, int count, int changed, std::uint16_t other, std::string &out) const
{
    for (int i = 0; i < count; ++i)
        out += units[i].readings ? m_syllables[i == changed ? other : units[i].main].text[0] : units[i].literal;
}

void Pinyin::append(std::string_view name, std::string &full, std::string &initials) const
{
    Units units;
    bool chinese = false;
    const int count = read(name, units, chinese);
    if (!chinese)
        return;
    emitFull(units, count, -1, 0, full);
    emitInitials(units, count, -1, 0, initials);
    int variants = 1;
    for (int i = 0; i < count; ++i) {
        const Readings *readings = units[i].readings;
        if (!readings)
            continue;
        std::string seen(1, m_syllables[units[i].main].text[0]);
        for (int r = 0; r < readings->count; ++r) {
            const std::uint16_t other = readings->syllables[r];
            if (other == units[i].main)
                continue;
            if (++variants > maxVariants)
                return;
            full += ' ';
            emitFull(units, count, i, other, full);
            if (const char initial = m_syllables[other].text[0]; seen.find(initial) == std::string::npos) {
                seen += initial;
                initials += ' ';
                emitInitials(units, count, i, other, initials);
            }
        }
    }
}

bool Pinyin::beginsSyllable(std::string_view text) const
{
    return std::any_of(m_syllables.begin(), m_syllables.end(),
                       [text](const Syllable &syllable) { return syllable.view().starts_with(text); });
}

int Pinyin::findMixed(std::string_view name, std::string_view word) const
{
    Units units;
    bool chinese = false;
    const int count = read(name, units, chinese);
    for (int at = 0; chinese && at < count; ++at) {
        if (readsAs(units, count, at, word))
            return at;
    }
    return -1;
}

bool Pinyin::readsAs(const Units &units, int count, int at, std::string_view word) const
{
    if (word.empty())
        return true;
    if (at == count)
        return false;
    const Unit &unit = units[at];
    if (!unit.readings)
        return word.front() == unit.literal && readsAs(units, count, at + 1, word.substr(1));
    const auto fits = [&](std::uint16_t index) {
        const std::string_view syllable = m_syllables[index].view();
        return syllable.starts_with(word) ||
               (word.starts_with(syllable) && readsAs(units, count, at + 1, word.substr(syllable.size()))) ||
               (word.front() == syllable.front() && readsAs(units, count, at + 1, word.substr(1)));
    };
    const auto &all = unit.readings->syllables;
    return fits(unit.main) || std::any_of(all.begin(), all.begin() + unit.readings->count, fits);
}

// A Chinese character becomes its reading, a byte below all letters and the character: 李 before 黎 before 连.
std::string Pinyin::sortKey(std::string_view name) const
{
    constexpr char endOfReading = 1;
    constexpr char afterLetters = '~';
    const Surname *surname = surnameOf(name);
    std::string key;
    key.reserve(name.size() * 4);
    std::size_t index = 0;
    for (std::size_t at = 0; at < name.size(); ++index) {
        const utf8::Char c = utf8::decode(name, at);
        if (const Readings *readings = readingsOf(c.code)) {
            const bool inSurname = surname && index < surname->syllables.size();
            key += m_syllables[inSurname ? surname->syllables[index] : readings->syllables[0]].view();
            key += endOfReading;
            key.append(name, at, c.length);
        } else if (const char literal = literalOf(c.code)) {
            key += literal;
        } else if (c.code == ' ' || c.code == 0x3000) {
            key += ' ';
        } else {
            key += afterLetters;
            key.append(name, at, c.length);
        }
        at += c.length;
    }
    return key;
}

} // namespace storage
