#pragma once

#include "app/result.h"
#include "app/sop/plan.h"

#include <QJsonObject>

namespace app::sop {

/// Reads the JSON form of a plan, such as a stored one. Every unknown key and invalid value is reported with its path
/// and the remedy: the first in the message, all of them, one per line, in the detail. Error kind Invalid.
Result<Plan> planFromJson(const QJsonObject &object);

/// Reads the text of a file. Malformed JSON, repeated keys and parts that would have no effect (conflictsOf()) are
/// refused as well.
Result<Plan> planFromJson(const QByteArray &text);

/// The JSON form of a plan, with only the keys that were set. planFromJson(planToJson(p)) == p.
QJsonObject planToJson(const Plan &plan);

} // namespace app::sop
