#pragma once

#include <QByteArray>
#include <QFile>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace storage {

/// One value of a record as stored in the file.
struct RawValue
{
    enum class Type { Null, Integer, Real, Text, Blob };

    Type type = Type::Null;
    std::int64_t integer = 0;
    double real = 0;
    QByteArray bytes; ///< for Text and Blob

    bool isNull() const { return type == Type::Null; }
};

struct RawRow
{
    std::int64_t rowid = 0; ///< 0 in an index or a table WITHOUT ROWID
    std::vector<RawValue> values;
};

/// Reads the trees of an SQLite file page by page, without SQLite, so that a broken page loses only its own content,
/// not the table. Nothing in the file is trusted: each page, cell and record must be consistent. Format:
/// https://www.sqlite.org/fileformat2.html
class DatabasePages final
{
public:
    using RowFunction = std::function<void(const RawRow &)>;

    struct Walk
    {
        std::int64_t rows = 0;
        std::int64_t brokenCells = 0;
        std::int64_t brokenPages = 0;

        bool isWhole() const { return brokenCells == 0 && brokenPages == 0; }
    };

    /// Throws ErrorKind::Io, or NotAStore if there is not a single whole page.
    explicit DatabasePages(const QString &path);

    std::int64_t pageCount() const { return m_pageCount; }
    int userVersion() const;
    /// Visits all rows of the tree at `root`. A page that was already read, in any tree, counts as broken.
    Walk walk(std::int64_t root, const RowFunction &row);
    /// Marks the free pages, which contain deleted data, as read. Returns false if their list is broken: deleted data
    /// is then indistinguishable.
    bool skipFreePages();
    /// Also true for pages that do not exist.
    bool wasRead(std::int64_t page) const { return page < 1 || page > m_pageCount || m_read[std::size_t(page)]; }
    /// The rows of a leaf that is in no tree; std::nullopt if the page is not a leaf or not intact.
    std::optional<std::vector<RawRow>> leaf(std::int64_t page, bool ofTable);
    void markRead(std::int64_t page) { m_read[std::size_t(page)] = true; }

private:
    struct Cell
    {
        std::int64_t child = 0, rowid = 0, payload = -1; ///< payload: size in bytes, -1 if the cell has none
        const uchar *start = nullptr;                    ///< of the payload
    };

    const uchar *page(std::int64_t number) const;
    void walkPage(std::int64_t number, int depth, Walk &walk, const RowFunction &row);
    std::optional<Cell> cell(const uchar *base, int type, int offset) const;
    std::optional<RawRow> row(const uchar *base, int type, const Cell &cell, std::vector<std::int64_t> *overflow) const;
    std::optional<QByteArray> payload(const uchar *base, int type, const Cell &cell,
                                      std::vector<std::int64_t> *overflow) const;
    static std::optional<std::vector<RawValue>> values(const QByteArray &record);

    QFile m_file;
    const uchar *m_bytes = nullptr;
    std::int64_t m_pageCount = 0;
    int m_pageSize = 0, m_usable = 0;
    std::vector<bool> m_read;
};

} // namespace storage
