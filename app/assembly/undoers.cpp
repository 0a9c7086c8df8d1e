#include "app/assembly/undoers.h"

#include "app/customers/quickadd.h"
#include "app/segments/segmentundo.h"
#include "app/sop/anchorundo.h"
#include "app/sop/planundo.h"
#include "app/sop/taskundo.h"

#include <array>

namespace app {

std::vector<std::unique_ptr<Undoer>> undoersOf(const UndoStep &step)
{
    constexpr std::array<MakeUndoer, 5> all{QuickAdd::undoer, sop::TaskUndo::undoer, SegmentUndo::undoer,
                                            sop::PlanUndo::undoer, sop::AnchorUndo::undoer};
    std::vector<std::unique_ptr<Undoer>> undoers;
    for (const MakeUndoer make : all) {
        if (auto undoer = make(step))
            undoers.push_back(std::move(undoer));
    }
    return undoers;
}

} // namespace app
