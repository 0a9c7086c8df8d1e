// What is edited: which segment, what of it is not saved, and how it gets into the store.
#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/text.h"
#include "ui/segments/ruleeditor.h"
#include "ui/segments/segmentspage.h"

#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace ui {

using app::SegmentGlance;
using app::Text;

bool SegmentsPage::isDirty() const
{
    return m_editor->content() != m_base;
}

void SegmentsPage::setRule(const QJsonObject &rule)
{
    m_saved = rule;
    m_editor->setRule(rule);
    m_base = m_editor->content();
}

bool SegmentsPage::undoUnsaved()
{
    if (!isDirty())
        return false;
    emit said(Text::tr("This segment has unsaved changes. Save or discard them before you undo other changes."));
    return true;
}

QString SegmentsPage::undoRefusal() const
{
    return isDirty() ? Text::tr("save or discard the segment first") : QString();
}

QString SegmentsPage::draft() const
{
    if (!workspace().isOpen() || workspace().isReadOnly() || !isDirty())
        return {};
    return m_current.isEmpty() ? Text::tr("The new segment is not saved.")
                               : Text::tr("Your changes to the segment \"%1\" are not saved.").arg(m_current);
}

void SegmentsPage::dropDraft()
{
    setRule(m_saved);
    count();
    showDirty();
}

void SegmentsPage::leaveFor(const QString &name)
{
    if (draft().isEmpty()) {
        choose(name);
        return;
    }
    // After the click that chose it: until the answer the list stays on what is edited.
    QTimer::singleShot(0, this, [this, name] {
        markCurrent();
        askAboutDraft([this, name] { choose(name); });
    });
}

void SegmentsPage::markCurrent()
{
    const QSignalBlocker block(m_list);
    const auto found =
        m_current.isEmpty() ? QList<QListWidgetItem *>() : m_list->findItems(m_current, Qt::MatchExactly);
    m_list->setCurrentItem(found.value(0));
    if (found.isEmpty())
        m_list->clearSelection();
}

void SegmentsPage::choose(const QString &name)
{
    if (name.isEmpty()) {
        startNew();
        return;
    }
    select(name);
    markCurrent();
    m_course->setText(m_list->currentItem() ? m_list->currentItem()->data(courseRole).toString() : QString());
}

void SegmentsPage::select(const QString &name)
{
    if (name == m_current)
        return;
    forgetWhy();
    ++m_edited;
    m_current = name;
    m_name->setText(name);
    m_base = m_editor->content(); // of the segment before: nothing of it is edited any more
    m_ruleAsker.ask([name](app::TeamStore &store, app::JobContext &) { return SegmentGlance(store).ruleOf(name); },
                    [this](const app::Result<QJsonObject> &rule) {
                        setRule(rule.value_or(QJsonObject()));
                        showDirty();
                        if (rule)
                            count();
                        else
                            showProblem(rule.error());
                    });
}

/// A draft stays as it is, and is compared with what it began from when it is saved.
void SegmentsPage::takeStored(const std::optional<QJsonObject> &rule)
{
    if (!rule) { // deleted or renamed elsewhere: what was changed becomes a new one
        const bool isKept = isDirty();
        ++m_edited;
        m_whyAsker.drop();
        m_current.clear();
        m_course->clear();
        m_name->setText(Text::tr("New segment"));
        m_saved = {};
        m_base.clear();
        if (!isKept)
            setRule({});
    } else if (!isDirty() && *rule != m_saved) {
        setRule(*rule);
    }
    showDirty();
}

void SegmentsPage::startNew()
{
    m_ruleAsker.drop();
    ++m_edited;
    forgetWhy();
    m_current.clear();
    m_course->clear();
    markCurrent();
    m_name->setText(Text::tr("New segment"));
    setRule(RuleDraft{true, {RuleClause{}}}.toJson());
    m_saved = {}; // nothing in the store
    count();
    showDirty();
    if (auto *row = m_editor->findChild<RuleClauseRow *>())
        row->focusValue();
}

void SegmentsPage::save()
{
    saveDraft([] {});
}

void SegmentsPage::saveDraft(std::function<void()> saved)
{
    if (m_editor->rule().isEmpty()) {
        showProblem({app::ErrorKind::Invalid,
                     m_editor->isReadable() ? Text::tr("A segment needs at least one condition.") : m_editor->problem(),
                     {}});
        return;
    }
    if (!m_current.isEmpty()) {
        saveAs(m_current, std::move(saved));
        return;
    }
    desk().prompts.text(this, Text::tr("Save the segment"), Text::tr("Its name"), {},
                        [this, saved](const QString &name) { saveAs(name, saved); });
}

void SegmentsPage::saveAs(const QString &name, std::function<void()> saved, Other other)
{
    struct Saved
    {
        bool isAnother = false; ///< another rule stands there; nothing was saved
        QJsonObject rule;       ///< as the store has it now
    };
    const QJsonObject rule = m_editor->rule();
    workspace()
        .edit([name, rule, begun = m_saved, other](app::TeamStore &store, app::JobContext &) -> app::Result<Saved> {
            const auto standing = SegmentGlance(store).ruleOf(name);
            if (standing && *standing != begun && *standing != rule && other == Other::Ask)
                return Saved{true, {}};
            const auto read = app::guarded(
                [&] { return app::RuleTranslator(store.connection()).fromFile(QJsonDocument(rule).toJson()); });
            if (!read)
                return tl::unexpected<app::Error>(read.error());
            if (const auto done = app::SegmentService(store).save(name, *read); !done)
                return tl::unexpected<app::Error>(done.error());
            return Saved{false, SegmentGlance(store).ruleOf(name).value_or(rule)};
        })
        .then(this, [this, name, saved, isNew = m_current.isEmpty(), edited = m_edited,
                     content = m_editor->content()](const app::Result<Saved> &done) {
            if (!done) {
                tell(done.error());
                return;
            }
            if (done->isAnother) {
                desk().prompts.confirm(
                    this, Text::tr("Replace the rule of segment \"%1\"?").arg(name),
                    isNew
                        ? Text::tr("A segment with this name already exists. You can undo the replacement.")
                        : Text::tr("It was changed elsewhere after you started editing. You can undo the replacement."),
                    Text::tr("Replace"), [this, name, saved] { saveAs(name, saved, Other::Replace); });
                return;
            }
            if (edited == m_edited) {
                m_current = name;
                m_saved = done->rule;
                m_base = content;
                m_name->setText(name);
                markCurrent();
                showDirty();
            }
            emit said(Text::tr("The segment \"%1\" was saved.").arg(name));
            saved();
        });
}

void SegmentsPage::rename()
{
    if (m_current.isEmpty())
        return;
    desk().prompts.text(this, Text::tr("Rename segment"), Text::tr("Name to use"), m_current,
                        [this](const QString &name) {
                            workspace()
                                .edit([from = m_current, name](app::TeamStore &store, app::JobContext &) {
                                    return app::SegmentService(store).rename(from, name);
                                })
                                .then(this, [this, name](const app::Result<void> &renamed) {
                                    if (!renamed) {
                                        tell(renamed.error());
                                        return;
                                    }
                                    m_current = name;
                                    m_name->setText(name);
                                });
                        });
}

void SegmentsPage::remove()
{
    if (m_current.isEmpty())
        return;
    desk().prompts.confirm(this, Text::tr("Delete the segment \"%1\"?").arg(m_current),
                           Text::tr("Customers are not affected. You can undo this."), Text::tr("Delete"), [this] {
                               workspace()
                                   .edit([name = m_current](app::TeamStore &store, app::JobContext &) {
                                       return app::SegmentService(store).remove(name);
                                   })
                                   .then(this, [this](const app::Result<void> &removed) {
                                       if (!removed)
                                           tell(removed.error());
                                       else
                                           startNew();
                                   });
                           });
}

void SegmentsPage::showDirty()
{
    m_save->setEnabled(isDirty() && !workspace().isReadOnly());
    for (QAction *action : {m_rename, m_remove})
        action->setEnabled(!m_current.isEmpty() && !workspace().isReadOnly());
    m_showPeople->setEnabled(!m_current.isEmpty());
    emit takeBackChanged();
}

} // namespace ui
