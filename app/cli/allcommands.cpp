#include "app/cli/allcommands.h"

#include "app/cli/calendarcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/kpicommands.h"
#include "app/text.h"

namespace app {

void addAllCommands(CommandLine &line)
{
    addStoreCommands(line);
    addImportCommands(line);
    addFeedCommands(line);
    addExportCommands(line);
    addCustomerCommands(line);
    addOrderCommands(line);
    addFieldCommands(line);
    addTransferCommands(line);
    addTagCommands(line);
    addSegmentCommands(line);
    addGroupCommands(line);
    addSearchCommands(line);
    addContentCommands(line);
    addSopCommands(line);
    addSampleCommands(line);
    addKpiCommands(line);
    addReportCommand(line);
    CLI::App *layer = line.addCommand("layer", Text::tr("Customer layers"));
    needSubCommand(layer);
    addRfmCommand(line, layer);
    addCsvCommands(line);
    addCalendarCommand(line);
}

} // namespace app
