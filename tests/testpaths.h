#pragma once

#include <QString>

namespace tests {

/// The source tree that these tests were built from.
QString sourceFolder();
/// The command-line program under test.
QString siyuExecutable();
/// The window program under test; empty if it was not built.
QString siyudeskExecutable();

} // namespace tests
