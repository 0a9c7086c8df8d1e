#pragma once

#include <string_view>

namespace app {

/// Whether two names can be one person's: the letters of one, in their order, are all in the other (王伟 and 王大伟,
/// 李四 and 李四2). Blanks, signs and case count for nothing.
bool canBeOneName(std::string_view a, std::string_view b);

/// Whether a name is a real one by its form: a common Chinese surname and one or two characters more. What people call
/// themselves in WeChat mostly is not.
bool looksReal(std::string_view name);

} // namespace app
