#pragma once

#include "app/store/undoer.h"

namespace app {

/// The days that ticks recorded for a segment go with it, and never stop an undo.
class SegmentUndo final : public Undoer
{
public:
    static std::unique_ptr<Undoer> undoer(const UndoStep &step) { return std::make_unique<SegmentUndo>(step); }

    explicit SegmentUndo(const UndoStep &step) : m_step(step) {}
    QStringList tolerated() const override { return {QStringLiteral("segment_day")}; }
    Result<void> prepare() override;

private:
    UndoStep m_step;
};

} // namespace app
