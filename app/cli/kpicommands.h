#pragma once

namespace CLI {
class App;
}

namespace app {

class CommandLine;

/// `kpi` and `cohort`.
void addKpiCommands(CommandLine &line);

/// `layer rfm`, below the command `layer`.
void addRfmCommand(CommandLine &line, CLI::App *layer);

} // namespace app
