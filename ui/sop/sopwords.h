#pragma once

#include "app/sop/plan.h"
#include "app/sop/reason.h"
#include "storage/sop/planstore.h"

namespace ui {

// The words of plans in the reader's language.
QString purposeText(app::sop::Purpose purpose);
QString viaText(app::sop::Via via);
QString kindText(app::sop::PlanKind kind);
QString anchorKindText(app::sop::AnchorKind kind);
/// The anchor with its days, tag, product, campaign or session.
QString anchorText(const app::sop::Anchor &anchor);
/// The guard behind a reason, without its figures: what touches held back are counted by; empty where it is none.
QString guardText(app::sop::ReasonKind kind);
QString planStateText(storage::StoredPlan::State state);
/// Of a planned touch or a task, as app names them ("scheduled", "blocked" …).
QString touchStateText(const QString &name);

} // namespace ui
