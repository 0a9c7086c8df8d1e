#include "app/image/searchtext.h"

#include "storage/text/phone.h"

#include <QChar>

#include <algorithm>

namespace app {

namespace {

/// Writes characters, with spaces only between others.
class Writer final
{
public:
    explicit Writer(std::string &target) : m_target(target), m_start(target.size()) {}

    void blank() { m_isBlankDue = m_target.size() > m_start; }
    void put(std::string_view bytes)
    {
        if (m_isBlankDue)
            m_target.push_back(' ');
        m_isBlankDue = false;
        m_target.append(bytes);
    }
    void put(char c) { put(std::string_view(&c, 1)); }

private:
    std::string &m_target;
    std::size_t m_start;
    bool m_isBlankDue = false;
};

std::size_t sequenceLength(unsigned char lead)
{
    return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

void putAscii(Writer &writer, unsigned c)
{
    if (c <= 0x20 || c == 0x7f)
        writer.blank();
    else
        writer.put(static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c));
}

// Accented Latin, Greek, Cyrillic, Armenian: the two-byte scripts that have capitals.
void putTwoBytes(Writer &writer, std::string_view bytes)
{
    const unsigned code =
        (static_cast<unsigned char>(bytes[0]) & 0x1fu) << 6 | (static_cast<unsigned char>(bytes[1]) & 0x3fu);
    if (code == 0xa0)
        return writer.blank();
    const char32_t lower = QChar::toLower(static_cast<char32_t>(code));
    if (lower == code || lower >= 0x800 || lower < 0x80)
        return writer.put(bytes);
    const char encoded[] = {static_cast<char>(0xc0 | lower >> 6), static_cast<char>(0x80 | (lower & 0x3f))};
    writer.put(std::string_view(encoded, 2));
}

void putThreeBytes(Writer &writer, std::string_view bytes)
{
    const unsigned second = static_cast<unsigned char>(bytes[1]);
    const unsigned third = static_cast<unsigned char>(bytes[2]);
    if (bytes[0] == '\xe3' && second == 0x80 && third == 0x80) // U+3000
        return writer.blank();
    if (bytes[0] == '\xef' && (second == 0xbc || second == 0xbd)) { // U+FF01 … U+FF5E are full-width ASCII
        const unsigned wide = (second - 0xbc) * 64 + third - 0x80;
        if (wide >= 1 && wide <= 0x5e)
            return putAscii(writer, wide + 0x20);
    }
    writer.put(bytes);
}

} // namespace

void appendSearchText(std::string &target, std::string_view utf8)
{
    Writer writer(target);
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = std::min(sequenceLength(lead), utf8.size() - i);
        const std::string_view bytes = utf8.substr(i, length);
        i += length;
        if (lead < 0x80)
            putAscii(writer, lead);
        else if (length == 2)
            putTwoBytes(writer, bytes);
        else if (length == 3)
            putThreeBytes(writer, bytes);
        else
            writer.put(bytes);
    }
}

std::string searchText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::string result;
    appendSearchText(result, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    return result;
}

std::vector<std::string> searchWords(const QString &query)
{
    const std::string text = searchText(query);
    std::string digits;
    bool isNumber = true;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits.push_back(c);
        else
            isNumber &= c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || (c == '+' && digits.empty());
    }
    if (isNumber && text.find('.') != std::string::npos) // in a phone number only: 1.5 and IP addresses are words
        isNumber = storage::parsePhone(text).kind == storage::Phone::Kind::Valid;
    const bool isInternational = text.starts_with("+86") || text.starts_with("0086");
    if (isNumber && isInternational && digits.size() > 4)
        return {digits.substr(text.starts_with('+') ? 2 : 4)};
    const std::string_view phone = localPhone(digits);
    if (isNumber && phone.size() == 11 && phone.front() == '1')
        return {std::string(phone)};
    // Landlines and service numbers, as usually written: 010-8765 4321.
    const storage::Phone read = isNumber ? storage::parsePhone(text) : storage::Phone();
    if (read.kind == storage::Phone::Kind::Valid && storage::isHouseNumber(read.digits))
        return {read.digits.substr(2)};
    std::vector<std::string> words;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = std::min(text.find(' ', i), text.size());
        words.push_back(text.substr(i, end - i));
        i = end + 1;
    }
    return words;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string_view localPhone(std::string_view digits)
{
    constexpr std::size_t withCountry = 13;
    return digits.size() == withCountry && digits.starts_with("861") ? digits.substr(2) : digits;
}

} // namespace app
