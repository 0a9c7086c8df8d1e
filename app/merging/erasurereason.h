#pragma once

#include "app/result.h"

#include <QStringList>

namespace app {

/// What is known of a person, for the check of a reason.
struct PersonTexts
{
    QStringList names; ///< names, remarks, phone numbers, IDs: each names the person as a whole
    QStringList texts; ///< addresses, remarks of orders: parts of them may name the person (recallsPerson())
};

/// The reason of an erasure as it is kept with the proof. Invalid if one of the names occurs in it
/// (storage::occursIn()) or if it recalls one of the texts: what is kept must not bring back what was erased.
Result<QString> erasureReason(const QString &given, const PersonTexts &person);

} // namespace app
