#pragma once

#include "app/result.h"
#include "app/sop/plan.h"

#include <QJsonObject>

namespace app::sop {

/// Reads the JSON form of a plan. Every unknown key and wrong value is reported with its path and the remedy:
/// the first one in the message, all of them, one a line, in the detail. Error kind Invalid.
Result<Plan> planFromJson(const QJsonObject &object);

/// The same from the text of a file; what is not JSON is said with its position.
Result<Plan> planFromJson(const QByteArray &text);

/// The JSON form of a plan: exactly the keys that were given. planFromJson(planToJson(p)) == p.
QJsonObject planToJson(const Plan &plan);

} // namespace app::sop
