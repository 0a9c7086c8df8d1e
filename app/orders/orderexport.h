#pragma once

#include "app/imports/recordkind.h"

namespace app {

/// Orders described for RecordExporter: one row per order in the columns that the plain order importer reads back to
/// the same facts. A buyer stands with one value of every kind of identity; who has none comes back by name only.
/// What was in an order is exported as order-items.
const RecordKind &orderExportKind();

} // namespace app
