#pragma once

#include <QString>

namespace app {

/// Whether a short sentence recalls the person of whom an address or a remark tells. That cannot be known for certain;
/// what both contain is taken for it if it is
/// - a number of seven digits or more, however it is separated, that is no date;
/// - a family name (the hundred most common ones) and the Han character after it (张三), except in everyday words
/// (方便);
/// - a word of two to four Han characters, or a Latin one, that stands beside a phone number, except 电话 and the like;
/// - two neighbouring Latin words that the text writes with capitals (Zhang San);
/// - five characters or more in a row with at least four Han ones (人民路1号), or five neighbouring Latin words.
/// Single words that many texts contain (客户, "customer", 急件) are no sign of anyone.
bool recallsPerson(const QString &sentence, const QString &text);

} // namespace app
