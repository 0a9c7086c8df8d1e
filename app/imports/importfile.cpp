#include "app/imports/importfile.h"

#include "app/text.h"

#include <QFileInfo>

namespace app {

Result<std::unique_ptr<CsvReader>> openImportFile(const ImportRequest &request)
{
    auto reader = CsvReader::open(request.file, request.csvOptions());
    if (!reader || !(*reader)->layout().columns.isEmpty())
        return reader;
    const QString sheet = (*reader)->layout().sheet;
    const QString name = QFileInfo(request.file).fileName();
    return failure(ErrorKind::Invalid, sheet.isEmpty()
                                           ? Text::tr("%1 is empty. Export it again.").arg(name)
                                           : Text::tr("The sheet %1 of %2 is empty. Choose another sheet, or export "
                                                      "the file again.")
                                                 .arg(sheet, name));
}

} // namespace app
