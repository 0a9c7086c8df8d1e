#pragma once

#include "app/tables/textsource.h"
#include "storage/text/decoder.h"

#include <QFile>

namespace app {

/// Reads a file of any encoding as blocks of UTF-8 of about 1 MB. The encoding is detected from the start of the file,
/// or, if that is all ASCII, from the first non-ASCII byte, however late. UTF-8 is read directly into the block and
/// validated there. Blocks may be kept and released by any thread; the source itself belongs to one. Memory use does
/// not grow with the file: released blocks are reused.
class FileTextSource final : public TextSource
{
public:
    /// `encoding` empty: detect. Fails with NotFound, Io or Invalid (unknown encoding).
    static Result<std::unique_ptr<TextSource>> open(const QString &path, const QString &encoding);

    Result<std::shared_ptr<const TextBlock>> next(std::string_view carry) override;
    /// The encoding as iconv spells it; "UTF-8" while nothing but ASCII was seen.
    void describe(CsvLayout &layout) const override { layout.encoding = m_encoding; }
    std::int64_t bytesRead() const override { return m_read; }
    std::int64_t bytesTotal() const override { return m_total; }

private:
    explicit FileTextSource(const QString &path);
    void detect();
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
    std::string m_tail; ///< start of a UTF-8 character that the last block split
    std::unique_ptr<storage::Decoder> m_decoder;
    BlockPool m_pool;
};

} // namespace app
