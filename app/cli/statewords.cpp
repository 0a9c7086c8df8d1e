#include "app/cli/statewords.h"

#include "app/text.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

struct Word
{
    const char *code, *text;
};

constexpr std::array words{
    // tasks
    Word{"scheduled", QT_TRANSLATE_NOOP("Text", "scheduled")},
    Word{"due", QT_TRANSLATE_NOOP("Text", "due")},
    Word{"overdue", QT_TRANSLATE_NOOP("Text", "overdue")},
    Word{"copied", QT_TRANSLATE_NOOP("Text", "copied")},
    Word{"done", QT_TRANSLATE_NOOP("Text", "done")},
    Word{"done_late", QT_TRANSLATE_NOOP("Text", "done late")},
    Word{"skipped", QT_TRANSLATE_NOOP("Text", "skipped")},
    Word{"snoozed", QT_TRANSLATE_NOOP("Text", "snoozed")},
    Word{"not_applicable", QT_TRANSLATE_NOOP("Text", "not applicable")},
    Word{"blocked", QT_TRANSLATE_NOOP("Text", "blocked")},
    Word{"missed", QT_TRANSLATE_NOOP("Text", "missed")},
    Word{"cancelled", QT_TRANSLATE_NOOP("Text", "cancelled")},
    // SOPs
    Word{"draft", QT_TRANSLATE_NOOP("Text", "draft")},
    Word{"active", QT_TRANSLATE_NOOP("Text", "active")},
    Word{"paused", QT_TRANSLATE_NOOP("Text", "paused")},
    Word{"ended", QT_TRANSLATE_NOOP("Text", "ended")},
    // content
    Word{"approved", QT_TRANSLATE_NOOP("Text", "approved")},
    Word{"retired", QT_TRANSLATE_NOOP("Text", "retired")},
    // transfers
    Word{"proposed", QT_TRANSLATE_NOOP("Text", "proposed")},
    Word{"waiting", QT_TRANSLATE_NOOP("Text", "waiting for the customer")},
    Word{"accepted", QT_TRANSLATE_NOOP("Text", "accepted")},
    Word{"refused", QT_TRANSLATE_NOOP("Text", "refused")},
    Word{"limit", QT_TRANSLATE_NOOP("Text", "limit reached")},
    // feeds
    Word{"fresh", QT_TRANSLATE_NOOP("Text", "up to date")},
    Word{"stale", QT_TRANSLATE_NOOP("Text", "out of date")},
    Word{"never", QT_TRANSLATE_NOOP("Text", "never imported")},
    // changes
    Word{"undone", QT_TRANSLATE_NOOP("Text", "undone")},
    Word{"final", QT_TRANSLATE_NOOP("Text", "cannot be undone")},
};

} // namespace

QString stateWord(const QString &code)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&code](const Word &word) { return code == QLatin1String(word.code); });
    return found == words.end() ? code : Text::tr(found->text);
}

} // namespace app
