#include "app/tables/csvcursor.h"
#include "tests/testmain.h"

using namespace app;

namespace {

/// A text that comes in blocks of a few bytes; `failsAfter` blocks, reading fails.
class PieceSource final : public TextSource
{
public:
    PieceSource(std::string text, std::size_t piece, int failsAfter = -1)
        : m_text(std::move(text)), m_piece(piece), m_left(failsAfter)
    {
    }

    Result<std::shared_ptr<const TextBlock>> next(std::string_view carry) override
    {
        if (m_left-- == 0)
            return failure(ErrorKind::Io, QStringLiteral("the disk is gone"));
        const std::string more = m_text.substr(m_at, m_piece);
        m_at += more.size();
        auto block = std::make_shared<TextBlock>();
        block->bytes.assign(carry.begin(), carry.end());
        block->bytes.insert(block->bytes.end(), more.begin(), more.end());
        block->size = block->bytes.size();
        block->last = m_at == m_text.size();
        return std::shared_ptr<const TextBlock>(block);
    }
    void describe(CsvLayout &) const override {}
    std::int64_t bytesRead() const override { return std::int64_t(m_at); }
    std::int64_t bytesTotal() const override { return std::int64_t(m_text.size()); }

private:
    std::string m_text;
    std::size_t m_piece, m_at = 0;
    int m_left;
};

CsvCursor cursorOver(std::unique_ptr<PieceSource> source, std::size_t offset = 0, std::int64_t number = 1)
{
    auto block = source->next({});
    return CsvCursor(std::move(source), *block, {}, offset, number);
}

/// The records with their numbers: "1:a|b 2:c|d".
std::string walk(CsvCursor &cursor)
{
    std::string steps;
    std::vector<std::string_view> cells;
    Arena arena;
    for (CsvRecord record; cursor.parse(cells, arena, record); cells.clear()) {
        steps += (steps.empty() ? "" : " ") + std::to_string(cursor.number()) + ':';
        for (std::size_t i = 0; i < cells.size(); ++i)
            steps += (i > 0 ? "|" : "") + std::string(cells[i]);
        cursor.moveTo(record.next);
    }
    return steps;
}

} // namespace

class TstCsvCursor : public QObject
{
    Q_OBJECT

private slots:
    void blocksOfAnySizeGiveTheSameRecords()
    {
        for (std::size_t piece = 1; piece < 40; ++piece) {
            CsvCursor cursor = cursorOver(std::make_unique<PieceSource>("a,b\r\n\"x\ny\",\"p\"\"q\"\n\nlast,z", piece));
            QCOMPARE(walk(cursor), std::string("1:a|b 2:x\ny|p\"q 3: 4:last|z"));
            QVERIFY(!cursor.error());
        }
    }

    void beginsWhereItIsTold()
    {
        CsvCursor cursor = cursorOver(std::make_unique<PieceSource>("title\na,b\nc,d\n", 1000), 6, 2);
        QVERIFY(cursor.unread() == "a,b\nc,d\n");
        QCOMPARE(walk(cursor), std::string("2:a|b 3:c|d"));
    }

    void parsingDoesNotMoveOn()
    {
        CsvCursor cursor = cursorOver(std::make_unique<PieceSource>("a,b\nc,d\n", 1000));
        std::vector<std::string_view> cells;
        Arena arena;
        CsvRecord record;
        QVERIFY(cursor.parse(cells, arena, record) && cursor.parse(cells, arena, record));
        QVERIFY(cells == (std::vector<std::string_view>{"a", "b", "a", "b"}));
        QCOMPARE(cursor.number(), std::int64_t(1));
    }

    void theRestIsKnownOnlyAtTheEndOfTheFile()
    {
        CsvCursor cursor = cursorOver(std::make_unique<PieceSource>("a,b\nc,d\ne,f\n", 5));
        const auto rest = [&cursor](std::size_t most) { return cursor.restOfFile(cursor.unread().data(), most); };
        QVERIFY(!rest(1000));
        std::vector<std::string_view> cells;
        Arena arena;
        for (CsvRecord record; cursor.parse(cells, arena, record) && !cursor.block()->last;)
            cursor.moveTo(record.next);
        QVERIFY(rest(1000) == cursor.unread());
        QVERIFY(cursor.unread() == "e,f\n");
        QVERIFY(!rest(2));
    }

    void aQuoteThatIsNeverClosedEndsWithTheText()
    {
        CsvCursor cursor = cursorOver(
            std::make_unique<PieceSource>("\"" + std::string(CsvCursor::longestRecord + 9, 'x') + "\ny", 1024 * 1024));
        std::vector<std::string_view> cells;
        Arena arena;
        CsvRecord record;
        QVERIFY(cursor.parse(cells, arena, record));
        QVERIFY(record.unterminated);
        cells.clear();
        cursor.parseLine(record.begin, cells, arena);
        QCOMPARE(cells.size(), std::size_t(1));
        QVERIFY(cells.front().find('y') == std::string_view::npos);
    }

    void anErrorEndsReadingAndIsKept()
    {
        CsvCursor cursor = cursorOver(std::make_unique<PieceSource>("a,b\nc,d\ne,f\n", 8, 1));
        QCOMPARE(walk(cursor), std::string("1:a|b 2:c|d"));
        QVERIFY(cursor.error().has_value());
        QCOMPARE(cursor.error()->kind, ErrorKind::Io);
    }
};

SIYU_TEST(TstCsvCursor, "tst_csvcursor")
#include "tst_csvcursor.moc"
