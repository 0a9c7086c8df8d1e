#pragma once

#include "app/csv/csvwriter.h"
#include "app/imports/importoutcome.h"
#include "app/result.h"

#include <QStringList>

#include <memory>
#include <span>
#include <string_view>

namespace app {

/// The rows that need a person, as they stood in the file, with what is wrong in two further columns: fixed there, the
/// file is imported again as it is. Writes nothing where no path was given.
class RejectsFile final
{
public:
    static Result<std::unique_ptr<RejectsFile>> open(const QString &path, const QStringList &columns);

    /// How many of the last columns are those two, in either language: a file that is imported again.
    static int ownColumns(const QStringList &headers);

    void add(std::span<const std::string_view> cells, std::int64_t row, const std::vector<ImportProblem> &problems);
    Result<void> commit();

private:
    std::unique_ptr<CsvWriter> m_writer;
    std::size_t m_columns = 0;
};

} // namespace app
