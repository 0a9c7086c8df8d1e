#include "app/tables/htmltable.h"

#include "app/tables/cellquoting.h"
#include "storage/text/cell.h"
#include "storage/text/namekey.h"

#include <QString>

#include <algorithm>
#include <map>
#include <vector>

namespace app {

namespace {

constexpr int mostColumns = 16'384;

struct Tag
{
    std::string name; ///< lower case, with the slash of an end tag
    std::string_view attributes;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return out;
}

/// The value of an attribute; empty if there is none.
std::string_view attribute(std::string_view attributes, std::string_view name)
{
    const std::string small = lower(attributes);
    for (std::size_t at = small.find(name); at != std::string::npos; at = small.find(name, at + 1)) {
        const std::size_t sign = at + name.size();
        if (sign + 1 >= small.size() || small[sign] != '=' || (at > 0 && !isBlank(small[at - 1])))
            continue;
        const char quote = small[sign + 1];
        if (quote == '"' || quote == '\'')
            return attributes.substr(sign + 2, attributes.find(quote, sign + 2) - sign - 2);
        const std::size_t end = small.find_first_of(" \t\r\n/", sign + 1);
        return attributes.substr(sign + 1, end == std::string::npos ? end : end - sign - 1);
    }
    return {};
}

int span(std::string_view attributes, std::string_view name)
{
    std::int64_t count = 1;
    storage::parseInteger(attribute(attributes, name), count);
    return int(std::clamp<std::int64_t>(count, 1, mostColumns));
}

class TableReader final
{
public:
    explicit TableReader(std::string_view html) : m_html(html) {}

    std::string read()
    {
        while (m_at < m_html.size()) {
            const std::size_t open = std::min(m_html.find('<', m_at), m_html.size());
            takeText(m_html.substr(m_at, open - m_at));
            m_at = open;
            if (open < m_html.size() && !skipComment())
                take(nextTag());
        }
        endTable();
        return std::move(m_best);
    }

private:
    /// Skips comments, and scripts and styles with their contents.
    bool skipComment()
    {
        const auto skipTo = [this](std::string_view end) {
            const std::size_t found = m_html.find(end, m_at);
            m_at = found == std::string_view::npos ? m_html.size() : found + end.size();
            return true;
        };
        const std::string start = lower(m_html.substr(m_at, 7));
        if (start.starts_with("<!--"))
            return skipTo("-->");
        if (start == "<script")
            return skipTo("</script>");
        return start.starts_with("<style") && skipTo("</style>");
    }

    Tag nextTag()
    {
        std::size_t end = m_at;
        for (char quote = 0; end < m_html.size() && (quote != 0 || m_html[end] != '>'); ++end) {
            const char c = m_html[end];
            if (quote == 0 ? c == '"' || c == '\'' : c == quote)
                quote = quote == 0 ? c : 0;
        }
        const std::string_view inner = m_html.substr(m_at + 1, end - m_at - 1);
        m_at = std::min(end + 1, m_html.size());
        const std::size_t nameEnd = std::min(inner.find_first_of(" \t\r\n", 1), inner.size());
        std::string name = lower(inner.substr(0, nameEnd));
        if (name.size() > 1 && name.ends_with('/'))
            name.pop_back();
        return {std::move(name), inner.substr(nameEnd)};
    }

    void take(const Tag &tag)
    {
        if (tag.name == "table") {
            endTable();
        } else if (tag.name == "/table") {
            endTable();
        } else if (tag.name == "tr" || tag.name == "/tr") {
            endRow();
        } else if (tag.name == "td" || tag.name == "th") {
            beginCell(tag.attributes);
        } else if (tag.name == "/td" || tag.name == "/th") {
            endCell();
        } else if ((tag.name == "br" || tag.name == "p" || tag.name == "div") && m_inCell && !m_cell.empty()) {
            m_cell += '\n';
        }
    }

    void takeText(std::string_view text)
    {
        if (!m_inCell)
            return;
        for (const char c : text) {
            if (!isBlank(c))
                m_cell += c;
            else if (!m_cell.empty() && !isBlank(m_cell.back()))
                m_cell += ' ';
        }
    }

    void beginCell(std::string_view attributes)
    {
        endCell();
        m_inCell = true;
        m_number = attribute(attributes, "x:num");
        m_columns = span(attributes, "colspan");
        m_rows = span(attributes, "rowspan");
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        const QString raw = QString::fromStdString(m_number.empty() ? m_cell : std::string(m_number));
        const QString text = storage::decodedEntities(raw).trimmed();
        m_cell.clear();
        putSpanning();
        const std::string value = text.toStdString();
        m_filled += value.empty() ? 0 : 1;
        if (m_rows > 1)
            m_spanning[int(m_row.size())] = {m_rows - 1, value};
        m_row.push_back(value);
        m_row.resize(std::min<std::size_t>(m_row.size() + std::size_t(m_columns) - 1, mostColumns));
    }

    /// Adds cells of the rows above that span into this row, from the current column on.
    void putSpanning()
    {
        for (auto above = m_spanning.find(int(m_row.size())); above != m_spanning.end();
             above = m_spanning.find(int(m_row.size()))) {
            m_row.push_back(above->second.text);
            if (--above->second.rows == 0)
                m_spanning.erase(above);
        }
    }

    void endRow()
    {
        endCell();
        if (m_row.empty())
            return;
        putSpanning();
        for (std::size_t i = 0; i < m_row.size(); ++i) {
            if (i > 0)
                m_text += ',';
            appendQuoted(m_text, m_row[i]);
        }
        m_text += '\n';
        m_row.clear();
    }

    void endTable()
    {
        endRow();
        if (m_filled > m_bestFilled) {
            m_best = std::move(m_text);
            m_bestFilled = m_filled;
        }
        m_text.clear();
        m_spanning.clear();
        m_filled = 0;
    }

    struct Spanning
    {
        int rows;
        std::string text;
    };

    std::string_view m_html, m_number;
    std::size_t m_at = 0;
    std::string m_cell, m_text, m_best;
    std::vector<std::string> m_row;
    std::map<int, Spanning> m_spanning; ///< by column
    std::int64_t m_filled = 0, m_bestFilled = 0;
    int m_columns = 1, m_rows = 1;
    bool m_inCell = false;
};

} // namespace

std::string htmlTableAsCsv(std::string_view html)
{
    return TableReader(html).read();
}

} // namespace app
