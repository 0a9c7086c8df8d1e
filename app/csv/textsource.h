#pragma once

#include "app/csv/csvlayout.h"
#include "app/result.h"
#include "storage/files/fileinuse.h"

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

/// Blocks that are used again once nobody keeps them, so that memory does not grow with the file. Blocks may be
/// released by any thread.
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

/// Where a reader has its text from: a text file of any encoding, or a sheet of a workbook written out as CSV. Gives it
/// as blocks of about 1 MB, which may be kept and released by any thread; the source itself belongs to one.
class TextSource
{
public:
    static constexpr std::size_t blockSize = BlockPool::blockSize;

    /// Tells workbooks from text by their content. Fails with NotFound, Io, or Invalid (unknown encoding, a damaged
    /// workbook, or a kind of file that cannot be read: the message says what to save it as).
    static Result<std::unique_ptr<TextSource>> open(const QString &path, const CsvOptions &options);
    virtual ~TextSource() = default;

    /// The next block, beginning with `carry` (the unread rest of the block before).
    virtual Result<std::shared_ptr<const TextBlock>> next(std::string_view carry) = 0;

    /// Sets what only the source knows: the encoding (it may become known late), the sheets.
    virtual void describe(CsvLayout &layout) const = 0;
    /// How the text is written where that is beyond doubt; nothing: to be detected.
    virtual std::optional<Dialect> dialect() const { return {}; }
    /// Whether the first row is the header beyond doubt.
    virtual bool beginsWithHeader() const { return false; }
    /// `options` with what the source knows beyond doubt and nobody said otherwise.
    CsvOptions withOwn(CsvOptions options) const
    {
        if (beginsWithHeader() && !options.headerRow)
            options.headerRow = 1;
        return options;
    }
    virtual std::int64_t bytesRead() const = 0;
    virtual std::int64_t bytesTotal() const = 0;

    /// Moves what a person should know of the text so far to `problems`; returns how many there were in all.
    virtual std::int64_t takeProblems(std::vector<CsvProblem> &) { return 0; }

private:
    static Result<std::unique_ptr<TextSource>> openByKind(const QString &path, const CsvOptions &options);

    std::shared_ptr<storage::FileInUse> m_inUse; ///< no output takes the place of what is read
};

} // namespace app
