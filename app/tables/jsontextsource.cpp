#include "app/tables/jsontextsource.h"

#include "app/tables/cellquoting.h"
#include "app/text.h"

#include <QDir>

#include <algorithm>

namespace app {

Result<std::unique_ptr<TextSource>> JsonTextSource::open(const QString &path)
{
    std::unique_ptr<JsonTextSource> source(new JsonTextSource(path));
    if (auto opened = source->m_records.open(); !opened)
        return tl::unexpected<Error>(opened.error());
    if (auto found = source->findColumns(); !found)
        return tl::unexpected<Error>(found.error());
    if (source->m_columns.isEmpty())
        return failure(ErrorKind::Invalid,
                       Text::tr("%1 contains no objects with values.").arg(QDir::toNativeSeparators(path)));
    source->m_records.rewind();
    return std::unique_ptr<TextSource>(std::move(source));
}

Result<void> JsonTextSource::findColumns()
{
    QJsonObject record;
    for (;;) {
        const Result<bool> more = m_records.next(record);
        if (!more)
            return tl::unexpected<Error>(more.error());
        if (!*more)
            return {};
        for (const JsonRow &row : jsonRows(record)) {
            for (const auto &[column, text] : row) {
                if (m_places.contains(column))
                    continue;
                m_places.insert(column, m_columns.size());
                m_columns << column;
            }
        }
    }
}

Result<std::shared_ptr<const TextBlock>> JsonTextSource::next(std::string_view carry)
{
    m_text.assign(carry);
    if (!m_headerWritten) {
        m_headerWritten = true;
        JsonRow header;
        for (const QString &column : std::as_const(m_columns))
            header.emplace_back(column, column);
        append(header);
    }
    QJsonObject record;
    bool more = true;
    while (more && m_text.size() < carry.size() + blockSize) {
        const Result<bool> got = m_records.next(record);
        if (!got)
            return tl::unexpected<Error>(got.error());
        more = *got;
        if (more) {
            for (const JsonRow &row : jsonRows(record))
                append(row);
        }
    }
    const std::shared_ptr<TextBlock> block = m_pool.newBlock(m_text.size());
    std::copy(m_text.begin(), m_text.end(), block->bytes.begin());
    block->size = m_text.size();
    block->last = !more;
    return std::shared_ptr<const TextBlock>(block);
}

void JsonTextSource::describe(CsvLayout &layout) const
{
    layout.encoding = QStringLiteral("json");
}

std::optional<Dialect> JsonTextSource::dialect() const
{
    Dialect dialect;
    dialect.exact = true;
    return dialect;
}

void JsonTextSource::append(const JsonRow &row)
{
    QStringList cells(m_columns.size());
    for (const auto &[column, text] : row)
        cells[m_places.value(column)] = text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += ',';
        appendQuoted(m_text, cells.at(i).toStdString());
    }
    m_text += '\n';
}

} // namespace app
