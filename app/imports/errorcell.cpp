#include "app/imports/errorcell.h"

#include "app/text.h"

namespace app {

QString errorCellReason()
{
    return Text::tr("This is a spreadsheet error, not a value.");
}

QString errorCellRepair()
{
    return Text::tr("It was read as an empty cell. Correct the formula and export the file again.");
}

} // namespace app
