#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace app {

/// The WeCom add_way code for the text in 来源 / 添加方式: the code itself or its wording.
std::optional<int> addWayFromText(std::string_view text);

/// The wording of WeCom's console for a code, empty if there is none.
QString addWayText(std::int64_t code);

/// Codes of friendships that the customer did not request: 201 (shared by a colleague) is an add, 202 (assigned) is a
/// transfer.
inline constexpr int addWayAssigned = 202;

} // namespace app
