#pragma once

#include <QString>

namespace app {

/// The word that people read for the state of a task, SOP, transfer, feed, text or change, for the severity of a hit of
/// the content check and for the type of a custom field, e.g. "not applicable" for not_applicable. Texts show it; JSON
/// keeps the code. A code without a word is returned as it is.
QString stateWord(const QString &code);

} // namespace app
