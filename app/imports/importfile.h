#pragma once

#include "app/csv/csvreader.h"
#include "app/imports/importoutcome.h"

namespace app {

/// The file of an import from its beginning. Fails as CsvReader::open does, and with Invalid where it is empty.
Result<std::unique_ptr<CsvReader>> openImportFile(const ImportRequest &request);

} // namespace app
