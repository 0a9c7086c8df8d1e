#pragma once

#include "storage/customers/customerstatus.h"

#include <cstdint>
#include <string_view>

namespace app {

// Words in rosters for values that are stored as numbers.

/// 1 male, 2 female, 0 anything else.
std::int64_t genderFromText(std::string_view text);

/// 1 to 7 (new … lost), storage::absent for a team's own words.
std::int64_t stageFromText(std::string_view text);

/// Converts the codes of WeCom's API, 1 and 2, to its console's words: 微信, 企业微信; returns other words unchanged.
std::string_view customerTypeFromText(std::string_view text);

bool isYes(std::string_view text);

/// The state of a friendship according to a state column. None: the words do not tell.
enum class FriendState { None, Open, EndedByCustomer, EndedByUs, Transferred, EndedUnknown };
FriendState friendStateFromText(std::string_view text);

/// How a friendship in this state ended.
storage::FriendshipEnd endOf(FriendState state);

} // namespace app
