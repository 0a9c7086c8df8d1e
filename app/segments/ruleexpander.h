#pragma once

#include "app/image/image.h"
#include "app/result.h"
#include "app/segments/rule.h"

namespace app {

/// Puts the rules of segments in the place of what points to them, so that what is left asks facts only: a segment
/// test becomes the segment's rule (a frozen list stays), a rule tag becomes the rule of its segment.
/// Throws what storage throws; fails with Invalid on a cycle, NotFound for what was deleted.
Result<Rule> expandRule(storage::sqlite::Connection &connection, const Rule &rule);

/// The parts of the image an expanded rule asks about.
Image::Parts partsOf(const Rule &expanded);

} // namespace app
