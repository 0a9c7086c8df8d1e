#pragma once

#include "app/customers/regions.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace app {

/// The official name of a province that people write short: 广东 is 广东省, 内蒙古 内蒙古自治区. Remembers what it was
/// asked, since a file names the same few over and over.
class ProvinceNames final
{
public:
    /// The text itself where it is no province; else a view that lives as long as this.
    std::string_view official(std::string_view text);

private:
    std::optional<Regions> m_regions; ///< read when first asked
    std::unordered_map<std::string, std::string> m_known;
    std::string m_text;
};

} // namespace app
