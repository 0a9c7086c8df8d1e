#pragma once

#include "storage/sqlite/connection.h"
#include "storage/text/personalwords.h"

#include <string_view>

namespace storage {

/// Whether the column holds free text, in which others may be named. An erasure takes the person's words out of it, and
/// imports write it without them, so that the same file imported again finds what it wrote.
bool isPersonalText(std::string_view table, std::string_view column);

/// Replaces the words in all of these columns. Inside the caller's transaction.
void blankPersonalTexts(sqlite::Connection &connection, const PersonalWords &words);

/// Takes the words out of what imports keep for their undo. A personal text that an import wrote is blanked as in its
/// row, so that the undo recognises it; any other value with a word is dropped, and the undo leaves its field as it is.
/// `finder` has the same words. Inside the caller's transaction.
void blankImportNotes(sqlite::Connection &connection, const PersonalWords &words, const WordFinder &finder);

} // namespace storage
