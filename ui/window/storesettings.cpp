#include "ui/window/storesettings.h"

#include "app/text.h"
#include "ui/widgets/shown.h"
#include "ui/window/settingsparts.h"
#include "ui/widgets/label.h"
#include "ui/window/settingsparts.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

namespace ui {

using app::Text;

StoreSettings::StoreSettings(app::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_facts(workspace), m_said(makeLabel(this))
{
    auto *form = settingsForm(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addFact = [&](const char *name, const QString &label) {
        auto *fact = makeLabel(this);
        fact->setObjectName(QLatin1String(name));
        fact->setAccessibleName(label);
        fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        form->addRow(label, fact);
        return fact;
    };
    const auto addPath = [&](const char *name, const QString &label) {
        auto *path = new QLineEdit(this);
        path->setObjectName(QLatin1String(name));
        path->setAccessibleName(label);
        path->setReadOnly(true);
        form->addRow(label, path);
        return path;
    };
    const auto addButton = [&](const char *name, const QString &text, void (StoreSettings::*run)()) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    addSettingsTitle(form, Text::tr("Team file"));
    m_path = addPath("storePath", Text::tr("Path"));
    m_size = addFact("storeSize", Text::tr("Size"));
    m_check = addButton("storeCheck", Text::tr("Check now"), &StoreSettings::check);
    form->addRow(QString(), m_check);
    addSettingsTitle(form, Text::tr("Backups"));
    m_folder = addPath("storeBackups", Text::tr("Folder"));
    m_last = addFact("storeLastBackup", Text::tr("Last backup"));
    m_backUp = addButton("storeBackUp", Text::tr("Back up now"), &StoreSettings::backUp);
    form->addRow(QString(), m_backUp);
    addSettingsNote(form, Text::tr("Daily backups are kept for 7 days, weekly ones for 4 weeks. Each is a complete "
                                   "team file."));
    m_said->setObjectName(QStringLiteral("storeSaid"));
    m_said->setWordWrap(true);
    form->addRow(m_said);
    m_path->setText(QDir::toNativeSeparators(workspace.path()));
    m_backUp->setEnabled(!workspace.isReadOnly());
    if (workspace.isReadOnly())
        say(Text::tr("This file is open read-only. You can check it but not back it up here."));
    askFacts();
}

void StoreSettings::askFacts()
{
    m_facts.ask(
        [](app::TeamStore &store, app::JobContext &) {
            return app::Result<app::StoreFacts>(app::StoreService(store).facts());
        },
        [this](const app::Result<app::StoreFacts> &facts) {
            if (facts)
                showFacts(*facts);
        });
}

void StoreSettings::showFacts(const app::StoreFacts &facts)
{
    m_size->setText(QLocale().formattedDataSize(facts.bytes));
    m_folder->setText(QDir::toNativeSeparators(facts.backupFolder));
    m_last->setText(facts.lastBackup.isEmpty() ? Text::tr("none yet")
                                               : shownMoment(m_workspace.zone(), facts.backedUpAt));
}

void StoreSettings::backUp()
{
    m_backUp->setEnabled(false);
    say(Text::tr("Backing up…"));
    m_workspace
        .writeLong(Text::tr("Backing up"),
                   [](app::TeamStore &store, app::JobContext &job) { return app::StoreService(store).backup({}, job); })
        .then(this, [this](const app::Result<QString> &path) {
            m_backUp->setEnabled(true);
            if (path)
                say(Text::tr("Backed up and verified: %1").arg(QDir::toNativeSeparators(*path)));
            else
                say(path.error().message, true);
            askFacts();
        });
}

void StoreSettings::check()
{
    m_check->setEnabled(false);
    say(Text::tr("Checking…"));
    m_workspace
        .askLong(Text::tr("Checking the file"),
                 [](app::TeamStore &store, app::JobContext &job) { return app::StoreService(store).check(false, job); })
        .then(this, [this](const app::Result<QStringList> &problems) {
            m_check->setEnabled(true);
            if (!problems)
                say(problems.error().message, true);
            else if (problems->isEmpty())
                say(Text::tr("No problems found in the file."));
            else
                say(Text::tr("The file is damaged: %1. Close it and open it again to restore the last backup.")
                        .arg(problems->mid(0, 3).join(QStringLiteral("; "))),
                    true);
        });
}

void StoreSettings::say(const QString &sentence, bool isTrouble)
{
    m_said->setText(sentence);
    m_said->setProperty("danger", isTrouble);
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
}

} // namespace ui
