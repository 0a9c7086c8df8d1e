#include "app/cli/dayrange.h"

#include "app/text.h"

namespace app {

Result<void> atMostTenYears(storage::LocalDay from, storage::LocalDay to)
{
    constexpr int longestRange = 3660;
    if (std::int64_t(to) - from < longestRange)
        return {};
    return failure(ErrorKind::Invalid, Text::tr("The period is longer than ten years. Choose a shorter one."));
}

} // namespace app
