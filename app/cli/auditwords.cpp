#include "app/cli/auditwords.h"

#include "app/assembly/importkinds.h"
#include "app/codewords.h"
#include "app/text.h"

#include <array>

namespace app {

namespace {

constexpr std::array words{
    // the team file
    CodeWord{"store.restore", QT_TRANSLATE_NOOP("Text", "Backup restored")},
    CodeWord{"store.salvage", QT_TRANSLATE_NOOP("Text", "Salvaged from a damaged file")},
    CodeWord{"store.undo", QT_TRANSLATE_NOOP("Text", "Change undone")},
    CodeWord{"store.redo", QT_TRANSLATE_NOOP("Text", "Change redone")},
    CodeWord{"settings.rules", QT_TRANSLATE_NOOP("Text", "Team settings changed")},
    CodeWord{"customers.undo-import", QT_TRANSLATE_NOOP("Text", "Import undone")},
    // customers
    CodeWord{"customers.add", QT_TRANSLATE_NOOP("Text", "New friend added")},
    CodeWord{"customers.edit", QT_TRANSLATE_NOOP("Text", "Customers changed")},
    CodeWord{"customers.merge", QT_TRANSLATE_NOOP("Text", "Customers merged")},
    CodeWord{"customers.unmerge", QT_TRANSLATE_NOOP("Text", "Customer split")},
    CodeWord{"customers.not-the-same", QT_TRANSLATE_NOOP("Text", "Marked as different people")},
    CodeWord{"customers.erase", QT_TRANSLATE_NOOP("Text", "Personal data erased")},
    CodeWord{"customers.erase-again", QT_TRANSLATE_NOOP("Text", "Personal data erased again after a restore")},
    CodeWord{"customers.reveal", QT_TRANSLATE_NOOP("Text", "Phone number shown")},
    CodeWord{"customers.view", QT_TRANSLATE_NOOP("Text", "Saved view changed")},
    CodeWord{"customers.transfer-propose", QT_TRANSLATE_NOOP("Text", "Transfer proposed")},
    CodeWord{"customers.transfer", QT_TRANSLATE_NOOP("Text", "Transfer updated")},
    CodeWord{"customers.field-add", QT_TRANSLATE_NOOP("Text", "Custom field added")},
    CodeWord{"customers.field-rename", QT_TRANSLATE_NOOP("Text", "Custom field renamed")},
    CodeWord{"customers.field-choices", QT_TRANSLATE_NOOP("Text", "Options of a custom field changed")},
    CodeWord{"customers.field-change", QT_TRANSLATE_NOOP("Text", "Custom field changed")},
    CodeWord{"customers.field-order", QT_TRANSLATE_NOOP("Text", "Custom fields reordered")},
    CodeWord{"customers.field-remove", QT_TRANSLATE_NOOP("Text", "Custom field removed")},
    CodeWord{"customer.note", QT_TRANSLATE_NOOP("Text", "Follow-up logged")},
    CodeWord{"customer.call", QT_TRANSLATE_NOOP("Text", "Call logged")},
    CodeWord{"customer.reply", QT_TRANSLATE_NOOP("Text", "Reply logged")},
    CodeWord{"customer.complaint", QT_TRANSLATE_NOOP("Text", "Complaint logged")},
    CodeWord{"customer.order_said", QT_TRANSLATE_NOOP("Text", "Order in chat logged")},
    CodeWord{"orders.erase", QT_TRANSLATE_NOOP("Text", "Address and remark of orders erased")},
    // tags, segments, groups, content
    CodeWord{"segments.tag", QT_TRANSLATE_NOOP("Text", "Tag added")},
    CodeWord{"segments.untag", QT_TRANSLATE_NOOP("Text", "Tag removed")},
    CodeWord{"segments.createTag", QT_TRANSLATE_NOOP("Text", "Tag created")},
    CodeWord{"segments.renameTag", QT_TRANSLATE_NOOP("Text", "Tag renamed")},
    CodeWord{"segments.deleteTag", QT_TRANSLATE_NOOP("Text", "Tag deleted")},
    CodeWord{"segments.tagGroup", QT_TRANSLATE_NOOP("Text", "Tag group changed")},
    CodeWord{"segments.save", QT_TRANSLATE_NOOP("Text", "Segment saved")},
    CodeWord{"segments.freeze", QT_TRANSLATE_NOOP("Text", "List saved")},
    CodeWord{"segments.rename", QT_TRANSLATE_NOOP("Text", "Segment renamed")},
    CodeWord{"segments.delete", QT_TRANSLATE_NOOP("Text", "Segment deleted")},
    CodeWord{"groups.edit", QT_TRANSLATE_NOOP("Text", "Group changed")},
    CodeWord{"groups.answers", QT_TRANSLATE_NOOP("Text", "Responses to a call to action entered")},
    CodeWord{"groups.role", QT_TRANSLATE_NOOP("Text", "Role of group members changed")},
    CodeWord{"content.add", QT_TRANSLATE_NOOP("Text", "Content added")},
    CodeWord{"content.edit", QT_TRANSLATE_NOOP("Text", "Content changed")},
    CodeWord{"content.submit", QT_TRANSLATE_NOOP("Text", "Content submitted")},
    CodeWord{"content.approve", QT_TRANSLATE_NOOP("Text", "Content approved")},
    CodeWord{"content.return", QT_TRANSLATE_NOOP("Text", "Content returned")},
    CodeWord{"content.favourite", QT_TRANSLATE_NOOP("Text", "Favourite content changed")},
    CodeWord{"content.retire", QT_TRANSLATE_NOOP("Text", "Content retired")},
    CodeWord{"content.words", QT_TRANSLATE_NOOP("Text", "Forbidden words changed")},
    CodeWord{"kpi.target", QT_TRANSLATE_NOOP("Text", "Target changed")},
    // SOPs and tasks
    CodeWord{"sop.import", QT_TRANSLATE_NOOP("Text", "SOP saved")},
    CodeWord{"sop.rename", QT_TRANSLATE_NOOP("Text", "SOP renamed")},
    CodeWord{"sop.delete", QT_TRANSLATE_NOOP("Text", "SOP deleted")},
    CodeWord{"sop.activate", QT_TRANSLATE_NOOP("Text", "SOP activated")},
    CodeWord{"sop.activate-today", QT_TRANSLATE_NOOP("Text", "SOP activated with today as day 0")},
    CodeWord{"sop.pause", QT_TRANSLATE_NOOP("Text", "SOP paused")},
    CodeWord{"sop.resume", QT_TRANSLATE_NOOP("Text", "SOP resumed")},
    CodeWord{"sop.end", QT_TRANSLATE_NOOP("Text", "SOP ended")},
    CodeWord{"sop.take-out", QT_TRANSLATE_NOOP("Text", "Customer removed from an SOP")},
    CodeWord{"sop.take-back", QT_TRANSLATE_NOOP("Text", "Planned days removed")},
    CodeWord{"sop.tick", QT_TRANSLATE_NOOP("Text", "Daily planning")},
    CodeWord{"task.done", QT_TRANSLATE_NOOP("Text", "Task done")},
    CodeWord{"task.skip", QT_TRANSLATE_NOOP("Text", "Task skipped")},
    CodeWord{"task.snooze", QT_TRANSLATE_NOOP("Text", "Task snoozed")},
    CodeWord{"team.cover", QT_TRANSLATE_NOOP("Text", "Cover added")},
    CodeWord{"team.uncover", QT_TRANSLATE_NOOP("Text", "Cover removed")},
    CodeWord{"task.reassign", QT_TRANSLATE_NOOP("Text", "Task reassigned")},
};

} // namespace

QString auditWord(const QString &action)
{
    const QString kind = action.section(QLatin1Char('.'), 0, 0), verb = action.section(QLatin1Char('.'), 1);
    if (findImportKind(kind) && verb == QLatin1String("import"))
        return Text::tr("Import: %1").arg(importKindWord(kind));
    if (findImportKind(kind) && verb == QLatin1String("export"))
        return Text::tr("Export: %1").arg(importKindWord(kind));
    return wordOf(words, action);
}

} // namespace app
