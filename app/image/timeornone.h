#pragma once

#include "app/image/imagetypes.h"
#include "storage/time/teamzone.h"

#include <optional>

namespace app {

inline storage::UtcMs timeOrNone(std::optional<storage::UtcMs> at)
{
    return at.value_or(noTime);
}
inline storage::LocalDay dayOrNone(const storage::TeamZone &zone, storage::UtcMs at)
{
    return at == noTime ? noDay : zone.dayOf(at);
}

} // namespace app
