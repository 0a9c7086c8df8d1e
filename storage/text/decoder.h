#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace storage {

class IconvHandle;

/// Undecodable bytes of the input: where they start, counted from the first byte of input, and how many they are. Each
/// was replaced by one U+FFFD.
struct BadBytes
{
    std::int64_t offset = 0;
    int length = 0;
};

/// Converts bytes of one encoding to UTF-8, block by block; a character split at the end of a block is kept for the
/// next. Undecodable bytes are not an error, but are replaced and reported. A leading byte order mark is removed. UTF-8
/// is validated without iconv, two-byte GB18030 uses a table (filled once from iconv), the rest uses iconv. Used by one
/// thread at a time.
class Decoder
{
public:
    /// Throws StoreError (Invalid) if iconv does not know `encoding`.
    explicit Decoder(const QString &encoding);
    ~Decoder();
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;

    /// The maximum output for `bytes` (plus what the last block left).
    static std::size_t capacityFor(std::size_t bytes) { return 3 * (bytes + 16) + 16; }

    /// Decodes `bytes` into `out` (room for capacityFor(bytes.size())); returns the number of bytes written. With
    /// `last`, the rest of a split character is reported as bad. New bad bytes are appended to `bad`.
    std::size_t decode(std::string_view bytes, bool last, char *out, std::vector<BadBytes> &bad);

    /// Decodes all `bytes` at once.
    static std::string decodeAll(const QString &encoding, std::string_view bytes, std::vector<BadBytes> *bad = nullptr);

private:
    struct Progress;

    void decodeUtf8(Progress &progress, bool last);
    void decodeGb18030(Progress &progress, bool last);
    void decodeByIconv(Progress &progress, bool last);

    std::size_t badLength(const Progress &progress) const;

    std::unique_ptr<IconvHandle> m_iconv;
    std::unique_ptr<IconvHandle> m_fallback; // plain Big5, for a few characters missing in HKSCS tables
    enum class Kind { Utf8, Gb18030, Other } m_kind = Kind::Other;
    int m_unit = 1;              // size of the shortest character in bytes
    bool m_isDoubleByte = false; // non-ASCII characters start a pair
    bool m_atStart = true;
    std::int64_t m_offset = 0; // of the first byte in m_carry
    std::string m_carry;
};

} // namespace storage
