#include "app/assembly/importpreview.h"

#include "app/assembly/importkinds.h"
#include "app/imports/importfile.h"
#include "app/imports/savedmapping.h"
#include "app/roster/customermapping.h"

namespace app {

Result<ImportPreview> previewImport(TeamStore &store, const ImportRequest &request, const QString &kind)
{
    auto reader = openImportFile(request);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    return guarded([&]() -> Result<ImportPreview> {
        const CsvLayout &layout = (*reader)->layout();
        ImportPreview preview;
        preview.encoding = layout.encoding;
        preview.delimiter = layout.dialect.delimiter;
        preview.headerRow = layout.headerRow;
        preview.columns = layout.columns;
        for (CsvReader::Row row; preview.rows.size() < ImportPreview::rowsShown && (*reader)->next(row);) {
            QStringList cells;
            for (const std::string_view cell : row.cells)
                cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
            preview.rows.push_back(std::move(cells));
        }
        preview.kind = kind.isEmpty() ? guessImportKind(store, preview.columns, request) : kind;
        const ColumnMeanings read = findImportKind(preview.kind)->read(store, preview.columns, request, preview.rows);
        preview.meanings = read.columns;
        preview.guessed = read.guessed;
        preview.preset = read.preset;
        preview.isRemembered = !savedMapping(store.connection(), preview.kind, preview.columns).isEmpty();
        preview.sheets = layout.sheets;
        preview.sheet = layout.sheet;
        return preview;
    });
}

QString mappingText(const QStringList &columns, const std::vector<QStringList> &meanings)
{
    QStringList pairs;
    for (int column = 0; column < columns.size(); ++column) {
        // By number if a mapping cannot name the header, or if it is not unique.
        const QString &header = columns.at(column);
        const bool isPlain =
            !header.isEmpty() && !header.contains(QLatin1Char('"')) && columnOf(header, columns) == column;
        const QString name = isPlain ? QLatin1Char('"') + header + QLatin1Char('"') : QString::number(column + 1);
        QStringList fields = meanings[std::size_t(column)];
        if (fields.isEmpty())
            fields << QStringLiteral("ignore");
        for (const QString &field : std::as_const(fields))
            pairs << name + QLatin1Char('=') + field;
    }
    return pairs.join(QLatin1Char(';'));
}

} // namespace app
