#pragma once

#include <QString>

namespace app {

/// Asks the user on the terminal, through standard error; only y or yes confirms. Returns true if standard input is
/// not a terminal: running the command is then taken as consent.
bool confirmed(const QString &question);

/// Whether standard input is a terminal.
bool hasTerminal();

} // namespace app
