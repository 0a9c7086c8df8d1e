#pragma once

#include "app/fields/regions.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace app {

/// The official name of a province given in short form: 广东 is 广东省, 内蒙古 内蒙古自治区. Caches
/// lookups, because a file repeats the same few names.
class ProvinceNames final
{
public:
    /// Returns the text itself if it is not a province; else a view that is valid as long as this object.
    std::string_view official(std::string_view text);

private:
    std::optional<Regions> m_regions; ///< loaded on first use
    std::unordered_map<std::string, std::string> m_known;
    std::string m_text;
};

} // namespace app
