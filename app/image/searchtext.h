#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Appends `utf8` in the form used for search: lower case, full-width letters and digits as half-width, every run of
/// spaces and control characters as one space, none at the ends.
void appendSearchText(std::string &target, std::string_view utf8);
std::string searchText(const QString &text);

/// Splits a query into words, all of which must match. A phone number typed with spaces, hyphens or +86 is one word of
/// digits.
std::vector<std::string> searchWords(const QString &query);

/// True if all characters are ASCII.
bool isAscii(std::string_view text);

/// A mainland mobile number without its 86, as used for search; other numbers unchanged.
std::string_view localPhone(std::string_view digits);

} // namespace app
