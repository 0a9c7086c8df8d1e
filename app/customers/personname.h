#pragma once

#include <string_view>

namespace app {

/// Whether two names may be the same person's: the characters of one are all in the other, in order (王伟 and 王大伟,
/// 李四 and 李四2). Spaces, signs and case are ignored.
bool canBeOneName(std::string_view a, std::string_view b);

/// Whether a name has the form of a real one: a common Chinese surname and one or two more characters. WeChat
/// nicknames mostly do not.
bool looksReal(std::string_view name);

} // namespace app
