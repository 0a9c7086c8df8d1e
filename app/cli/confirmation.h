#pragma once

#include "app/result.h"

namespace app {

/// True if a person can be asked: standard input is a terminal.
bool canAsk();

/// Asks a person at a terminal, on standard error; only y or yes is a yes. Fails with Invalid where standard input is
/// not a terminal, naming the option that answers in advance: --yes.
Result<bool> confirmed(const QString &question);

} // namespace app
