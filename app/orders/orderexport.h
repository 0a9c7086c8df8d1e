#pragma once

#include "app/imports/recordkind.h"

namespace app {

/// Describes orders for RecordExporter: one row per order, in columns that the order importer reads back to
/// the same data. A buyer is exported with one value of each identity kind; without identities, by name only.
/// Items are exported as order-items.
const RecordKind &orderExportKind();

} // namespace app
