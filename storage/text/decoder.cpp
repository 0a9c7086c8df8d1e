#include "storage/text/decoder.h"

#include "storage/text/encoding.h"
#include "storage/text/iconvhandle.h"
#include "storage/text/utf8.h"

#include <array>
#include <algorithm>
#include <cerrno>
#include <cstring>

namespace storage {

namespace {

constexpr char replacement[] = "\xEF\xBF\xBD";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// One character of two-byte GB18030 in UTF-8; size 0 if there is none.
struct TwoByte
{
    std::uint8_t size = 0;
    char text[3] = {};
};

constexpr int firstLead = 0x81;
constexpr int firstTrail = 0x40;
constexpr int trails = 0xFF - firstTrail;

using TwoByteTable = std::array<TwoByte, std::size_t(0xFF - firstLead) * trails>;

} // namespace

struct Decoder::Progress
{
    const char *in;
    const char *end;
    char *out;
    char *outEnd;
    const char *begin;
    std::int64_t offset; // of `begin`
    std::vector<BadBytes> *bad;

    void copy(std::size_t bytes)
    {
        std::memcpy(out, in, bytes);
        in += bytes;
        out += bytes;
    }

    void replace(std::size_t bytes)
    {
        bad->push_back({offset + (in - begin), int(bytes)});
        std::memcpy(out, replacement, 3);
        out += 3;
        in += bytes;
    }

    std::string_view rest() const { return {in, std::size_t(end - in)}; }
};

namespace {

std::unique_ptr<const TwoByteTable> makeTwoByteTable(IconvHandle &iconv)
{
    auto table = std::make_unique<TwoByteTable>();
    for (int lead = firstLead; lead <= 0xFE; ++lead) {
        for (int trail = firstTrail; trail <= 0xFE; ++trail) {
            const char pair[2] = {char(lead), char(trail)};
            char text[16];
            const char *in = pair;
            char *out = text;
            iconv.reset();
            if (iconv.convert(in, 2, out, sizeof text) != 0 || in != pair + 2 || out - text > 3)
                continue;
            TwoByte &entry = (*table)[std::size_t((lead - firstLead) * trails + trail - firstTrail)];
            entry.size = std::uint8_t(out - text);
            std::memcpy(entry.text, text, entry.size);
        }
    }
    iconv.reset();
    return table;
}

const TwoByteTable &twoByteTable(IconvHandle &iconv)
{
    static const std::unique_ptr<const TwoByteTable> table = makeTwoByteTable(iconv);
    return *table;
}

} // namespace

Decoder::Decoder(const QString &encoding)
{
    const QString name = canonicalEncoding(encoding);
    if (name == QLatin1String("UTF-8")) {
        m_kind = Kind::Utf8;
        return;
    }
    m_kind = name == QLatin1String("GB18030") ? Kind::Gb18030 : Kind::Other;
    m_unit = name.startsWith(QLatin1String("UTF-16")) ? 2 : name.startsWith(QLatin1String("UTF-32")) ? 4 : 1;
    m_isDoubleByte = name.startsWith(QLatin1String("BIG5")) || name.startsWith(QLatin1String("EUC-")) ||
                     name == QLatin1String("CP949") || m_kind == Kind::Gb18030;
    m_iconv = std::make_unique<IconvHandle>(name, QStringLiteral("UTF-8"));
    if (name == QLatin1String("BIG5-HKSCS"))
        m_fallback = std::make_unique<IconvHandle>(QStringLiteral("BIG5"), QStringLiteral("UTF-8"));
}

Decoder::~Decoder() = default;
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;

std::size_t Decoder::decode(std::string_view bytes, bool last, char *out, std::vector<BadBytes> &bad)
{
    const std::size_t capacity = capacityFor(bytes.size());
    if (!m_carry.empty()) {
        m_carry.append(bytes);
        bytes = m_carry;
    }
    Progress progress{bytes.data(), bytes.data() + bytes.size(), out, out + capacity, bytes.data(), m_offset, &bad};
    if (m_kind == Kind::Utf8)
        decodeUtf8(progress, last);
    else if (m_kind == Kind::Gb18030)
        decodeGb18030(progress, last);
    else
        decodeByIconv(progress, last);
    m_offset += progress.in - progress.begin;
    m_carry = std::string(progress.rest());

    auto written = std::size_t(progress.out - out);
    if (m_atStart && written > 0) {
        m_atStart = false;
        if (std::string_view(out, written).starts_with(byteOrderMark)) {
            written -= byteOrderMark.size();
            std::memmove(out, out + byteOrderMark.size(), written);
        }
    }
    return written;
}

std::string Decoder::decodeAll(const QString &encoding, std::string_view bytes, std::vector<BadBytes> *bad)
{
    std::vector<BadBytes> ignored;
    std::string text(capacityFor(bytes.size()), '\0');
    text.resize(Decoder(encoding).decode(bytes, true, text.data(), bad ? *bad : ignored));
    return text;
}

/// An unknown pair is dropped as a whole, so that the following bytes are not misaligned; but an ASCII byte is never
/// dropped with it, since it may be a separator.
std::size_t Decoder::badLength(const Progress &progress) const
{
    const std::string_view rest = progress.rest();
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    if (m_isDoubleByte && rest.size() >= 2 && byte(0) >= 0x81 && byte(0) <= 0xFE && byte(1) >= 0x80)
        return 2;
    return std::min(std::size_t(m_unit), rest.size());
}

void Decoder::decodeUtf8(Progress &progress, bool last)
{
    while (progress.in < progress.end) {
        const Utf8Check check = checkUtf8(progress.rest());
        progress.copy(check.valid);
        if (progress.in == progress.end || (check.truncated && !last))
            return;
        progress.replace(badUtf8Length(progress.rest()));
    }
}

void Decoder::decodeGb18030(Progress &progress, bool last)
{
    const TwoByteTable &table = twoByteTable(*m_iconv);
    while (progress.in < progress.end) {
        const auto lead = static_cast<unsigned char>(*progress.in);
        if (lead < 0x80) {
            progress.copy(asciiPrefix(progress.rest()));
            continue;
        }
        const auto left = progress.end - progress.in;
        if (left == 1 && !last)
            return;
        const int trail = left > 1 ? static_cast<unsigned char>(progress.in[1]) : 0;
        if (lead >= firstLead && lead <= 0xFE && trail >= firstTrail && trail <= 0xFE) {
            const TwoByte &entry = table[std::size_t((lead - firstLead) * trails + trail - firstTrail)];
            if (entry.size > 0) {
                std::memcpy(progress.out, entry.text, 3);
                progress.out += entry.size;
                progress.in += 2;
                continue;
            }
        } else if (trail >= '0' && trail <= '9') {
            if (left < 4 && !last)
                return;
            const char *in = progress.in;
            if (left >= 4 && m_iconv->convert(in, 4, progress.out, 8) == 0) {
                progress.in = in;
                continue;
            }
            m_iconv->reset();
        }
        progress.replace(badLength(progress));
    }
}

void Decoder::decodeByIconv(Progress &progress, bool last)
{
    while (progress.in < progress.end) {
        const int error = m_iconv->convert(progress.in, std::size_t(progress.end - progress.in), progress.out,
                                           std::size_t(progress.outEnd - progress.out));
        if (error == 0)
            break;
        if (error == EINVAL && !last)
            return;
        if (m_fallback && progress.end - progress.in >= 2 && m_fallback->convert(progress.in, 2, progress.out, 8) == 0)
            continue;
        progress.replace(badLength(progress));
    }
    if (last)
        m_iconv->flush(progress.out, std::size_t(progress.outEnd - progress.out));
}

} // namespace storage
