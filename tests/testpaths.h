#pragma once

#include <QString>

namespace tests {

/// The checkout that these tests were built from.
QString sourceFolder();
/// The command line that is tested.
QString siyuExecutable();
/// The window that is tested; empty where it was not built.
QString siyudeskExecutable();

} // namespace tests
