#pragma once

#include "app/csv/csvlayout.h"
#include "app/result.h"

#include <string_view>

namespace app {

/// What a file holds, from the UTF-8 text of its head, in phases: dialect → width → header row → names → profiles of
/// the columns. `complete`: `text` is the whole file. `known`: the dialect where the source is sure of it. Pure; the
/// same text always gives the same layout.
CsvLayout sniffText(std::string_view text, bool complete, const CsvOptions &options,
                    const std::optional<Dialect> &known = {});

/// The same for a file; its encoding comes first. Fails with NotFound, Io, or Invalid (unknown encoding).
/// An empty file is no failure: its layout has no columns and says so.
Result<CsvLayout> sniffCsv(const QString &path, const CsvOptions &options);

} // namespace app
