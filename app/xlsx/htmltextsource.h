#pragma once

#include "app/csv/textsource.h"

namespace app {

/// A web page with a table, as many programs write what they call .xls, as the text of a comma CSV. The encoding is
/// the one asked for, else what the page says, else detected. Fails with Invalid where it has no table or is too large.
Result<std::unique_ptr<TextSource>> openHtml(const QString &path, const QString &encoding);

} // namespace app
