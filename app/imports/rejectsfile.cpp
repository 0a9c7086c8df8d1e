#include "app/imports/rejectsfile.h"

#include "app/text.h"

#include <algorithm>
#include <array>

namespace app {

Result<std::unique_ptr<RejectsFile>> RejectsFile::open(const QString &path, const QStringList &columns,
                                                       const ErasedPeople &erased)
{
    auto file = std::make_unique<RejectsFile>();
    file->m_erased = &erased;
    if (path.isEmpty())
        return file;
    auto writer = CsvWriter::create(path);
    if (!writer)
        return tl::unexpected<Error>(writer.error());
    file->m_writer = std::move(*writer);
    file->m_columns = std::size_t(columns.size());
    file->m_writer->writeRow(columns + QStringList{Text::tr("Row"), Text::tr("Problem")});
    return file;
}

int RejectsFile::ownColumns(const QStringList &headers)
{
    static const std::array own{QStringList{QStringLiteral("Row"), QStringLiteral("Problem")},
                                QStringList{QStringLiteral("行号"), QStringLiteral("问题")}};
    const QStringList last = headers.mid(std::max<qsizetype>(0, headers.size() - 2));
    return std::find(own.begin(), own.end(), last) != own.end() ? 2 : 0;
}

void RejectsFile::add(std::span<const std::string_view> cells, std::int64_t row,
                      const std::vector<ImportProblem> &problems)
{
    if (!m_writer || m_erased->isRowOf(cells))
        return;
    QStringList reasons;
    for (const ImportProblem &problem : problems) {
        if (problem.row == row)
            reasons << problem.reason;
    }
    std::vector<std::string> blanked(cells.size());
    std::vector<std::string_view> line(std::max(m_columns, cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i)
        line[i] = m_erased->blanked(cells[i], blanked[i]);
    line.resize(m_columns);
    const std::string number = std::to_string(row);
    const std::string reason = reasons.join(QLatin1Char(' ')).toStdString();
    line.push_back(number);
    line.push_back(reason);
    m_writer->writeRow(line);
}

Result<void> RejectsFile::commit()
{
    if (!m_writer)
        return {};
    return m_writer->commit();
}

} // namespace app
