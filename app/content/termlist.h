#pragma once

#include "app/content/contentcheck.h"
#include "app/result.h"
#include "storage/sqlite/connection.h"

namespace app {

/// The words that advertising law forbids, as they ship: the statute's own and those of their kind (广告法 art. 9).
/// Each is a warning: whether a use is lawful depends on what it says.
std::vector<ForbiddenTerm> shippedTerms();
/// A list as teams write it: a term a line, its reason behind a comma or tab; a head line with a column "term" is
/// understood, further columns are left out, lines that begin with # are too.
std::vector<ForbiddenTerm> termsFromText(const QString &text);
/// The whole of a small file of any encoding. NotFound, Io.
Result<QString> textOfFile(const QString &path);
/// A list in a file of any encoding. NotFound, Io; Invalid where it holds no term.
Result<std::vector<ForbiddenTerm>> termsFromFile(const QString &path);
/// What the team checks for: its own list (team rule forbidden_words) where it has one, else the shipped one. Throws
/// what storage throws.
std::vector<ForbiddenTerm> termsOf(storage::sqlite::Connection &connection);

} // namespace app
