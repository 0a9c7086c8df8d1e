#pragma once

#include "app/content/contentservice.h"

namespace app {

/// The content library of the sample team: items of all categories and states, as they are on `today`.
std::vector<ContentItem> sampleContent(storage::LocalDay today);

} // namespace app
