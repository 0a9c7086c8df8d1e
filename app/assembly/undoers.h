#pragma once

#include "app/store/undoer.h"

#include <vector>

namespace app {

/// What the rooms add to undo and redo, in the order in which they take part.
std::vector<std::unique_ptr<Undoer>> undoersOf(const UndoStep &step);

} // namespace app
