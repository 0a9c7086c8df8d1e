#pragma once

#include <QString>

namespace app {

/// Asks a person at a terminal, on standard error; only y or yes is a yes. Where standard input is no terminal nobody
/// can be asked, and the call itself says that it is meant.
bool confirmed(const QString &question);

/// Whether there is somebody to ask.
bool hasTerminal();

} // namespace app
