#pragma once

#include "app/imports/erasedpeople.h"
#include "app/imports/importoutcome.h"
#include "app/result.h"
#include "app/tables/csvwriter.h"

#include <QStringList>

#include <memory>
#include <span>
#include <string_view>

namespace app {

/// Writes the rows to be corrected, unchanged, with the problem in two additional columns. After correction the
/// file can be imported directly. Does nothing if no path was given. Rows about people who were erased are left out
/// (ErasedPeople::isRowOf()); their words in the rows of others are blanked.
class RejectsFile final
{
public:
    /// `erased` must outlive the file.
    static Result<std::unique_ptr<RejectsFile>> open(const QString &path, const QStringList &columns,
                                                     const ErasedPeople &erased);

    /// The number of trailing columns that are those two, in either language, if such a file is imported again.
    static int ownColumns(const QStringList &headers);

    void add(std::span<const std::string_view> cells, std::int64_t row, const std::vector<ImportProblem> &problems);
    Result<void> commit();

private:
    const ErasedPeople *m_erased = nullptr;
    std::unique_ptr<CsvWriter> m_writer;
    std::size_t m_columns = 0;
};

} // namespace app
