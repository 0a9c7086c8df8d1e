#pragma once

#include "app/result.h"
#include "storage/text/decoder.h"

#include <QFile>

#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace app {

/// A piece of a file as UTF-8. Blocks follow each other without gaps; each begins with what the one before left.
struct TextBlock
{
    std::vector<char> bytes; ///< capacity; `size` of them are text
    std::size_t size = 0;
    bool last = false;        ///< nothing follows
    bool hasBadBytes = false; ///< holds U+FFFD in place of bytes that mean nothing

    std::string_view text() const { return {bytes.data(), size}; }
};

/// Reads a file of any encoding as blocks of UTF-8 of about 1 MB. The encoding is detected from the head, and where
/// that is all ASCII from the first other byte, however late. UTF-8 is read straight into the block and checked
/// there. Blocks may be kept and released by any thread; the source itself belongs to one. Memory does not grow
/// with the file: blocks that nobody keeps are used again.
class TextSource final
{
public:
    static constexpr std::size_t blockSize = 1024 * 1024;

    /// `encoding` empty: detect. Fails with NotFound, Io or Invalid (unknown encoding).
    static Result<std::unique_ptr<TextSource>> open(const QString &path, const QString &encoding);
    ~TextSource();

    /// The next block, beginning with `carry` (the unread rest of the block before).
    Result<std::shared_ptr<const TextBlock>> next(std::string_view carry);

    /// As iconv spells it. "UTF-8" while nothing but ASCII was seen.
    const QString &encoding() const { return m_encoding; }
    std::int64_t bytesRead() const { return m_read; }
    std::int64_t bytesTotal() const { return m_total; }

private:
    struct Pool;

    explicit TextSource(const QString &path);
    void detect();
    std::shared_ptr<TextBlock> newBlock(std::size_t capacity);
    std::size_t readRaw(char *to, std::size_t size);
    void fill(TextBlock &block, std::string_view carry);
    void decodeInto(TextBlock &block, std::string_view raw);
    void checkInPlace(TextBlock &block, std::size_t from);

    QFile m_file;
    QString m_encoding;
    bool m_decided = false;
    std::int64_t m_read = 0;
    std::int64_t m_total = 0;
    bool m_atEnd = false;
    std::vector<char> m_raw;
    std::string m_tail; ///< start of a character of UTF-8 that the last block cut
    std::unique_ptr<storage::Decoder> m_decoder;
    std::shared_ptr<Pool> m_pool;
};

} // namespace app
