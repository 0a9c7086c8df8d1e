#include "storage/text/encoding.h"

#include "storage/text/decoder.h"
#include "storage/text/iconvhandle.h"
#include "storage/text/utf8.h"

#include <uchardet.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <memory>

namespace storage {

namespace {

struct Mark
{
    std::string_view bytes;
    const char *name;
};

// UTF-32LE starts like UTF-16LE, so it comes first.
constexpr std::array<Mark, 6> marks = {{{std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
                                        {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
                                        {"\xEF\xBB\xBF", "UTF-8"},
                                        {"\xFF\xFE", "UTF-16LE"},
                                        {"\xFE\xFF", "UTF-16BE"},
                                        {"\x84\x31\x95\x33", "GB18030"}}};

/// How often zero and small bytes occur at each position of groups of `unit` bytes.
struct PlaceCounts
{
    std::array<std::size_t, 4> zeros = {};
    std::array<std::size_t, 4> spaces = {}; // ASCII spaces, line ends and digits: low halves of common characters
    std::size_t groups = 0;
};

PlaceCounts countPlaces(std::string_view bytes, std::size_t unit)
{
    PlaceCounts counts;
    counts.groups = std::min(bytes.size(), std::size_t(64 * 1024)) / unit;
    for (std::size_t i = 0; i < counts.groups * unit; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        counts.zeros[i % unit] += byte == 0 ? 1 : 0;
        counts.spaces[i % unit] += (byte == ' ' || byte == '\n' || byte == '\r' || byte == ',') ? 1 : 0;
    }
    return counts;
}

/// Detects UTF-16 or UTF-32 without a mark: the high bytes of ASCII are zero, and even Chinese text has line ends.
QString wideEncoding(std::string_view bytes)
{
    if (bytes.size() >= 8) {
        const PlaceCounts four = countPlaces(bytes, 4);
        if (four.zeros[3] * 100 >= four.groups * 99 && four.zeros[2] * 2 >= four.groups && four.zeros[0] == 0)
            return QStringLiteral("UTF-32LE");
        if (four.zeros[0] * 100 >= four.groups * 99 && four.zeros[1] * 2 >= four.groups && four.zeros[3] == 0)
            return QStringLiteral("UTF-32BE");
    }
    const PlaceCounts two = countPlaces(bytes, 2);
    if (two.groups < 2)
        return {};
    const std::size_t few = std::max<std::size_t>(1, two.groups / 100);
    if (two.zeros[1] >= few && two.zeros[0] * 10 <= two.zeros[1] && two.spaces[0] >= two.spaces[1])
        return QStringLiteral("UTF-16LE");
    if (two.zeros[0] >= few && two.zeros[1] * 10 <= two.zeros[0] && two.spaces[1] >= two.spaces[0])
        return QStringLiteral("UTF-16BE");
    return {};
}

QString suggestion(std::string_view bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

/// Number of bytes that are invalid in `encoding`, except the last few, since the sample may split a character.
std::size_t badCount(const QString &encoding, std::string_view bytes)
{
    std::vector<BadBytes> bad;
    Decoder::decodeAll(encoding, bytes, &bad);
    return std::size_t(std::count_if(
        bad.begin(), bad.end(), [&](const BadBytes &each) { return each.offset + 4 < std::int64_t(bytes.size()); }));
}

/// Whether the non-ASCII text reads as everyday Chinese in GB 2312: nearly all pairs are symbols or its common
/// characters, few are in its kana rows (as in EUC-JP), and enough are beyond row 40, where EUC-KR has no Hangul.
bool looksLikeChinese(std::string_view bytes)
{
    std::size_t pairs = 0, inGrid = 0, kana = 0, late = 0;
    for (std::size_t i = 0; i + 1 < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) {
            i += asciiPrefix(bytes.substr(i));
            continue;
        }
        const auto trail = static_cast<unsigned char>(bytes[i + 1]);
        ++pairs;
        const bool common = (lead >= 0xA1 && lead <= 0xA9) || (lead >= 0xB0 && lead <= 0xD7);
        inGrid += common && trail >= 0xA1 ? 1 : 0;
        kana += lead == 0xA4 || lead == 0xA5 ? 1 : 0;
        late += lead >= 0xC9 && lead <= 0xD7 ? 1 : 0;
        i += 2;
    }
    return pairs > 0 && inGrid * 100 >= pairs * 85 && kana * 10 <= pairs && late * 100 >= pairs * 15;
}

/// Whether the non-ASCII text is Big5 pairs, mostly of common characters and with lead bytes that are not letters in
/// Western text, whose letters and symbols (°C) moreover rarely follow each other.
bool looksLikeBig5(std::string_view bytes)
{
    std::size_t pairs = 0, common = 0, noLetters = 0, highTrails = 0;
    for (std::size_t i = asciiPrefix(bytes); i + 1 < bytes.size(); i += 2 + asciiPrefix(bytes.substr(i + 2))) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const auto trail = static_cast<unsigned char>(bytes[i + 1]);
        const bool isPair =
            lead >= 0xA1 && lead <= 0xF9 && ((trail >= 0x40 && trail <= 0x7E) || (trail >= 0xA1 && trail <= 0xFE));
        if (!isPair)
            return false;
        ++pairs;
        common += lead <= 0xC6 ? 1 : 0;
        noLetters += lead < 0xC0 ? 1 : 0;
        highTrails += trail >= 0xA1 ? 1 : 0;
    }
    return pairs > 1 && common * 10 >= pairs * 8 && noLetters * 2 >= pairs && highTrails * 3 >= pairs;
}

/// Column name words in GBK: in a file of a few lines they are more reliable than counting characters.
bool holdsColumnWords(std::string_view bytes)
{
    constexpr std::array<std::string_view, 16> words = {
        "\xC3\xFB\xB3\xC6", "\xD0\xD5\xC3\xFB", "\xEA\xC7\xB3\xC6", "\xCA\xD6\xBB\xFA",  // 名称 姓名 昵称 手机
        "\xB5\xE7\xBB\xB0", "\xB1\xEA\xC7\xA9", "\xCA\xB1\xBC\xE4", "\xC8\xD5\xC6\xDA",  // 电话 标签 时间 日期
        "\xB6\xA9\xB5\xA5", "\xBF\xCD\xBB\xA7", "\xB1\xB8\xD7\xA2", "\xBD\xF0\xB6\xEE",  // 订单 客户 备注 金额
        "\xB1\xE0\xBA\xC5", "\xD7\xB4\xCC\xAC", "\xB5\xD8\xD6\xB7", "\xC0\xB4\xD4\xB4"}; // 编号 状态 地址 来源
    return std::any_of(words.begin(), words.end(),
                       [bytes](std::string_view word) { return bytes.find(word) != std::string_view::npos; });
}

/// Letters that occur together in a text.
enum class Alphabet { None, Latin, Greek, Cyrillic, Other, Rare };

Alphabet alphabetOf(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    if (c == 0xAC || (c >= 0x180 && c <= 0x36F))
        return Alphabet::Rare;            // not sign, phonetic letters, modifiers, marks without a letter
    if (!QChar::isLetter(c) || c == 0xB5) // µ occurs next to Ω
        return Alphabet::None;
    return script == QChar::Script_Latin      ? Alphabet::Latin
           : script == QChar::Script_Greek    ? Alphabet::Greek
           : script == QChar::Script_Cyrillic ? Alphabet::Cyrillic
                                              : Alphabet::Other;
}

/// Whether valid UTF-8 is a coincidence: a few pairs of GB 2312 (卢思伟) that as UTF-8 mix letters of several alphabets
/// or are letters that no one uses. A single pair is not enough. Longer Chinese text is never valid UTF-8.
bool isChineseByChance(std::string_view bytes)
{
    constexpr int mostPairs = 40;
    Alphabet inRun = Alphabet::None;
    bool isOdd = false;
    int pairs = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) {
            inRun = Alphabet::None;
            i += asciiPrefix(bytes.substr(i));
            continue;
        }
        const auto trail = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0;
        if (lead >= 0xE0 || lead < 0xB0 || lead > 0xD7 || trail < 0xA1 || ++pairs > mostPairs)
            return false;
        const Alphabet alphabet = alphabetOf(char32_t(lead & 0x1F) << 6 | (trail & 0x3F));
        isOdd = isOdd || alphabet == Alphabet::Rare ||
                (alphabet != Alphabet::None && inRun != Alphabet::None && alphabet != inRun);
        inRun = alphabet == Alphabet::None ? inRun : alphabet;
        i += 2;
    }
    return isOdd && pairs > 1;
}

bool isWestern(const QString &encoding)
{
    return encoding.startsWith(QLatin1String("WINDOWS-125")) || encoding.startsWith(QLatin1String("ISO-8859-")) ||
           encoding.startsWith(QLatin1String("MAC")) || encoding.startsWith(QLatin1String("IBM8"));
}

/// Detects the encoding of bytes that are neither ASCII nor UTF-8.
QString legacyEncoding(std::string_view bytes)
{
    const QString gb18030 = QStringLiteral("GB18030");
    const bool validGb = badCount(gb18030, bytes) == 0;
    if (validGb && (looksLikeChinese(bytes) || holdsColumnWords(bytes)))
        return gb18030;
    const QString suggested = canonicalEncoding(suggestion(bytes));
    if ((suggested.isEmpty() || isWestern(suggested)) &&
        looksLikeBig5(bytes)) // a cell or two are not enough for uchardet
        return QStringLiteral("BIG5-HKSCS");
    if (suggested.isEmpty() || !isKnownEncoding(suggested) || suggested == QLatin1String("ASCII"))
        return gb18030;
    if (suggested == QLatin1String("UTF-8") || suggested == gb18030)
        return suggested;
    const std::size_t badSuggested = badCount(suggested, bytes);
    const std::size_t badGb = validGb ? 0 : badCount(gb18030, bytes);
    return badSuggested <= badGb + bytes.size() / 1000 ? suggested : gb18030;
}

} // namespace

DetectedEncoding detectEncoding(std::string_view bytes)
{
    for (const Mark &mark : marks) {
        if (bytes.starts_with(mark.bytes))
            return {QString::fromLatin1(mark.name), int(mark.bytes.size()), false};
    }
    const std::size_t ascii = asciiPrefix(bytes);
    if (bytes.substr(0, 64 * 1024).find('\0') != std::string_view::npos) {
        const QString wide = wideEncoding(bytes);
        if (!wide.isEmpty())
            return {wide, 0, false};
    }
    if (ascii == bytes.size()) {
        if (bytes.find('\x1B') != std::string_view::npos || bytes.find('\x0E') != std::string_view::npos) {
            const QString shifted = canonicalEncoding(suggestion(bytes));
            if (shifted.startsWith(QLatin1String("ISO-2022")) && isKnownEncoding(shifted))
                return {shifted, 0, false};
        }
        return {QStringLiteral("UTF-8"), 0, true};
    }
    const Utf8Check check = checkUtf8(bytes);
    if ((check.valid == bytes.size() || check.truncated) && !isChineseByChance(bytes.substr(ascii)))
        return {QStringLiteral("UTF-8"), 0, false};
    return {check.valid == bytes.size() ? QStringLiteral("GB18030") : legacyEncoding(bytes), 0, false};
}

QString canonicalEncoding(const QString &name)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> table;
        const auto add = [&table](const char *canonical, std::initializer_list<const char *> others) {
            for (const char *other : others)
                table.insert(QString::fromLatin1(other), QString::fromLatin1(canonical));
        };
        add("UTF-8", {"UTF8", "UTF8SIG", "UTF8BOM", "ASCII", "USASCII", "UNICODE11UTF8"});
        add("GB18030", {"GB18030", "GBK", "GB2312", "CP936", "EUCCN", "MS936", "WINDOWS936", "GB231280", "ANSI"});
        add("BIG5-HKSCS", {"BIG5", "BIG5HKSCS", "CP950", "BIG5ETEN"});
        add("CP932", {"SHIFTJIS", "SJIS", "CP932", "MS932", "WINDOWS31J"});
        add("CP949", {"EUCKR", "UHC", "CP949", "KSC5601", "MS949"});
        add("UTF-16LE", {"UTF16LE", "UTF16", "UNICODE"});
        add("UTF-16BE", {"UTF16BE"});
        add("UTF-32LE", {"UTF32LE", "UTF32"});
        add("UTF-32BE", {"UTF32BE"});
        return table;
    }();
    const QString upper = name.trimmed().toUpper();
    QString key = upper;
    key.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QLatin1Char(' '));
    return names.value(key, upper);
}

bool isKnownEncoding(const QString &name)
{
    const QString canonical = canonicalEncoding(name);
    return !canonical.isEmpty() && IconvHandle::isKnown(canonical, QStringLiteral("UTF-8"));
}

} // namespace storage
