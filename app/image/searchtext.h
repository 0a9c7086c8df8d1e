#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// Appends `utf8` as search compares it: lower case, full-width letters and digits as half-width, every run of blanks
/// and control characters as one blank, none at the ends.
void appendSearchText(std::string &target, std::string_view utf8);
std::string searchText(const QString &text);

/// The words of what a person typed, all of which must match. A phone number typed with blanks, hyphens or +86 is one
/// word of its digits.
std::vector<std::string> searchWords(const QString &query);

/// True for text without a character outside ASCII.
bool isAscii(std::string_view text);

/// A mainland mobile number without its 86, as it is searched; other numbers as they are.
std::string_view localPhone(std::string_view digits);

} // namespace app
