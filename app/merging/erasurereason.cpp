#include "app/merging/erasurereason.h"

#include "app/merging/personrecall.h"
#include "app/text.h"
#include "storage/text/wordsearch.h"

#include <algorithm>

namespace app {

Result<QString> erasureReason(const QString &given, const PersonTexts &person)
{
    const QString reason = given.trimmed();
    const bool isNamed = std::any_of(person.names.begin(), person.names.end(),
                                     [&reason](const QString &name) { return storage::occursIn(reason, name); });
    const bool isRecalled = std::any_of(person.texts.begin(), person.texts.end(),
                                        [&reason](const QString &text) { return recallsPerson(reason, text); });
    if (isNamed || isRecalled)
        return failure(ErrorKind::Invalid,
                       Text::tr("The reason names the person or repeats an address or remark, and it is kept after the "
                                "erasure. Describe the request without them. No changes were made."));
    return reason;
}

} // namespace app
