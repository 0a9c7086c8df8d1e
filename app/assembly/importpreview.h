#pragma once

#include "app/imports/importoutcome.h"
#include "app/store/teamstore.h"

namespace app {

/// The beginning of a file as it was interpreted, for the user to check before the import.
struct ImportPreview
{
    static constexpr std::size_t rowsShown = 40;

    QString kind; ///< kind of the rows, as named in importkinds.h
    QString encoding;
    char delimiter = ',';
    int headerRow = 0; ///< 0: none
    QStringList columns;
    std::vector<QStringList> rows;     ///< the first rows, as wide as columns
    std::vector<int> guessed;          ///< columns identified by their values only
    bool isRemembered = false;         ///< a file with these headers was imported before
    std::vector<CsvSheet> sheets;      ///< of a workbook
    QString sheet;                     ///< the sheet that is read
    QString preset;                    ///< the known export format of the file, for kinds with several
    std::vector<QStringList> meanings; ///< for each column the --map names of its fields; none: ignored
};

/// Reads the beginning of `request.file`, applying the options of the request. Without `kind`, the best match is used.
/// Fails like CsvReader::open(); unknown columns are not an error.
Result<ImportPreview> previewImport(TeamStore &store, const ImportRequest &request, const QString &kind = {});

/// The mapping of every column in the form of --map; columns without a meaning are ignored.
QString mappingText(const QStringList &columns, const std::vector<QStringList> &meanings);

} // namespace app
