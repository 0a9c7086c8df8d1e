#include "app/cli/allcommands.h"

#include "app/cli/commandline.h"
#include "app/cli/kpicommands.h"

#include <QCoreApplication>

namespace app {

void addAllCommands(CommandLine &line)
{
    addStoreCommands(line);
    addCustomerCommands(line);
    addKpiCommands(line);
    CLI::App *layer =
        line.addCommand("layer", QCoreApplication::translate("app::CommandLine", "Layers of the customers"));
    layer->require_subcommand(1);
    addRfmCommand(line, layer);
}

} // namespace app
