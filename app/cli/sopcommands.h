#pragma once

namespace app {

class CommandLine;

/// `tick`, `tasks` and `task done|skip|snooze|reassign`.
void addTaskCommands(CommandLine &line);

} // namespace app
