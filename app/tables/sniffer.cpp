#include "app/tables/sniffer.h"

#include "app/tables/cellclass.h"
#include "app/tables/dialectsniffer.h"
#include "app/tables/headerfinder.h"
#include "app/tables/recordparser.h"
#include "app/tables/rowrepair.h"
#include "app/tables/textsource.h"
#include "app/text.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t mostRows = 1000;
constexpr std::size_t topRows = 20;
constexpr std::size_t longestSample = 512 * 1024;

QString toText(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

/// The start of the file, split into records.
struct Sample
{
    std::vector<SampleRow> rows;
    std::vector<CsvRecord> records;
    Arena arena;
};

/// Excel's syntax for setting the delimiter: a first line "sep=;".
std::size_t separatorLine(std::string_view text, CsvOptions &options)
{
    if (text.size() < 6 || !(text.starts_with("sep=") || text.starts_with("SEP=")))
        return 0;
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    if (end > 7)
        return 0;
    if (!options.delimiter)
        options.delimiter = text[4];
    return end;
}

Sample cut(std::string_view text, bool complete, const Dialect &dialect)
{
    Sample sample;
    const std::string_view head = text.substr(0, longestSample);
    RecordParser parser(dialect);
    parser.setText(head.data() + head.size(), complete && head.size() == text.size());
    for (const char *at = head.data(); at < head.data() + head.size() && sample.rows.size() < mostRows;) {
        SampleRow row;
        CsvRecord record;
        if (!parser.parse(at, row, sample.arena, record))
            break;
        if (record.stray && record.text().find_first_of("\r\n") != std::string_view::npos) {
            row.clear();
            parser.parseLine(at, row, sample.arena, record);
        }
        at = record.next;
        sample.rows.push_back(std::move(row));
        sample.records.push_back(record);
    }
    return sample;
}

/// Rows of a sheet have no trailing empty cells: pads all to the length of the longest.
void squareUp(Sample &sample)
{
    std::size_t width = 1;
    for (const SampleRow &row : sample.rows)
        width = std::max(width, row.size());
    for (std::size_t i = 0; i < sample.rows.size(); ++i) {
        sample.rows[i].resize(width);
        sample.records[i].cells = width;
    }
}

std::shared_ptr<const ColumnProfiles> learn(const Sample &sample, std::size_t from, std::size_t width)
{
    auto profiles = std::make_shared<ColumnProfiles>();
    for (std::size_t i = from; i < sample.rows.size(); ++i) {
        if (sample.rows[i].size() == width && !sample.records[i].stray)
            profiles->add(sample.rows[i]);
    }
    profiles->finish();
    return profiles;
}

class LayoutBuilder
{
public:
    LayoutBuilder(CsvLayout &layout, Sample &sample, std::int64_t firstNumber, KnownHeader isKnown)
        : m_layout(layout), m_sample(sample), m_firstNumber(firstNumber), m_isKnown(isKnown)
    {
    }

    void build(const CsvOptions &options)
    {
        std::size_t width = widthWithoutStrays();
        repairHeader(width);
        std::optional<std::size_t> given;
        if (options.headerRow && *options.headerRow > 0)
            given = std::size_t(std::max<std::int64_t>(0, *options.headerRow - m_firstNumber));
        HeaderPlace place = findHeader(m_sample.rows, width, given, m_isKnown);
        if (options.headerRow == 0) {
            place.dataRow = place.first;
            place.rows = 0;
        }
        if (place.rows > 0)
            width = widthWithHeader(m_sample.rows[place.first], width);
        m_layout.profiles = learn(m_sample, place.dataRow, width);
        m_layout.width = int(width);
        m_layout.firstDataRow = numberOf(place.dataRow);
        m_layout.headerRow = place.rows > 0 ? int(numberOf(place.first)) : 0;
        m_layout.headerRows = int(place.rows);
        sayLeftOut(0, place.first, Text::tr("This row is above the table."));
        readNames(place, width);
        sayLeftOut(place.first + place.rows, place.dataRow, Text::tr("This row explains the header."));
    }

private:
    std::int64_t numberOf(std::size_t index) const { return m_firstNumber + std::int64_t(index); }

    void say(std::size_t index, int column, const QString &value, const QString &reason, const QString &repair,
             CsvProblem::Effect effect = CsvProblem::Effect::None)
    {
        m_layout.problems.push_back({numberOf(index), column, value, reason, repair, effect});
    }

    void sayLeftOut(std::size_t from, std::size_t to, const QString &reason)
    {
        for (std::size_t i = from; i < to; ++i) {
            const QString text = toText(m_sample.records[i].text().substr(0, 200));
            if (!text.trimmed().isEmpty())
                say(i, 0, text, reason, Text::tr("It was not imported."));
        }
    }

    /// Repairs the header if it has a superfluous quote or another delimiter than the rows.
    void repairHeader(std::size_t width)
    {
        const RowRepair repair(m_layout.dialect, width, nullptr);
        for (std::size_t i = 0; width >= 3 && i < std::min(m_sample.rows.size(), topRows); ++i) {
            const CsvRecord &record = m_sample.records[i];
            if (m_sample.rows[i].size() == width && !record.stray)
                continue;
            RepairedRow row = repair.repair(record.text(), m_sample.rows[i], record.stray, m_sample.arena);
            if (auto requoted = record.stray ? repair.requote(record.text(), m_sample.arena) : std::nullopt)
                row = std::move(*requoted);
            const bool found = row.fault == RowFault::StrayQuote || row.fault == RowFault::OtherDelimiter ||
                               row.fault == RowFault::MissingDelimiter;
            const bool names = std::none_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) {
                return trimmed(cell).empty() || isTyped(classOf(cell));
            });
            if (found && names && !row.lost)
                m_sample.rows[i] = row.cells;
        }
    }

    /// Rows with misplaced quotes do not count for the width, unless all rows have them.
    std::size_t widthWithoutStrays() const
    {
        std::vector<SampleRow> sound;
        for (std::size_t i = 0; i < m_sample.rows.size(); ++i) {
            if (!m_sample.records[i].stray)
                sound.push_back(m_sample.rows[i]);
        }
        return tableWidth(sound.empty() ? m_sample.rows : sound, m_isKnown);
    }

    /// Data rows may lack trailing empty cells; then the header gives the width. But a header with more cells than the
    /// data, some of them unnamed, has a superfluous delimiter.
    std::size_t widthWithHeader(const SampleRow &header, std::size_t width) const
    {
        if (header.size() <= width)
            return width;
        const auto nameless = std::size_t(
            std::count_if(header.begin(), header.end(), [](std::string_view cell) { return trimmed(cell).empty(); }));
        return nameless >= header.size() - width ? width : header.size();
    }

    SampleRow headerCells(std::size_t index, std::size_t width)
    {
        SampleRow row = m_sample.rows[index];
        const CsvRecord &record = m_sample.records[index];
        if (row.size() == width) {
            if (record.stray || record.cells != width)
                say(index, 0, toText(record.text().substr(0, 200)),
                    Text::tr("A quotation mark or delimiter in the header is wrong."),
                    Text::tr("The column names were read to match the rows. Check them against the data below."));
            return row;
        }
        if (row.size() > width && !record.stray) {
            for (std::size_t i = row.size(); i-- > 0 && row.size() > width;) {
                if (trimmed(row[i]).empty())
                    row.erase(row.begin() + std::ptrdiff_t(i));
            }
            say(index, 0, toText(record.text().substr(0, 200)), Text::tr("The header has more cells than the rows."),
                Text::tr("Empty header cells were ignored."));
            return row;
        }
        const RepairedRow repaired =
            RowRepair(m_layout.dialect, width, nullptr).repair(record.text(), row, record.stray, m_sample.arena);
        say(index, 0, toText(record.text().substr(0, 200)),
            Text::tr("The header and the rows have different numbers of cells."),
            Text::tr("Columns without a name come last. Check the names against the data below."));
        return repaired.cells;
    }

    void readNames(const HeaderPlace &place, std::size_t width)
    {
        for (std::size_t level = 0; level < place.rows; ++level) {
            const SampleRow cells = headerCells(place.first + level, width);
            m_layout.headerCells.assign(cells.begin(), cells.end());
            QStringList names;
            for (const std::string_view cell : cells)
                names << toText(trimmed(cell));
            m_layout.headerLevels.push_back(names);
        }
        for (std::size_t column = 0; column < width; ++column) {
            QStringList parts;
            for (const QStringList &level : m_layout.headerLevels)
                parts << level.value(qsizetype(column));
            parts.removeAll(QString());
            if (m_layout.dialect.exact)
                parts.removeDuplicates(); // the name of a cell merged across both rows
            m_layout.columns << (place.rows > 0 ? parts.join(QLatin1Char(' ')) : Text::tr("Column %1").arg(column + 1));
        }
        if (place.rows > 0)
            dropNamelessEnd(place);
        sayDuplicates(place);
    }

    /// Some programs end every row with a delimiter.
    void dropNamelessEnd(const HeaderPlace &place)
    {
        while (m_layout.columns.size() > 1 && m_layout.columns.back().isEmpty()) {
            const auto column = std::size_t(m_layout.columns.size() - 1);
            const bool used = std::any_of(
                m_sample.rows.begin() + std::ptrdiff_t(place.dataRow), m_sample.rows.end(),
                [column](const SampleRow &row) { return row.size() > column && !trimmed(row[column]).empty(); });
            if (used)
                return;
            m_layout.columns.removeLast();
        }
    }

    void sayDuplicates(const HeaderPlace &place)
    {
        if (place.rows == 0)
            return;
        for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
            const QString &name = m_layout.columns.at(i);
            if (name.isEmpty())
                say(place.first, int(i) + 1, {}, Text::tr("This column has no name."),
                    Text::tr("Choose its field when you match the columns."));
            else if (m_layout.columns.indexOf(name) < i)
                say(place.first, int(i) + 1, name, Text::tr("Two columns have the same name."),
                    Text::tr("Match each one by its position."), CsvProblem::Effect::SameName);
        }
    }

    CsvLayout &m_layout;
    Sample &m_sample;
    std::int64_t m_firstNumber;
    KnownHeader m_isKnown;
};

} // namespace

QString normalizedHeader(const QString &name)
{
    QString text = name;
    text.replace(QChar(0x00A0), QLatin1Char(' ')).replace(QChar(0x3000), QLatin1Char(' '));
    text.replace(QChar(0xFF08), QLatin1Char('(')).replace(QChar(0xFF09), QLatin1Char(')'));
    return text.simplified();
}

CsvLayout sniffText(std::string_view text, bool complete, const CsvOptions &given, const std::optional<Dialect> &known)
{
    CsvLayout layout;
    CsvOptions options = given;
    const std::size_t skipped = known ? 0 : separatorLine(text, options);
    const std::string_view body = text.substr(skipped);
    layout.dialect = known ? *known : sniffDialect(body, complete, options);
    Sample sample = cut(body, complete, layout.dialect);
    if (layout.dialect.exact)
        squareUp(sample);
    if (sample.rows.empty()) {
        layout.problems.push_back({0, 0, {}, Text::tr("The file is empty."), Text::tr("Export it again.")});
        layout.profiles = std::make_shared<ColumnProfiles>();
        layout.dataOffset = text.size();
        return layout;
    }
    LayoutBuilder(layout, sample, skipped > 0 ? 2 : 1, options.isKnownHeader).build(options);
    const auto first = std::size_t(layout.firstDataRow - (skipped > 0 ? 2 : 1));
    layout.dataOffset = first < sample.records.size() ? std::size_t(sample.records[first].begin - text.data())
                                                      : std::size_t(sample.records.back().next - text.data());
    return layout;
}

Result<CsvLayout> sniffCsv(const QString &path, const CsvOptions &options)
{
    auto source = TextSource::open(path, options);
    if (!source)
        return tl::unexpected<Error>(source.error());
    auto block = (*source)->next({});
    if (!block)
        return tl::unexpected<Error>(block.error());
    CsvLayout layout = sniffText((*block)->text(), (*block)->last, (*source)->withOwn(options), (*source)->dialect());
    (*source)->describe(layout);
    return layout;
}

} // namespace app
