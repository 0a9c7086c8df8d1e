#pragma once

#include "app/result.h"
#include "app/tables/csvlayout.h"
#include "storage/files/fileinuse.h"

#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace app {

/// A piece of a file as UTF-8. Blocks are contiguous; each starts with the unread rest of the previous one.
struct TextBlock
{
    std::vector<char> bytes; ///< capacity; `size` of them are text
    std::size_t size = 0;
    bool last = false;        ///< nothing follows
    bool hasBadBytes = false; ///< contains U+FFFD in place of undecodable bytes

    std::string_view text() const { return {bytes.data(), size}; }
};

/// Reuses blocks that have been released, so that memory use does not grow with the file. Blocks may be released by any
/// thread.
class BlockPool final
{
public:
    static constexpr std::size_t blockSize = 1024 * 1024;

    std::shared_ptr<TextBlock> newBlock(std::size_t capacity);

private:
    struct Shelf
    {
        std::mutex mutex;
        std::vector<std::unique_ptr<TextBlock>> blocks;
    };
    std::shared_ptr<Shelf> m_shelf = std::make_shared<Shelf>();
};

/// The source of a reader's text: a text file of any encoding, or a sheet of a workbook written as CSV. Provides blocks
/// of about 1 MB, which may be kept and released by any thread; the source itself belongs to one.
class TextSource
{
public:
    static constexpr std::size_t blockSize = BlockPool::blockSize;

    /// Distinguishes workbooks from text by their content. Fails with NotFound, Io, or Invalid (unknown encoding,
    /// damaged workbook, or unsupported kind of file: the message says which format to save it in).
    static Result<std::unique_ptr<TextSource>> open(const QString &path, const CsvOptions &options);
    virtual ~TextSource() = default;

    /// Returns the next block, which starts with `carry` (the unread rest of the previous block).
    virtual Result<std::shared_ptr<const TextBlock>> next(std::string_view carry) = 0;

    /// Sets what only the source knows: the encoding (possibly determined late), the sheets.
    virtual void describe(CsvLayout &layout) const = 0;
    /// The dialect if it is certain; std::nullopt if it must be detected.
    virtual std::optional<Dialect> dialect() const { return {}; }
    /// Whether the first row is certain to be the header.
    virtual bool beginsWithHeader() const { return false; }
    /// Returns `options`, with unset values filled in where the source is certain.
    CsvOptions withOwn(CsvOptions options) const
    {
        if (beginsWithHeader() && !options.headerRow)
            options.headerRow = 1;
        return options;
    }
    virtual std::int64_t bytesRead() const = 0;
    virtual std::int64_t bytesTotal() const = 0;

    /// Appends the problems found so far to the list; returns how many there were in total.
    virtual std::int64_t takeProblems(std::vector<CsvProblem> &) { return 0; }

private:
    static Result<std::unique_ptr<TextSource>> openByKind(const QString &path, const CsvOptions &options);

    std::shared_ptr<storage::FileInUse> m_inUse; ///< no output may replace a file that is being read
};

} // namespace app
