#include "app/merging/erasurereason.h"

#include "app/text.h"

#include <algorithm>

namespace app {

namespace {

/// Letters and digits only, in lower case and half width, so that "138-0013 8000" is found as 13800138000.
QString plain(const QString &text)
{
    QString kept;
    const QString normal = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    std::copy_if(normal.begin(), normal.end(), std::back_inserter(kept),
                 [](QChar character) { return character.isLetterOrNumber(); });
    return kept;
}

} // namespace

Result<QString> erasureReason(const QString &given, const QStringList &identifying)
{
    const QString reason = given.trimmed(), searched = plain(reason);
    const bool names = std::any_of(identifying.begin(), identifying.end(), [&searched](const QString &text) {
        const QString word = plain(text);
        return word.size() > 1 && searched.contains(word);
    });
    if (names)
        return failure(ErrorKind::Invalid,
                       Text::tr("The reason names the person, and it is kept after the erasure. Describe it without a "
                                "name, phone number, ID or address. No changes were made."));
    return reason;
}

} // namespace app
