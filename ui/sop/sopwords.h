#pragma once

#include "app/sop/plan.h"
#include "storage/sop/planstore.h"

namespace ui {

// The words of plans in the reader's language.
QString purposeText(app::sop::Purpose purpose);
QString viaText(app::sop::Via via);
QString anchorText(const app::sop::Anchor &anchor);
QString planStateText(storage::StoredPlan::State state);
/// Of a planned touch or a task, as app names them ("scheduled", "blocked" …).
QString touchStateText(const QString &name);

} // namespace ui
