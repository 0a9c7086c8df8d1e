#pragma once

#include "app/result.h"
#include "app/sop/plan.h"
#include "storage/sqlite/connection.h"

#include <QByteArray>

namespace app::sop {

/// The stored form of a plan: segments, tags, groups, accounts, staff and the rules inside use IDs instead of names.
/// Fails with NotFound or Invalid, naming the invalid part of the plan. Rules that `earlier`, the stored form before a
/// change, has as well are taken over: what an earlier version accepted must not prevent a change of something else.
Result<QByteArray> planToStored(storage::sqlite::Connection &connection, const Plan &plan,
                                const QByteArray &earlier = {});

/// The plan with names; fails with NotFound if something it uses was deleted. In a 1-to-1 SOP, which has no roles, an
/// assignee that an earlier version accepted as a role is the sender, to whom those tasks go.
Result<Plan> planFromStored(storage::sqlite::Connection &connection, const QByteArray &definition);

/// The plan as stored, for planning: rules with IDs, all other names as "#id". In a plan stored before steps had
/// IDs, the position of a step is its ID.
Result<Plan> planWithIds(const QByteArray &definition);
/// The same with the steps as written, with or without IDs.
Result<Plan> planFromStoredForm(const QByteArray &definition);

/// The ID in "#12"; 0 if the text has no such form.
std::int64_t storedId(const QString &text);

} // namespace app::sop
