#include "app/imports/errorcell.h"

#include "app/text.h"

namespace app {

QString errorCellReason()
{
    return Text::tr("This is an error of a spreadsheet, not a value.");
}

QString errorCellRepair()
{
    return Text::tr("It was read as an empty cell. Put the formula right and export again.");
}

} // namespace app
