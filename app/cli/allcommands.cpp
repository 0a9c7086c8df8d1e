#include "app/cli/allcommands.h"

#include "app/cli/commandline.h"

namespace app {

void addAllCommands(CommandLine &line)
{
    addStoreCommands(line);
    addCustomerCommands(line);
}

} // namespace app
