#pragma once

#include "storage/text/wordsearch.h"

#include <QRegularExpression>

namespace storage {

/// Words that name one person, to take them out of the texts of others. Stricter than occursIn(), which only reports:
/// - a phone number in every spelling (separators, dots, width, the code of China), another number as it is: as a
///   whole, unless it has nine digits or more;
/// - ASCII as whole words, in every width and case;
/// - other texts in every width and case, with blanks or middle dots between the characters; from five letters on
///   with any punctuation.
/// Words that are too short (WordFinder) are ignored.
class PersonalWords final
{
public:
    explicit PersonalWords(const QStringList &words);

    bool isEmpty() const { return m_finder.isEmpty(); }
    bool areIn(const QString &text) const;
    /// `text` with ＊＊＊ in place of each word.
    QString blankedIn(const QString &text) const;

    static QString blank() { return QStringLiteral("＊＊＊"); }

private:
    WordFinder m_finder; ///< finds more, but faster
    QRegularExpression m_words;
};

/// What in a text may be the phone number of one person, as Phone::digits: whatever PersonalWords would find there if
/// it were given the number. Includes numbers that are none, such as those of orders.
QStringList possiblePhonesIn(const QString &text);
/// What in a text may be another identity in ASCII, five characters or more, in the same sense; in the case in which it
/// is written. Without those that contain blanks.
QStringList possibleIdsIn(const QString &text);

} // namespace storage
