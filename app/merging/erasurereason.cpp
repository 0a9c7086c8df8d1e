#include "app/merging/erasurereason.h"

#include "app/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype shortestNumber = 5; // shorter ones occur in dates and amounts

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// Letters and digits only, so that "138-0013 8000" is found as 13800138000.
QString plain(const QString &text)
{
    QString kept;
    for (const char32_t character : text.toUcs4()) {
        if (QChar::isLetterOrNumber(character))
            kept += QString::fromUcs4(&character, 1);
    }
    return kept;
}

/// A number anywhere, a word in Latin letters as a whole word, and any other text anywhere.
bool contains(const QString &reason, const QString &text)
{
    const QString word = plain(text);
    const auto isAscii = [](QChar character) { return character.unicode() < 128; };
    if (std::all_of(word.begin(), word.end(), [](QChar character) { return character.isDigit(); }))
        return word.size() >= shortestNumber && plain(reason).contains(word);
    if (word.size() < 2)
        return false;
    if (!std::all_of(word.begin(), word.end(), isAscii))
        return plain(reason).contains(word);
    const QString whole = QStringLiteral("(?<![a-z0-9])%1(?![a-z0-9])");
    return QRegularExpression(whole.arg(QRegularExpression::escape(text.trimmed()))).match(reason).hasMatch();
}

} // namespace

Result<QString> erasureReason(const QString &given, const QStringList &identifying)
{
    const QString reason = given.trimmed(), searched = folded(reason);
    const bool names = std::any_of(identifying.begin(), identifying.end(),
                                   [&searched](const QString &text) { return contains(searched, folded(text)); });
    if (names)
        return failure(ErrorKind::Invalid,
                       Text::tr("The reason names the person, and it is kept after the erasure. Describe it without a "
                                "name, phone number, ID or address. No changes were made."));
    return reason;
}

} // namespace app
