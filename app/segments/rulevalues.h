#pragma once

#include "app/segments/rule.h"
#include "storage/sqlite/connection.h"

#include <QStringList>

namespace app {

/// Brings the values of a rule with ids into the form in which the store keeps what they are compared with: 是 of a
/// yes/no field is true, "12" of a number is 12, 2026/3/1 of a date is 2026-03-01, +86 138-0013-8000 is 13800138000,
/// 广东 is also 广东省.
///
/// Answers a sentence for each test that could never match, saying what would be understood; such a test stays as it
/// is. Throws what storage throws.
QStringList fitValues(storage::sqlite::Connection &connection, Rule &rule);

} // namespace app
