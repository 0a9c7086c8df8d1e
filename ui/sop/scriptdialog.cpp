#include "ui/sop/scriptdialog.h"

#include "app/content/contentservice.h"
#include "app/content/termlist.h"
#include "app/text.h"
#include "ui/desk/closingdialog.h"
#include "ui/sop/sendtext.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::Text;
using storage::Content;

ScriptDialog::ScriptDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_list(new QListWidget(this)), m_name(new QLineEdit(this)),
      m_body(new QPlainTextEdit(this)), m_hint(makeLabel(this)), m_problem(makeLabel(this))
{
    setObjectName(QStringLiteral("scriptDialog"));
    setProperty("asksItself", true);
    setWindowTitle(Text::tr("Scripts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Theme::em(48), Theme::em(28));
    auto *row = new QHBoxLayout(this);
    row->setSpacing(Theme::em(1));
    m_list->setObjectName(QStringLiteral("scripts"));
    m_list->setAccessibleName(Text::tr("Scripts"));
    m_list->setFixedWidth(Theme::em(16));
    row->addWidget(m_list);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::em(0.5));
    const auto put = [&](const char *name, const QString &text, QWidget *field) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(text);
        auto *label = makeLabel(text, this);
        label->setProperty("second", true);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    put("scriptName", Text::tr("Script name"), m_name);
    put("scriptBody", Text::tr("Text; {{name}}, {{remark}}, {{owner}} … are filled in for each person"), m_body);
    m_body->setTabChangesFocus(true);
    m_hint->setProperty("warning", true);
    m_problem->setObjectName(QStringLiteral("scriptProblem"));
    m_problem->setProperty("danger", true);
    for (QLabel *label : {m_hint, m_problem}) {
        label->setWordWrap(true);
        label->hide();
        column->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(this);
    auto *saveButton = buttons->addButton(Text::tr("&Save"), QDialogButtonBox::ApplyRole);
    saveButton->setObjectName(QStringLiteral("saveScript"));
    saveButton->setProperty("primary", true);
    m_retire = buttons->addButton(Text::tr("&Retire"), QDialogButtonBox::ActionRole);
    m_retire->setObjectName(QStringLiteral("retireScript"));
    m_retire->setToolTip(Text::tr("It is no longer offered; Ctrl+Z restores it."));
    buttons->addButton(QDialogButtonBox::Close);
    column->addWidget(buttons);
    row->addLayout(column, 1);
    connect(saveButton, &QPushButton::clicked, this, [this] {
        save([this] {
            showScript({}); // the next one
            markCurrent();
            m_name->setFocus();
        });
    });
    connect(m_retire, &QPushButton::clicked, this, &ScriptDialog::retire);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_body, &QPlainTextEdit::textChanged, this, &ScriptDialog::showHints);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        const Content script = at > 0 && at <= int(m_scripts.size()) ? m_scripts[size_t(at) - 1] : Content();
        askFirst([this, script] {
            showScript(script);
            markCurrent();
        });
    });
    connect(&desk.workspace, &app::Workspace::changed, this, &ScriptDialog::refresh);
    fill({});
    refresh();
    m_name->setFocus();
}

void ScriptDialog::refresh()
{
    m_desk.workspace
        .ask([](app::TeamStore &store, app::JobContext &) -> app::Result<Library> {
            const auto scripts = app::ContentService(store).list({Content::Category::Script, Content::State::Approved});
            if (!scripts)
                return tl::unexpected<app::Error>(scripts.error());
            return Library{*scripts, app::termsOf(store.connection())};
        })
        .then(this, [this](const app::Result<Library> &library) {
            if (!library)
                return;
            m_terms = library->terms;
            fill(library->scripts);
        });
}

void ScriptDialog::fill(const std::vector<Content> &scripts)
{
    m_scripts = scripts;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        m_list->addItem(Text::tr("New script"));
        for (const Content &script : m_scripts)
            m_list->addItem(script.name);
    }
    const auto stored = std::find_if(m_scripts.begin(), m_scripts.end(),
                                     [this](const Content &script) { return script.id == m_current.id; });
    if (!isDirty() && m_current.id) // what is typed stays
        showScript(stored == m_scripts.end() ? Content() : *stored);
    else if (stored == m_scripts.end())
        m_current.id = {}; // retired meanwhile: what is typed becomes a new one
    markCurrent();
}

void ScriptDialog::markCurrent()
{
    const QSignalBlocker blocker(m_list);
    int row = 0;
    for (size_t at = 0; at < m_scripts.size(); ++at) {
        if (m_current.id && m_scripts[at].id == m_current.id)
            row = int(at) + 1;
    }
    m_list->setCurrentRow(row);
    m_retire->setEnabled(row > 0);
}

bool ScriptDialog::isDirty() const
{
    return m_name->text() != m_shownName || m_body->toPlainText() != m_shownBody;
}

void ScriptDialog::askFirst(std::function<void()> goOn)
{
    if (!isDirty()) {
        goOn();
        return;
    }
    const QString name = m_name->text().trimmed();
    // After the click that asks for another one.
    QTimer::singleShot(0, this, [this, name, goOn = std::move(goOn)] {
        markCurrent();
        ClosingDialog::askAboutDraft(
            this,
            name.isEmpty() ? Text::tr("The script is not saved.")
                           : Text::tr("The script \"%1\" is not saved.").arg(name),
            [this, goOn] { save(goOn); }, goOn);
    });
}

void ScriptDialog::reject()
{
    askFirst([this] { QDialog::reject(); });
}

void ScriptDialog::showScript(const Content &script)
{
    m_current = script;
    m_name->setText(script.name);
    m_body->setPlainText(script.body);
    m_shownName = m_name->text();
    m_shownBody = m_body->toPlainText();
    m_problem->hide();
    m_retire->setEnabled(bool(script.id));
}

void ScriptDialog::showHints()
{
    const auto hits = app::checkText(m_body->toPlainText(), m_terms);
    m_hint->setText(Text::tr("May breach advertising law: %1.").arg(termsText(hits)));
    m_hint->setVisible(!hits.empty());
}

void ScriptDialog::save(std::function<void()> saved)
{
    Content script = m_current;
    script.name = m_name->text().trimmed();
    script.body = m_body->toPlainText();
    script.category = Content::Category::Script;
    script.state = Content::State::Approved;
    m_desk.workspace
        .edit([script](app::TeamStore &store, app::JobContext &) { return app::ContentService(store).save(script); })
        .then(this, [this, script, saved](const app::Result<storage::ContentId> &stored) {
            m_problem->setVisible(!stored);
            if (!stored) {
                m_problem->setText(stored.error().message);
                return;
            }
            const bool isStill = m_name->text().trimmed() == script.name && m_body->toPlainText() == script.body;
            m_current = script;
            m_current.id = *stored;
            m_shownName = script.name;
            m_shownBody = script.body;
            m_name->setModified(!isStill);
            m_body->document()->setModified(!isStill);
            refresh();
            if (isStill) // else more was typed meanwhile
                saved();
        });
}

void ScriptDialog::retire()
{
    m_desk.workspace
        .edit([name = m_current.name](app::TeamStore &store, app::JobContext &) {
            return app::ContentService(store).retire(name);
        })
        .then(this, [this](const app::Result<void> &retired) {
            m_problem->setVisible(!retired);
            if (!retired)
                m_problem->setText(retired.error().message);
            else
                showScript({});
        });
}

} // namespace ui
