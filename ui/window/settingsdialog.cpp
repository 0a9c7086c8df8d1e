#include "ui/window/settingsdialog.h"

#include "app/store/teamruleservice.h"
#include "app/text.h"
#include "ui/widgets/label.h"
#include "ui/window/appearancesettings.h"
#include "ui/window/rulessettings.h"
#include "ui/window/storesettings.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;

SettingsDialog::SettingsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this)),
      m_looks(new AppearanceSettings(desk.preferences, this)), m_problem(makeLabel(this))
{
    setObjectName(QStringLiteral("settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Settings"));
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setAccessibleName(Text::tr("Settings pages"));
    m_list->setProperty("navigation", true);
    m_list->setFixedWidth(Theme::em(11));
    m_problem->setObjectName(QStringLiteral("settingsProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();

    addPage("machine", Text::tr("This computer"), m_looks);
    app::Workspace &workspace = desk.workspace;
    if (workspace.isOpen()) {
        m_rules = new RulesSettings(workspace.rules(), workspace.today(), this);
        if (workspace.isReadOnly())
            m_rules->setReadOnly(Text::tr("This file is open read-only. You can view its rules but not change them."));
        addPage("rules", Text::tr("Team rules"), m_rules);
        addPage("store", Text::tr("Team file"), new StoreSettings(workspace, this));
    } else {
        const QString sentence = Text::tr("This is stored in the team file. Open one first.");
        addPage("rules", Text::tr("Team rules"), withoutStore(sentence));
        addPage("store", Text::tr("Team file"), withoutStore(sentence));
    }
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(this);
    auto *save = new QPushButton(Text::tr("Save"), this);
    save->setObjectName(QStringLiteral("settingsSave"));
    save->setProperty("primary", true);
    save->setDefault(true);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(Text::tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("settingsCancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Theme::em(1.5), Theme::em(0.5), Theme::em(1.5), Theme::em(1));
    foot->addWidget(m_problem);
    foot->addWidget(buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row, 1);
    layout->addLayout(foot);
    resize(Theme::em(54), Theme::em(44));
}

void SettingsDialog::addPage(const char *name, const QString &title, QWidget *page)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, QLatin1String(name));
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.5), Theme::em(1.5), Theme::em(0.5));
    column->addWidget(page);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_pages);
    scroll->setWidget(room);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(scroll);
}

QWidget *SettingsDialog::withoutStore(const QString &sentence)
{
    auto *label = makeLabel(sentence, this);
    label->setProperty("second", true);
    label->setWordWrap(true);
    return label;
}

void SettingsDialog::showPage(const QString &name)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == name)
            m_list->setCurrentRow(i);
    }
}

void SettingsDialog::save()
{
    if (!m_rules || m_desk.workspace.isReadOnly() || m_rules->rules() == m_rules->shown()) {
        finish();
        return;
    }
    m_desk.workspace
        .edit([wanted = m_rules->rules(), shown = m_rules->shown()](app::TeamStore &store, app::JobContext &) {
            return app::TeamRuleService(store).change(wanted, shown);
        })
        .then(this, [this](const app::Result<QStringList> &changed) {
            if (!changed) { // stays open, so that the entered values are kept
                showPage(QStringLiteral("rules"));
                m_problem->setText(changed.error().message);
                m_problem->show();
                return;
            }
            emit said(Text::tr("%n team rule(s) changed.", nullptr, int(changed->size())));
            finish();
        });
}

void SettingsDialog::finish()
{
    const bool needsRebuild = m_looks->apply(m_desk.preferences, m_desk.theme);
    accept();
    if (needsRebuild)
        emit rebuildWanted(m_looks->language(), m_looks->textSizePercent());
}

} // namespace ui
