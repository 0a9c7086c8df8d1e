#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace storage {

/// Bytes of the input that mean nothing in its encoding: where they begin, counted from the first byte given, and
/// how many they are. Each was replaced by one U+FFFD.
struct BadBytes
{
    std::int64_t offset = 0;
    int length = 0;
};

/// Turns bytes of one encoding into UTF-8, block by block; a character cut by the end of a block is kept for the
/// next one. Undecodable bytes never fail, they are replaced and reported. A byte order mark at the start is left
/// out. UTF-8 is checked without iconv, two-byte GB18030 goes by a table (filled once from iconv), the rest by
/// iconv. Used by one thread at a time.
class Decoder
{
public:
    /// Throws StoreError (Invalid) when iconv does not know `encoding`.
    explicit Decoder(const QString &encoding);
    ~Decoder();
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;

    /// No more than this many bytes come out of `bytes` (plus what the last block left).
    static std::size_t capacityFor(std::size_t bytes) { return 3 * (bytes + 16) + 16; }

    /// Decodes `bytes` into `out` (room for capacityFor(bytes.size())), returns how many bytes were written. With
    /// `last`, what remains of a cut character is reported as bad. New bad bytes are appended to `bad`.
    std::size_t decode(std::string_view bytes, bool last, char *out, std::vector<BadBytes> &bad);

    /// The whole of `bytes` at once.
    static std::string decodeAll(const QString &encoding, std::string_view bytes, std::vector<BadBytes> *bad = nullptr);

private:
    class Iconv;
    struct Progress;

    void decodeUtf8(Progress &progress, bool last);
    void decodeGb18030(Progress &progress, bool last);
    void decodeByIconv(Progress &progress, bool last);

    std::size_t badLength(const Progress &progress) const;

    std::unique_ptr<Iconv> m_iconv;
    std::unique_ptr<Iconv> m_fallback; // plain Big5, for the few signs HKSCS tables leave out
    enum class Kind { Utf8, Gb18030, Other } m_kind = Kind::Other;
    int m_unit = 1;              // bytes of the shortest character
    bool m_isDoubleByte = false; // characters outside ASCII begin a pair
    bool m_atStart = true;
    std::int64_t m_offset = 0; // of the first byte in m_carry
    std::string m_carry;
};

} // namespace storage
