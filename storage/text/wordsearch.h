#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <bitset>

// Comparing what people type with what files contain, however it is spelled.
namespace storage {

/// What may stand between the digits of a phone number, as in parsePhone(), but for dots and brackets: characters of a
/// set in a regular expression.
QString phoneSeparators();

/// Letters and digits only, with one width, case and composition: "138-0013 8000" is 13800138000, "Ａ 1" is a1.
QString lettersAndDigits(const QString &text);

/// Whether `word` occurs in `text`: digits only (at least five, shorter ones occur in dates and amounts) and text with
/// other than ASCII letters anywhere, an ASCII word as a whole word. Width and case make no difference, nor do
/// separators in numbers and in Chinese. A word of one character never occurs.
bool occursIn(const QString &text, const QString &word);

/// occursIn() for many words and many texts: reads a text once, however many words there are.
class WordFinder final
{
public:
    explicit WordFinder(const QStringList &words);

    /// Whether no word can occur: there are none, or all are too short.
    bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether one of the words occurs in `text`.
    bool findsIn(const QString &text) const;

private:
    struct Word
    {
        QString plain;            ///< lettersAndDigits()
        QRegularExpression whole; ///< what a whole word also has to match; empty for others
    };

    std::bitset<0x10000> m_firsts; ///< the first characters of all words
    QHash<QChar, QList<Word>> m_words;
};

/// The words of a search in the form of lettersAndDigits(). A phone number is one word, however it is separated, and
/// without the code of China (parsePhone()).
QStringList searchWords(const QString &text);

/// The phone numbers in a text, mobiles and landlines with area code, each as written and as digits alone. With dots
/// (139.1234.5678) only in the usual groups: decimals, prices and IP addresses are none.
QStringList phonesIn(const QString &text);

/// Those of phonesIn() that may be one person's: valid, and no house numbers (isHouseNumber()).
QStringList personalPhonesIn(const QString &text);

} // namespace storage
