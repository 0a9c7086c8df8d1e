#pragma once

#include "app/content/contentcheck.h"
#include "app/result.h"
#include "storage/sqlite/connection.h"

namespace app {

/// The bundled list of terms that advertising law forbids: those of the statute and similar ones (广告法 art. 9).
/// Each is a warning: whether a use is lawful depends on the context.
std::vector<ForbiddenTerm> shippedTerms();
/// Parses a list: one term per line, with an optional reason after a comma or tab. A header line with a column "term"
/// is supported; its column "harmless" lists words that contain the term and are no hits, separated by |. Further
/// columns and lines starting with # are ignored.
std::vector<ForbiddenTerm> termsFromText(const QString &text);
/// The content of a small file in any encoding. NotFound, Io.
Result<QString> textOfFile(const QString &path);
/// A list from a file in any encoding. NotFound, Io; Invalid if it contains no term.
Result<std::vector<ForbiddenTerm>> termsFromFile(const QString &path);
/// The terms the team checks for: its own list (team rule forbidden_words) if set, else the bundled one. Throws
/// what storage throws.
std::vector<ForbiddenTerm> termsOf(storage::sqlite::Connection &connection);

} // namespace app
