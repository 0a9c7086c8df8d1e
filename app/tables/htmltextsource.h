#pragma once

#include "app/tables/textsource.h"

namespace app {

/// Opens an HTML page with a table, often written as .xls, as the text of a comma CSV. The encoding is `encoding`, else
/// the declared one, else detected. Fails with Invalid if there is no table or it is too large.
Result<std::unique_ptr<TextSource>> openHtml(const QString &path, const QString &encoding);

} // namespace app
