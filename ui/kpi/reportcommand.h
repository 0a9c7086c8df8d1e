#pragma once

#include "app/result.h"

#include <QString>

namespace ui {

class Theme;

/// What `siyudesk --report` was asked for.
struct ReportCommand
{
    QString store, from, to, now, file;
};

/// Opens the store read-only and writes the report. Blocks: for the command line, where no window is shown.
app::Result<void> writeReport(const ReportCommand &command, Theme &theme);

} // namespace ui
