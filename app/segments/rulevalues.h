#pragma once

#include "app/result.h"
#include "app/segments/rule.h"
#include "storage/sqlite/connection.h"

#include <QStringList>

namespace app {

/// Normalises the values of a rule with IDs to the form in which the store keeps the compared data: 是 of a
/// yes/no field becomes true, "12" of a number 12, 2026/3/1 of a date 2026-03-01, +86 138-0013-8000 13800138000;
/// 广东 also matches 广东省.
///
/// Returns a message for each test that could never match, naming the valid values; such a test stays
/// unchanged. Throws what storage throws.
QStringList fitValues(storage::sqlite::Connection &connection, Rule &rule);

/// Fails with Invalid if the rule uses a layer that this version does not compute (isAvailable()).
Result<void> checkLayers(const Rule &rule);

} // namespace app
