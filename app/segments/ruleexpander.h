#pragma once

#include "app/image/image.h"
#include "app/result.h"
#include "app/segments/rule.h"

namespace app {

/// Replaces references to segments with their rules, so that only tests of facts remain: a segment
/// test becomes the segment's rule (a frozen list stays), a rule tag becomes the rule of its segment.
/// Throws what storage throws; fails with Invalid on a cycle or for a layer that is not
/// available, NotFound for a deleted record.
Result<Rule> expandRule(storage::sqlite::Connection &connection, const Rule &rule);

/// The parts of the image that an expanded rule needs.
Image::Parts partsOf(const Rule &expanded);

} // namespace app
