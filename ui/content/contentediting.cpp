// The item being edited: what of it is not saved, how it gets into the store, and its way through approval.
#include "app/content/contentapproval.h"
#include "app/content/contentjson.h"
#include "app/content/contentwords.h"
#include "app/output.h"
#include "app/text.h"
#include "ui/content/contenteditor.h"
#include "ui/content/contentfilter.h"
#include "ui/content/contentpage.h"
#include "ui/content/contentpreview.h"
#include "ui/content/contenttablemodel.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QTimer>
#include <QUrl>

namespace ui {

using app::ContentApproval;
using app::ContentLine;
using app::Text;
using storage::Content;
using storage::ContentId;
using State = Content::State;

namespace {

/// The next step of what is open is the blue button.
void setPrimary(QPushButton *button, bool isPrimary)
{
    if (button->property("primary").toBool() == isPrimary)
        return;
    button->setProperty("primary", isPrimary);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

} // namespace

const ContentLine *ContentPage::currentLine() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_current && m_model->lineAt(row)->content.id == m_current)
            return m_model->lineAt(row);
    }
    return nullptr;
}

bool ContentPage::mayEdit() const
{
    return workspace().isOpen() && !workspace().isReadOnly() && m_model->overview().rights.mayEdit;
}

QString ContentPage::draft() const
{
    if (!m_isOpen || !mayEdit() || !m_draft.isDirty())
        return {};
    return m_current ? Text::tr("Your changes to \"%1\" are not saved.").arg(m_draft.content().name)
                     : Text::tr("The new item is not saved.");
}

bool ContentPage::undoUnsaved()
{
    if (draft().isEmpty())
        return false;
    emit said(Text::tr("This item has unsaved changes. Save or discard them before you undo other changes."));
    return true;
}

QString ContentPage::undoRefusal() const
{
    return draft().isEmpty() ? QString() : Text::tr("save or discard the item first");
}

void ContentPage::dropDraft()
{
    open(m_current);
}

void ContentPage::leaveFor(ContentId id)
{
    const auto go = [this, id] {
        open(id);
        selectRow(id);
        if (!id)
            m_editor->focusName();
    };
    if (draft().isEmpty()) {
        go();
        return;
    }
    // After the click that chose it: until the answer the list stays on what is edited.
    QTimer::singleShot(0, this, [this, go] {
        selectRow(m_current);
        askAboutDraft(go);
    });
}

void ContentPage::open(ContentId id)
{
    m_current = id;
    m_isOpen = true;
    if (const ContentLine *line = currentLine())
        m_draft.load(*line);
    else
        m_draft.startNew(m_filter->category());
    showItem();
}

void ContentPage::showItem()
{
    m_editor->setEnabled(m_isOpen);
    m_editor->showDraft(m_model->overview());
    m_editor->setLocked(!mayEdit());
    m_preview->setText(m_draft.content().body);
    QStringList plans;
    if (const ContentLine *line = currentLine()) {
        for (const storage::ContentUse &use : line->uses) {
            using PlanState = storage::ContentUse::PlanState;
            plans << (use.state == PlanState::Active   ? use.planName
                      : use.state == PlanState::Paused ? Text::tr("%1 (paused)").arg(use.planName)
                                                       : Text::tr("%1 (draft)").arg(use.planName));
        }
    }
    m_uses->setText(plans.isEmpty() ? Text::tr("No SOP uses it.")
                                    : Text::tr("Used in: %1").arg(plans.join(QStringLiteral(", "))));
    m_uses->setVisible(bool(m_current));
    showState();
}

void ContentPage::showState()
{
    const Content &content = m_draft.content();
    const app::ContentRights &rights = m_model->overview().rights;
    const bool isDirty = m_isOpen && m_draft.isDirty();
    const bool isStored = m_current && !isDirty;
    m_head->setText(!m_isOpen ? QString() : m_current ? content.name : Text::tr("New item"));
    m_state->setText(m_isOpen && m_current ? app::contentStateWord(content.state) : QString());
    m_save->setEnabled(isDirty && mayEdit());
    m_saveAction->setEnabled(m_save->isEnabled());
    setPrimary(m_save, isDirty);
    setPrimary(m_next, !isDirty);
    const bool approves = rights.mayApprove;
    const bool hasNext = content.state == State::Draft || (approves && content.state != State::Approved);
    m_next->setText(approves ? Text::tr("Approve") : Text::tr("Submit"));
    m_next->setEnabled(isStored && hasNext && mayEdit());
    m_next->setToolTip(isDirty ? Text::tr("Save the item first.") : QString());
    m_nextAction->setEnabled(m_next->isEnabled());
    m_return->setEnabled(isStored && approves && mayEdit() &&
                         (content.state == State::Waiting || content.state == State::Approved));
    m_retire->setEnabled(isStored && mayEdit() && content.state != State::Retired);
    m_favourite->setEnabled(isStored && mayEdit());
    m_new->setEnabled(mayEdit());
    m_newAction->setEnabled(mayEdit());
    emit takeBackChanged();
}

void ContentPage::save()
{
    if (!draft().isEmpty())
        saveItem([] {});
}

void ContentPage::saveDraft(std::function<void()> saved)
{
    saveItem(std::move(saved));
}

void ContentPage::saveItem(std::function<void()> saved)
{
    workspace()
        .edit([item = m_draft.item()](app::TeamStore &store, app::JobContext &) {
            return app::ContentService(store).save(item);
        })
        .then(this, [this, saved, asked = m_current, given = m_draft.content(),
                     files = m_draft.files().size()](const app::Result<ContentId> &stored) {
            if (!stored) {
                tell(stored.error());
                return;
            }
            if (asked == m_current && m_draft.content() == given && m_draft.files().size() == files) {
                m_current = *stored; // else more was typed meanwhile
                m_draft.noteSaved();
                showState();
            }
            emit said(Text::tr("\"%1\" was saved.").arg(given.name.trimmed()));
            saved();
        });
}

void ContentPage::change(std::function<app::Result<void>(app::TeamStore &, ContentId)> step, const QString &said)
{
    workspace()
        .edit([step, id = m_current](app::TeamStore &store, app::JobContext &) { return step(store, id); })
        .then(this, [this, text = said.arg(m_draft.content().name)](const app::Result<void> &changed) {
            if (changed)
                emit this->said(text);
            else
                tell(changed.error());
        });
}

void ContentPage::goOn()
{
    if (!m_next->isEnabled())
        return;
    if (m_model->overview().rights.mayApprove)
        change([](app::TeamStore &store, ContentId id) { return ContentApproval(store).approve(id); },
               Text::tr("\"%1\" has been approved."));
    else
        change([](app::TeamStore &store, ContentId id) { return ContentApproval(store).submit(id); },
               Text::tr("\"%1\" waits for approval."));
}

void ContentPage::giveBack()
{
    desk().prompts.text(
        this, Text::tr("Return item"), Text::tr("What should be changed"), {}, [this](const QString &note) {
            change([note](app::TeamStore &store, ContentId id) { return ContentApproval(store).giveBack(id, note); },
                   Text::tr("\"%1\" is a draft again."));
        });
}

void ContentPage::retire()
{
    const auto go = [this] {
        change(
            [](app::TeamStore &store, ContentId id) -> app::Result<void> {
                const auto retired = ContentApproval(store).retire(id, true);
                return retired ? app::Result<void>() : tl::unexpected<app::Error>(retired.error());
            },
            Text::tr("\"%1\" has been retired."));
    };
    const ContentLine *line = currentLine();
    const QString plans = line ? ContentApproval::activePlans(line->uses) : QString();
    if (plans.isEmpty()) {
        go();
        return;
    }
    desk().prompts.confirm(this, Text::tr("Retire \"%1\"?").arg(m_draft.content().name),
                           Text::tr("Active SOPs use this item: %1. You can undo this.").arg(plans), Text::tr("Retire"),
                           go);
}

void ContentPage::toggleFavourite()
{
    if (!m_current || !mayEdit())
        return;
    const bool isFavourite = !m_draft.content().favourite;
    change([isFavourite](app::TeamStore &store,
                         ContentId id) { return app::ContentService(store).setFavourite(id, isFavourite); },
           isFavourite ? Text::tr("\"%1\" was added to the favourites.")
                       : Text::tr("\"%1\" was removed from the favourites."));
}

void ContentPage::waive(const QString &term)
{
    desk().prompts.text(this, Text::tr("Use \"%1\" anyway").arg(term), Text::tr("Reason, kept with your name"), {},
                        [this, term](const QString &reason) {
                            if (reason.trimmed().isEmpty())
                                return;
                            m_draft.waive(term, reason.trimmed());
                            m_editor->showDraft(m_model->overview());
                            showState();
                        });
}

void ContentPage::addFiles()
{
    desk().prompts.openFile(this, Text::tr("Add attachment"), {}, [this](const QString &path) { takeFiles({path}); });
}

void ContentPage::takeFiles(const QStringList &paths)
{
    if (!mayEdit())
        return;
    for (const QString &path : paths) {
        auto file = app::readAttachment(path);
        if (!file) {
            tell(file.error());
            break;
        }
        if (m_draft.content().kind == Content::Kind::Text && m_draft.isNew() &&
            file->mediaType.startsWith(QLatin1String("image/")))
            m_draft.content().kind = Content::Kind::Image;
        m_draft.addFile(std::move(*file));
    }
    m_editor->showDraft(m_model->overview());
    showState();
}

void ContentPage::takePicture(const QByteArray &png)
{
    if (!mayEdit())
        return;
    m_draft.addFile({{}, QStringLiteral("picture.png"), QStringLiteral("image/png"), png});
    m_editor->showFiles();
    showState();
}

void ContentPage::copyFile()
{
    const int at = m_editor->currentFile();
    if (at < 0 || at >= int(m_draft.files().size()))
        return;
    const app::ContentFile file = m_draft.files()[std::size_t(at)];
    const auto put = [this, file](const QByteArray &bytes) {
        auto *given = new QMimeData;
        if (const QImage picture = QImage::fromData(bytes); !picture.isNull())
            given->setImageData(picture);
        if (!m_copies)
            m_copies = std::make_unique<QTemporaryDir>();
        const QString path = m_copies->filePath(QFileInfo(file.name).fileName());
        if (app::saveOutput(path, bytes))
            given->setUrls({QUrl::fromLocalFile(path)});
        QGuiApplication::clipboard()->setMimeData(given);
        emit said(Text::tr("%1 was copied.").arg(file.name));
    };
    if (!file.stored) {
        put(file.bytes);
        return;
    }
    m_bytesAsker.ask(
        [id = file.stored](app::TeamStore &store, app::JobContext &) { return app::ContentService(store).bytes(id); },
        [this, put](const app::Result<QByteArray> &bytes) {
            if (bytes)
                put(*bytes);
            else
                tell(bytes.error());
        });
}

} // namespace ui
