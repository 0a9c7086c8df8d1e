#pragma once

#include <QString>
#include <QStringList>

// Comparing what people type with what files contain, however it is spelled.
namespace storage {

/// Letters and digits only, with one width, case and composition: "138-0013 8000" is 13800138000, "Ａ 1" is a1.
QString lettersAndDigits(const QString &text);

/// Whether `word` occurs in `text`: digits only (at least five, shorter ones occur in dates and amounts) and text with
/// other than ASCII letters anywhere, an ASCII word as a whole word. Width and case make no difference, nor do
/// separators in numbers and in Chinese. A word of one character never occurs.
bool occursIn(const QString &text, const QString &word);

/// The words of a search in the form of lettersAndDigits(). A phone number is one word, however it is separated, and
/// without the code of China (parsePhone()).
QStringList searchWords(const QString &text);

/// The phone numbers in a text, mobiles and landlines with area code, each as written and as digits alone.
QStringList phonesIn(const QString &text);

} // namespace storage
