#pragma once

#include "app/imports/importoutcome.h"
#include "app/tables/csvreader.h"

namespace app {

/// Opens the file of an import at its beginning. Fails like CsvReader::open(), and with Invalid if it is empty.
Result<std::unique_ptr<CsvReader>> openImportFile(const ImportRequest &request);

} // namespace app
