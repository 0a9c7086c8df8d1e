#pragma once

#include "app/result.h"

#include <QString>

namespace ui {

class Theme;

/// The arguments of `siyudesk --report`.
struct ReportCommand
{
    QString store, from, to, now, file;
};

/// Opens the store read-only and writes the report. Blocks: only for the command line, where no window is shown.
app::Result<void> writeReport(const ReportCommand &command, Theme &theme);

} // namespace ui
