#pragma once

#include "app/sop/schedule.h"

#include <QString>

namespace app {

/// The word that people read for the state of a task, SOP, transfer, feed, text or change, for the severity of a hit of
/// the content check and for the type of a custom field, e.g. "not applicable" for not_applicable. Texts show it; JSON
/// keeps the code. A code without a word is returned as it is.
QString stateWord(const QString &code);

/// The JSON key under which the ID of whom a touch reaches stands: customer, group or account_id.
QString targetKey(sop::TargetKind kind);

} // namespace app
