#pragma once

#include "storage/customers/mentions.h"

#include <QJsonArray>
#include <QStringList>

namespace app {

/// What an erasure left elsewhere, for people: a sentence and one line per table. Empty if nothing was left.
QStringList mentionLines(const std::vector<storage::Mention> &mentions);

/// The same: [{table, count, examples: []}].
QJsonArray mentionsToJson(const std::vector<storage::Mention> &mentions);

} // namespace app
