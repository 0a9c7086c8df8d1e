#include "app/cli/statewords.h"

#include "app/codewords.h"

#include <QCoreApplication>

#include <array>

namespace app {

namespace {

constexpr std::array words{
    // tasks
    CodeWord{"scheduled", QT_TRANSLATE_NOOP("Text", "scheduled")},
    CodeWord{"due", QT_TRANSLATE_NOOP("Text", "due")},
    CodeWord{"overdue", QT_TRANSLATE_NOOP("Text", "overdue")},
    CodeWord{"copied", QT_TRANSLATE_NOOP("Text", "copied")},
    CodeWord{"done", QT_TRANSLATE_NOOP("Text", "done")},
    CodeWord{"done_late", QT_TRANSLATE_NOOP("Text", "done late")},
    CodeWord{"skipped", QT_TRANSLATE_NOOP("Text", "skipped")},
    CodeWord{"snoozed", QT_TRANSLATE_NOOP("Text", "snoozed")},
    CodeWord{"not_applicable", QT_TRANSLATE_NOOP("Text", "not applicable")},
    CodeWord{"blocked", QT_TRANSLATE_NOOP("Text", "blocked")},
    CodeWord{"missed", QT_TRANSLATE_NOOP("Text", "missed")},
    CodeWord{"cancelled", QT_TRANSLATE_NOOP("Text", "cancelled")},
    // SOPs
    CodeWord{"draft", QT_TRANSLATE_NOOP("Text", "draft")},
    CodeWord{"active", QT_TRANSLATE_NOOP("Text", "active")},
    CodeWord{"paused", QT_TRANSLATE_NOOP("Text", "paused")},
    CodeWord{"ended", QT_TRANSLATE_NOOP("Text", "ended")},
    // content
    CodeWord{"approved", QT_TRANSLATE_NOOP("Text", "approved")},
    CodeWord{"retired", QT_TRANSLATE_NOOP("Text", "retired")},
    // transfers
    CodeWord{"proposed", QT_TRANSLATE_NOOP("Text", "proposed")},
    CodeWord{"waiting", QT_TRANSLATE_NOOP("Text", "waiting for the customer")},
    CodeWord{"accepted", QT_TRANSLATE_NOOP("Text", "accepted")},
    CodeWord{"refused", QT_TRANSLATE_NOOP("Text", "refused")},
    CodeWord{"limit", QT_TRANSLATE_NOOP("Text", "limit reached")},
    // feeds
    CodeWord{"fresh", QT_TRANSLATE_NOOP("Text", "up to date")},
    CodeWord{"stale", QT_TRANSLATE_NOOP("Text", "out of date")},
    CodeWord{"never", QT_TRANSLATE_NOOP("Text", "never imported")},
    // hits of the content check
    CodeWord{"note", QT_TRANSLATE_NOOP("Text", "note")},
    CodeWord{"warning", QT_TRANSLATE_NOOP("Text", "warning")},
    CodeWord{"error", QT_TRANSLATE_NOOP("Text", "error")},
    // types of custom fields
    CodeWord{"text", QT_TRANSLATE_NOOP("Text", "text")},
    CodeWord{"number", QT_TRANSLATE_NOOP("Text", "number")},
    CodeWord{"date", QT_TRANSLATE_NOOP("Text", "date")},
    CodeWord{"choice", QT_TRANSLATE_NOOP("Text", "choice")},
    CodeWord{"yes_no", QT_TRANSLATE_NOOP("Text", "yes or no")},
    // changes
    CodeWord{"undone", QT_TRANSLATE_NOOP("Text", "undone")},
    CodeWord{"final", QT_TRANSLATE_NOOP("Text", "cannot be undone")},
};

} // namespace

QString stateWord(const QString &code)
{
    return wordOf(words, code);
}

QString targetKey(sop::TargetKind kind)
{
    return kind == sop::TargetKind::Customer ? QStringLiteral("customer")
           : kind == sop::TargetKind::Group  ? QStringLiteral("group")
                                             : QStringLiteral("account_id");
}

} // namespace app
