#pragma once

#include "app/store/undoer.h"

namespace app {

/// The days that ticks recorded for a segment go with it, and never stop an undo; redo brings them back.
class SegmentUndo final : public Undoer
{
public:
    static std::unique_ptr<Undoer> undoer(const UndoStep &step) { return std::make_unique<SegmentUndo>(step); }

    explicit SegmentUndo(const UndoStep &step);
    QStringList tolerated() const override { return {QStringLiteral("segment_day")}; }
    QStringList takesFrom() const override { return m_removed.empty() ? QStringList() : tolerated(); }
    Result<void> prepare() override;
    bool finish() override { return m_forgotDays; }

private:
    UndoStep m_step;
    std::vector<storage::SegmentId> m_removed; ///< by the step
    bool m_forgotDays = false;
};

} // namespace app
