#pragma once

#include <QStringList>

namespace tests {

/// The team files of released schemas in tests/data/golden, with their path: kept for ever, see README.md there.
QStringList goldenFiles();
/// Adds a column "file" and a row for each of them. Fails if there are none.
void addGoldenFiles();

} // namespace tests
