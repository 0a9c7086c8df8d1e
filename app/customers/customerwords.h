#pragma once

#include <cstdint>
#include <string_view>

namespace app {

// Words that rosters write for what the store keeps as numbers.

/// 1 male, 2 female, 0 anything else.
std::int64_t genderFromText(std::string_view text);

/// 1 to 7 (new … lost), storage::absent where the word is a team's own.
std::int64_t stageFromText(std::string_view text);

/// The codes of WeCom's API, 1 and 2, as its consoles write them: 微信, 企业微信; other words as they are.
std::string_view customerTypeFromText(std::string_view text);

bool isYes(std::string_view text);

/// How a friendship stands by a state column. None: the words say nothing of it.
enum class FriendState { None, Open, EndedByCustomer, EndedByUs, Transferred, EndedUnknown };
FriendState friendStateFromText(std::string_view text);

/// The end_kind of a friendship in this state; 0: open.
std::int64_t endKindOf(FriendState state);

} // namespace app
