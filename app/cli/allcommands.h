#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace app {

class CommandLine;

/// Adds all commands, in the order of `siyu help`.
void addAllCommands(CommandLine &line);

void addStoreCommands(CommandLine &line);
void addImportCommands(CommandLine &line);
/// `feeds` and `import-folder`.
void addFeedCommands(CommandLine &line);
void addExportCommands(CommandLine &line);
void addCustomerCommands(CommandLine &line);
/// merge, unmerge, duplicates and erase, below `customer`.
void addCustomerMergeCommands(CommandLine &line, CLI::App *customer);
/// `order find` and `order erase`.
void addOrderCommands(CommandLine &line);
void addFieldCommands(CommandLine &line);
void addTransferCommands(CommandLine &line);
void addCsvCommands(CommandLine &line);
void addTagCommands(CommandLine &line);
void addSegmentCommands(CommandLine &line);
void addGroupCommands(CommandLine &line);
void addContentCommands(CommandLine &line);
/// `content show`, `submit`, `approve`, `return` and `retire`.
void addContentItemCommands(CommandLine &line, CLI::App *content);
void addSearchCommands(CommandLine &line);
void addSampleCommands(CommandLine &line);
/// `report`, rendered by siyudesk.
void addReportCommand(CommandLine &line);
/// `sop …`, `tick`, `tasks` and `task …`.
void addSopCommands(CommandLine &line);
/// `cover`.
void addCoverCommand(CommandLine &line);
/// `sop results`.
void addSopResults(CommandLine &line, CLI::App *sop);

} // namespace app
