#pragma once

#include "app/result.h"
#include "app/tables/csvlayout.h"

#include <string_view>

namespace app {

/// Detects the layout of a file from the UTF-8 text of its head, in steps: dialect → width → header row → names →
/// column profiles. `complete`: `text` is the whole file. `known`: the dialect if the source is certain of it. Pure;
/// the same text always gives the same layout.
CsvLayout sniffText(std::string_view text, bool complete, const CsvOptions &options,
                    const std::optional<Dialect> &known = {});

/// The same for a file, with its encoding detected first. Fails with NotFound, Io, or Invalid (unknown encoding). An
/// empty file is not an error: its layout has no columns and a problem that says so.
Result<CsvLayout> sniffCsv(const QString &path, const CsvOptions &options);

} // namespace app
