#pragma once

namespace app {

class CommandLine;

/// `calendar --from D --to D`.
void addCalendarCommand(CommandLine &line);

} // namespace app
