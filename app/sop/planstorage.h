#pragma once

#include "app/result.h"
#include "app/sop/plan.h"
#include "storage/sqlite/connection.h"

#include <QByteArray>

namespace app::sop {

/// A plan as the store keeps it: segments, tags and the rules inside with ids (numbers) in the place
/// of names.
/// Fails with NotFound or Invalid, naming the part of the plan that is at fault.
Result<QByteArray> planToStored(storage::sqlite::Connection &connection, const Plan &plan);

/// The plan with names again; what was deleted since is NotFound.
Result<Plan> planFromStored(storage::sqlite::Connection &connection, const QByteArray &definition);

/// The plan as it is stored, for planning: rules with ids, segment and tag as "#id". Its steps have their identity; in
/// a plan stored before they had one it is their position.
Result<Plan> planWithIds(const QByteArray &definition);
/// The same with the steps as they are written, with or without identity.
Result<Plan> planFromStoredForm(const QByteArray &definition);

/// The id in "#12"; 0 where it is none.
std::int64_t storedId(const QString &text);

} // namespace app::sop
