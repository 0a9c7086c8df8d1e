#pragma once

#include <QString>

#include <span>

namespace app {

/// A code of the store, of JSON or of the audit, and the text that people read in its place.
struct CodeWord
{
    const char *code;
    const char *text; ///< marked by QT_TRANSLATE_NOOP("Text", …)
};

/// The translated word of a code. The code itself if the table does not contain it, as a code of a later version.
QString wordOf(std::span<const CodeWord> words, const QString &code);

} // namespace app
