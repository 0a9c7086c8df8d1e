#include "app/tables/dialectsniffer.h"

#include "app/tables/cellclass.h"
#include "app/tables/headerfinder.h"
#include "app/tables/recordparser.h"

#include <algorithm>
#include <array>
#include <map>

namespace app {

namespace {

constexpr std::size_t sampleSize = 64 * 1024;
constexpr int mostRecords = 400;
constexpr int topRecords = 20;
constexpr double knownNamesFactor = 2;

struct Delimiter
{
    char sign;
    double prior;
};

constexpr std::array<Delimiter, 12> delimiters = {{{',', 1},
                                                   {'\t', 1},
                                                   {';', 0.99},
                                                   {'|', 0.98},
                                                   {'\x01', 0.9},
                                                   {'\x1F', 0.9},
                                                   {'^', 0.85},
                                                   {'~', 0.85},
                                                   {'#', 0.7},
                                                   {'!', 0.6},
                                                   {' ', 0.6},
                                                   {':', 0.4}}};

/// The result of parsing the sample with one candidate.
struct Evidence
{
    int records = 0;
    int stray = 0;       // records with quotes out of place
    int quotedRows = 0;  // records with a cell properly quoted
    double fullness = 0; // average of how table-like the cells are
    double typed = 0;    // share of filled cells that are data
    double evenness = 0; // share of records with the most frequent width
    bool hasEmpty = false;
    std::size_t width = 1;
    bool hasKnownNames = false; // one of the first records is a known import header
};

double likeness(std::string_view cell, const Dialect &dialect)
{
    switch (classOf(cell)) {
    case CellClass::Empty:
    case CellClass::Word:
        return 0.9;
    case CellClass::Number:
    case CellClass::Time:
    case CellClass::Code:
    case CellClass::Address:
        return 1;
    case CellClass::Text:
        break;
    }
    const std::string_view text = trimmed(cell);
    const char first = text.front(), last = text.back();
    if ((first == '"' || first == '\'') && first == last && dialect.quote != first)
        return 0.2;
    for (const char other : {';', '\t', '|'}) {
        if (other != dialect.delimiter && text.find(other) != std::string_view::npos)
            return 0.4;
    }
    return 0.7;
}

Evidence weigh(std::string_view sample, bool complete, const Dialect &dialect, KnownHeader isKnown)
{
    RecordParser parser(dialect);
    parser.setText(sample.data() + sample.size(), complete);
    std::vector<std::string_view> cells;
    Arena arena;
    Evidence evidence;
    std::map<std::size_t, int> widths;
    std::size_t count = 0, filled = 0, typed = 0;
    const char *at = sample.data();
    const char *const end = at + sample.size();
    while (at < end && evidence.records < mostRecords) {
        CsvRecord record;
        cells.clear();
        if (!parser.parse(at, cells, arena, record))
            break;
        if (record.unterminated) {
            cells.clear();
            parser.parseLine(at, cells, arena, record);
        }
        at = record.next;
        if (std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); }))
            continue;
        if (++evidence.records <= topRecords && !evidence.hasKnownNames && cells.size() > 1)
            evidence.hasKnownNames = hasKnownNames(cells, isKnown);
        ++widths[record.cells];
        evidence.stray += record.stray ? 1 : 0;
        evidence.quotedRows += record.quoted && !record.stray ? 1 : 0;
        for (const std::string_view cell : cells) {
            evidence.fullness += likeness(cell, dialect);
            ++count;
            filled += trimmed(cell).empty() ? 0 : 1;
            typed += isTyped(classOf(cell)) ? 1 : 0;
        }
    }
    if (evidence.records == 0)
        return evidence;
    const auto mode = std::max_element(widths.begin(), widths.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    evidence.hasEmpty = filled < count;
    evidence.width = mode->first;
    evidence.evenness = double(mode->second) / evidence.records;
    evidence.fullness /= double(count);
    evidence.typed = filled > 0 ? double(typed) / double(filled) : 0;
    return evidence;
}

/// Spaces and colons also occur in ordinary text.
bool isPlausible(const Dialect &dialect, const Evidence &evidence)
{
    if (dialect.delimiter == ' ') {
        const bool wellQuoted = evidence.quotedRows * 5 >= evidence.records;
        return evidence.typed >= 0.35 && evidence.width >= 3 && (evidence.evenness >= 0.8 || wellQuoted);
    }
    if (dialect.delimiter == ':')
        return evidence.evenness >= 0.9 && evidence.width >= 4;
    if (dialect.delimiter == '#' || dialect.delimiter == '!')
        return evidence.evenness >= 0.9 && evidence.width >= 3;
    return true;
}

double score(const Dialect &dialect, const Evidence &evidence, double prior)
{
    if (evidence.records == 0 || !isPlausible(dialect, evidence))
        return 0;
    const double breadth = 1 - 1 / double(evidence.width) + 0.001;
    const double disorder = double(evidence.stray) / evidence.records;
    const double known = evidence.hasKnownNames ? knownNamesFactor : 1;
    return prior * evidence.evenness * breadth * evidence.fullness * (1 - 0.8 * disorder) * known;
}

void readLineEnding(std::string_view sample, Dialect &dialect)
{
    std::size_t crlf = 0, lf = 0, cr = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\n')
            ++(i > 0 && sample[i - 1] == '\r' ? crlf : lf);
        else if (sample[i] == '\r' && (i + 1 == sample.size() || sample[i + 1] != '\n'))
            ++cr;
    }
    const std::size_t all = crlf + lf + cr;
    dialect.loneCrEndsRow = cr > 0 && cr * 10 >= all;
    if (cr == all && cr > 0)
        dialect.lineEnding = CsvLineEnding::Cr;
    else if (crlf * 20 >= all * 19 && crlf > 0)
        dialect.lineEnding = CsvLineEnding::CrLf;
    else if (lf * 20 >= all * 19)
        dialect.lineEnding = CsvLineEnding::Lf;
    else
        dialect.lineEnding = CsvLineEnding::Mixed;
}

/// Quotes and escapes to try with a delimiter.
std::vector<Dialect> variants(std::string_view sample, Dialect dialect, const CsvOptions &options)
{
    std::vector<Dialect> result;
    const auto addEscapes = [&](char quote) {
        dialect.quote = quote;
        dialect.escape = CsvEscape::Doubled;
        result.push_back(dialect);
        const bool hasEscapes = sample.find(std::string{'\\', quote}) != std::string_view::npos ||
                                sample.find(std::string{'\\', dialect.delimiter}) != std::string_view::npos;
        if (hasEscapes) {
            dialect.escape = CsvEscape::Backslash;
            result.push_back(dialect);
        }
    };
    if (options.quote) {
        addEscapes(*options.quote);
        return result;
    }
    addEscapes('"');
    if (sample.find('\'') != std::string_view::npos)
        addEscapes('\'');
    return result;
}

/// "a, b, c": a single space follows nearly every delimiter outside quotes.
bool hasBlankAfter(std::string_view sample, char delimiter)
{
    std::size_t all = 0, blank = 0;
    bool quoted = false;
    for (std::size_t i = 0; i + 1 < sample.size(); ++i) {
        quoted = sample[i] == '"' ? !quoted : quoted && sample[i] != '\n';
        if (quoted || sample[i] != delimiter || sample[i + 1] == '\n' || sample[i + 1] == '\r')
            continue;
        ++all;
        blank += sample[i + 1] == ' ' ? 1 : 0;
    }
    return all > 0 && blank * 20 >= all * 19;
}

} // namespace

Dialect sniffDialect(std::string_view sample, bool complete, const CsvOptions &options)
{
    complete = complete && sample.size() <= sampleSize;
    sample = sample.substr(0, sampleSize);
    Dialect plain;
    readLineEnding(sample, plain);
    plain.quote = options.quote.value_or('"');
    plain.delimiter = options.delimiter.value_or(',');
    Dialect best = plain;
    double bestScore = 0;
    for (const Delimiter &delimiter : delimiters) {
        Dialect dialect = plain;
        dialect.delimiter = options.delimiter.value_or(delimiter.sign);
        if (sample.find(dialect.delimiter) == std::string_view::npos)
            continue;
        dialect.blankAfterDelimiter = dialect.delimiter != ' ' && hasBlankAfter(sample, dialect.delimiter);
        std::vector<Dialect> candidates = variants(sample, dialect, options);
        bool isAligned = false;
        if (dialect.delimiter == ' ') {
            dialect.aligned = true;
            candidates.push_back(dialect);
            const Evidence aligned = weigh(sample, complete, dialect, options.isKnownHeader);
            isAligned = aligned.records > 1 && aligned.width > 1 && aligned.evenness == 1;
        }
        for (const Dialect &candidate : candidates) {
            const double prior = options.delimiter ? 1 : delimiter.prior;
            const Evidence evidence = weigh(sample, complete, candidate, options.isKnownHeader);
            if (isAligned && !candidate.aligned && evidence.hasEmpty)
                continue; // runs of spaces pad the columns
            const double value = score(candidate, evidence, prior);
            if (value > bestScore * 1.0001) {
                bestScore = value;
                best = candidate;
            }
        }
        if (options.delimiter)
            break;
    }
    return best;
}

} // namespace app
