#pragma once

#include "app/sop/schedule.h"
#include "app/sop/reason.h"
#include "storage/sop/planstore.h"

namespace ui {

// The terms of SOPs in the language of the interface.
QString purposeText(app::sop::Purpose purpose);
QString viaText(app::sop::Via via);
QString kindText(app::sop::PlanKind kind);
/// "36 enrolled"; of groups and accounts with their word.
QString enrolledText(app::sop::PlanKind kind, int count);
QString themeText(app::sop::Theme theme);
/// The role of a speaker in a group; 0 is its owner.
QString speakerText(int role);
QString anchorKindText(app::sop::AnchorKind kind);
/// Day 0 with its days, tag, product, campaign or livestream.
QString anchorText(const app::sop::Anchor &anchor);
/// The sending rule behind a reason, without its numbers, to group blocked touches by; empty if there is none.
QString guardText(app::sop::ReasonKind kind);
QString planStateText(storage::StoredPlan::State state);
/// The state of a planned touch or task from its name in app/ ("scheduled", "blocked" …).
QString touchStateText(const QString &name);

} // namespace ui
