#pragma once

#include <QString>

#include <cstddef>

namespace storage {

/// Owns one conversion of iconv, from one encoding to another. Used by one thread at a time.
class IconvHandle final
{
public:
    /// Throws StoreError (Invalid) with the name of the encoding that iconv does not know.
    IconvHandle(const QString &from, const QString &to);
    ~IconvHandle();
    IconvHandle(const IconvHandle &) = delete;
    IconvHandle &operator=(const IconvHandle &) = delete;

    /// Whether iconv converts between these encodings.
    static bool isKnown(const QString &from, const QString &to);

    /// Converts as much as possible and advances both pointers. Returns 0, E2BIG (no room), EILSEQ (invalid input) or
    /// EINVAL (input that ends within a character).
    int convert(const char *&in, std::size_t inSize, char *&out, std::size_t outSize);

    /// Writes what the encoding withholds until the next character.
    void flush(char *&out, std::size_t outSize);
    void reset();

private:
    void *m_handle; ///< iconv_t
};

} // namespace storage
