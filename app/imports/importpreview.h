#pragma once

#include "app/imports/importoutcome.h"
#include "app/store/teamstore.h"

namespace app {

/// The head of a file as it is understood, for a person to look over before anything is read in.
struct ImportPreview
{
    static constexpr std::size_t rowsShown = 40;

    QString kind; ///< what the rows are, as importkinds.h names it
    QString encoding;
    char delimiter = ',';
    int headerRow = 0; ///< 0: none
    QStringList columns;
    std::vector<QStringList> rows;     ///< the first of them, as wide as columns
    std::vector<int> guessed;          ///< columns whose meaning only their values say
    bool isRemembered = false;         ///< a file with these headers was imported before
    std::vector<CsvSheet> sheets;      ///< of a workbook
    QString sheet;                     ///< the one that is read
    QString preset;                    ///< the known export that it is read as, of kinds that have several
    std::vector<QStringList> meanings; ///< per column the names of its fields as --map knows them; none: left out
};

/// Reads the head of `request.file` with what the request overrides. Without `kind` the one that fits best is guessed.
/// Fails as CsvReader::open() does; columns that mean nothing are no failure.
Result<ImportPreview> previewImport(TeamStore &store, const ImportRequest &request, const QString &kind = {});

/// The mapping as --map writes it, of every column: those without a meaning are ignored.
QString mappingText(const QStringList &columns, const std::vector<QStringList> &meanings);

} // namespace app
