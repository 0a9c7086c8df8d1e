#include "ui/content/contenteditor.h"

#include "app/content/contentwords.h"
#include "app/text.h"
#include "storage/text/money.h"
#include "ui/content/attachmentlist.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using storage::Content;

namespace {

/// A day typed as 2026-12-31; nothing where the field is empty. False if it is something else.
bool readDay(const QLineEdit *field, std::optional<storage::LocalDay> &day)
{
    const QString typed = field->text().trimmed();
    const auto parsed = storage::parseIsoDay(typed);
    if (!typed.isEmpty() && !parsed)
        return false;
    day = parsed;
    return true;
}

} // namespace

ContentEditor::ContentEditor(Theme &theme, ContentDraft &draft, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_draft(draft)
{
    setObjectName(QStringLiteral("contentEditor"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, Theme::em(0.5), 0);
    column->setSpacing(Theme::em(0.5));
    m_note = makeLabel(inside);
    m_hint = makeLabel(inside);
    m_problem = makeLabel(inside);
    m_note->setObjectName(QStringLiteral("contentNote"));
    m_hint->setObjectName(QStringLiteral("contentHint"));
    m_problem->setObjectName(QStringLiteral("contentFieldProblem"));
    for (QLabel *label : {m_note, m_hint, m_problem}) {
        label->setWordWrap(true);
        label->hide();
        column->addWidget(label);
    }
    m_hint->setProperty("warning", true);
    m_problem->setProperty("danger", true);
    makeFields(column);
    setWidget(inside);
    for (QWidget *background : {viewport(), inside}) // the card is the background
        background->setAutoFillBackground(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &ContentEditor::checkWords);
    connect(&theme, &Theme::changed, this, &ContentEditor::checkWords);
}

void ContentEditor::makeFields(QVBoxLayout *column)
{
    QWidget *inside = column->parentWidget();
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto put = [&](const char *name, const QString &title, QWidget *field) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(title);
        form->addRow(title, field);
    };
    const auto line = [&](const char *name, const QString &title, double width = 0) {
        auto *field = new QLineEdit(inside);
        if (width > 0)
            field->setMaximumWidth(Theme::em(width));
        put(name, title, field);
        connect(field, &QLineEdit::textEdited, this, &ContentEditor::takeFields);
        return field;
    };
    m_name = line("contentName", Text::tr("Title"));
    m_kind = new QComboBox(inside);
    for (int kind = 1; kind <= int(Content::Kind::File); ++kind)
        m_kind->addItem(app::contentKindWord(Content::Kind(kind)), kind);
    m_category = new QComboBox(inside);
    m_category->addItem(Text::tr("No category"), 0);
    for (int category = 1; category <= int(Content::Category::Script); ++category)
        m_category->addItem(app::contentCategoryWord(Content::Category(category)), category);
    put("contentKind", Text::tr("Type"), m_kind);
    put("contentCategory", Text::tr("Content category"), m_category);
    for (QComboBox *box : {m_kind, m_category})
        connect(box, &QComboBox::activated, this, &ContentEditor::takeFields);
    m_body = new QPlainTextEdit(inside);
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(Theme::em(7));
    m_body->setPlaceholderText(Text::tr("{{name}}, {{owner}} … are filled in for each person; {{name|friend}} has a "
                                        "fallback"));
    put("contentBody", Text::tr("Text"), m_body);
    connect(m_body, &QPlainTextEdit::textChanged, this, &ContentEditor::takeFields);
    m_hits = new QWidget(inside);
    m_hits->setLayout(new QVBoxLayout);
    m_hits->layout()->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_hits);
    m_link = line("contentLink", Text::tr("Link"));
    form->addRow(Text::tr("Attachments"), makeFiles());
    m_price = line("contentPrice", Text::tr("Price (yuan)"), 8);
    m_from = line("contentFrom", Text::tr("Valid from"), 8);
    m_until = line("contentUntil", Text::tr("Valid until"), 8);
    for (QLineEdit *day : {m_from, m_until})
        day->setPlaceholderText(QStringLiteral("2026-12-31"));
    column->addLayout(form);
    column->addStretch(1);
}

QWidget *ContentEditor::makeFiles()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_files = new AttachmentList(box);
    row->addWidget(m_files, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Theme::em(0.25));
    const auto button = [&](const char *name, const QString &title) {
        auto *made = new QPushButton(title, box);
        made->setObjectName(QLatin1String(name));
        buttons->addWidget(made);
        return made;
    };
    m_add = button("addContentFile", Text::tr("Add files…"));
    m_copy = button("copyContentFile", Text::tr("Copy"));
    m_copy->setToolTip(Text::tr("Copies the picture or the file, to be pasted in WeCom"));
    m_remove = button("removeContentFile", Text::tr("Remove"));
    row->addLayout(buttons);
    m_files->setFixedHeight(buttons->sizeHint().height());
    connect(m_add, &QPushButton::clicked, this, &ContentEditor::addFilesWanted);
    connect(m_copy, &QPushButton::clicked, this, &ContentEditor::copyFileWanted);
    const auto remove = [this](int at) {
        if (m_isLocked || at < 0)
            return;
        m_draft.removeFile(at);
        showFiles();
        emit edited();
    };
    connect(m_remove, &QPushButton::clicked, this, [this, remove] { remove(currentFile()); });
    connect(m_files, &AttachmentList::removeWanted, this, remove);
    return box;
}

int ContentEditor::currentFile() const
{
    return m_files->count() == 1 ? 0 : m_files->currentRow();
}

void ContentEditor::showFiles()
{
    m_files->setFiles(m_draft.files());
    m_copy->setEnabled(!m_draft.files().empty());
    m_remove->setEnabled(!m_isLocked && !m_draft.files().empty());
    showHint();
}

void ContentEditor::showDraft(const app::ContentOverview &overview)
{
    m_isFilling = true;
    m_rights = overview.rights;
    m_terms = overview.terms;
    const Content &content = m_draft.content();
    m_name->setText(content.name);
    m_kind->setCurrentIndex(int(content.kind) - 1);
    m_category->setCurrentIndex(content.category ? int(*content.category) : 0);
    if (m_body->toPlainText() != content.body)
        m_body->setPlainText(content.body);
    m_link->setText(content.link);
    m_price->setText(content.price ? storage::formatExact(*content.price) : QString());
    m_from->setText(content.validFrom ? storage::isoDay(*content.validFrom) : QString());
    m_until->setText(content.validUntil ? storage::isoDay(*content.validUntil) : QString());
    m_note->setVisible(!content.note.isEmpty());
    m_note->setText(Text::tr("Returned: %1").arg(content.note));
    m_problem->hide();
    m_isFilling = false;
    showFiles();
    checkWords();
}

void ContentEditor::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    for (QLineEdit *field : {m_name, m_link, m_price, m_from, m_until})
        field->setReadOnly(isLocked);
    m_body->setReadOnly(isLocked);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_category, m_add})
        field->setEnabled(!isLocked);
    m_files->setAcceptDrops(!isLocked);
    showFiles();
}

void ContentEditor::focusName()
{
    m_name->setFocus();
    ensureWidgetVisible(m_name);
}

void ContentEditor::takeFields()
{
    if (m_isFilling || m_isLocked)
        return;
    Content &content = m_draft.content();
    content.name = m_name->text();
    content.kind = Content::Kind(m_kind->currentData().toInt());
    const int category = m_category->currentData().toInt();
    content.category = category > 0 ? std::optional(Content::Category(category)) : std::nullopt;
    content.body = m_body->toPlainText();
    content.link = m_link->text().trimmed();
    QString problem;
    std::int64_t price = 0;
    const QString typed = m_price->text().trimmed();
    if (typed.isEmpty())
        content.price.reset();
    else if (storage::parseMoney(typed.toStdString(), price))
        content.price = price;
    else
        problem = Text::tr("\"%1\" is not an amount in yuan.").arg(typed);
    if (!readDay(m_from, content.validFrom) || !readDay(m_until, content.validUntil))
        problem = Text::tr("Enter days in the format 2026-12-31.");
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setText(problem);
    m_soon.start();
    showHint();
    emit edited();
}

void ContentEditor::showHint()
{
    const bool isLost = m_draft.losesApproval(m_rights);
    m_hint->setVisible(isLost);
    if (isLost)
        m_hint->setText(Text::tr("Saving makes this item a draft again: a manager approves the changed text."));
}

void ContentEditor::checkWords()
{
    m_soon.stop();
    const auto hits = m_draft.hits(m_terms);
    underline(hits);
    listHits(hits);
}

void ContentEditor::underline(const std::vector<app::TermHit> &hits)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const app::TermHit &hit : hits) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_body->document());
        mark.cursor.setPosition(int(hit.position));
        mark.cursor.setPosition(int(hit.position + hit.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_theme.color(hit.isWaived ? Theme::Role::SecondText : Theme::Role::Warning));
        marks << mark;
    }
    m_body->setExtraSelections(marks);
}

void ContentEditor::listHits(const std::vector<app::TermHit> &hits)
{
    qDeleteAll(m_hits->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    QStringList listed;
    for (const app::TermHit &hit : hits) {
        if (listed.contains(hit.term))
            continue;
        listed << hit.term;
        auto *row = new QWidget(m_hits);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *label = makeLabel(hit.isWaived ? Text::tr("\"%1\" is used anyway.").arg(hit.term)
                                             : Text::tr("\"%1\": %2").arg(hit.term, hit.reason),
                                row);
        label->setWordWrap(true);
        label->setProperty(hit.isWaived ? "second" : "warning", true);
        line->addWidget(label, 1);
        if (!hit.isWaived && !m_isLocked) {
            const auto button = [&](const QString &prefix, const QString &text, const QString &title) {
                auto *made = new QPushButton(text, row);
                made->setObjectName(prefix + hit.term);
                made->setAccessibleName(title.arg(hit.term));
                line->addWidget(made);
                return made;
            };
            auto *other = button(QStringLiteral("replace."), Text::tr("Replace"), Text::tr("Replace \"%1\""));
            other->setToolTip(Text::tr("Selects it in the text: type what to say instead."));
            connect(other, &QPushButton::clicked, this, [this, term = hit.term] { replace(term); });
            connect(button(QStringLiteral("waive."), Text::tr("Use anyway…"), Text::tr("Use \"%1\" anyway")),
                    &QPushButton::clicked, this, [this, term = hit.term] { emit waiveWanted(term); });
        }
        m_hits->layout()->addWidget(row);
    }
    m_hits->setVisible(!hits.empty());
}

/// Selects the term in the text, so that the next key replaces it.
void ContentEditor::replace(const QString &term)
{
    for (const app::TermHit &hit : m_draft.hits(m_terms)) {
        if (hit.term != term)
            continue;
        QTextCursor cursor(m_body->document());
        cursor.setPosition(int(hit.position));
        cursor.setPosition(int(hit.position + hit.length), QTextCursor::KeepAnchor);
        m_body->setTextCursor(cursor);
        m_body->setFocus();
        return;
    }
}

} // namespace ui
