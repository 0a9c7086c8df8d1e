#include "ui/window/startpage.h"

#include "app/assembly/storeservice.h"
#include "app/storewords.h"
#include "app/text.h"
#include "ui/window/salvagedialog.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::Text;
using OpenMode = app::Workspace::OpenMode;

StartPage::StartPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("start"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(Theme::em(3), Theme::em(3), Theme::em(3), Theme::em(3));
    showDoors();
}

void StartPage::reset()
{
    delete m_content;
    m_content = new QWidget(this);
    m_layout->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(1));
}

void StartPage::showDoors()
{
    reset();
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addStretch(1);
    auto *title = makeLabel(Text::tr("Welcome to SiyuDesk"), m_content);
    title->setFont(Theme::font(1.9, true));
    title->setAlignment(Qt::AlignHCenter);
    auto *sentence = makeLabel(
        Text::tr("The customers, tags, SOPs and metrics of your private domain, in one file on this computer."),
        m_content);
    sentence->setProperty("second", true);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(Theme::em(1));
    auto *doors = new QHBoxLayout;
    doors->setSpacing(Theme::em(1));
    doors->addStretch(1);
    doors->addWidget(door("doorImport", QStringLiteral("import"), Text::tr("Import roster"),
                          Text::tr("A WeCom or SCRM export, or any table. You preview the result before anything is "
                                   "imported."),
                          Text::tr("Choose file…"), true, &StartPage::importWanted));
    doors->addWidget(door("doorOpen", QStringLiteral("folder"), Text::tr("Open team file"),
                          Text::tr("A .siyu file that you or a colleague has used before."), Text::tr("Open…"), false,
                          &StartPage::openWanted));
    doors->addWidget(door("doorSample", QStringLiteral("sample"), Text::tr("Explore the sample first"),
                          Text::tr("Three months of data from a small tea shop, in a separate file."),
                          Text::tr("Open sample team"), false, &StartPage::sampleWanted));
    doors->addStretch(1);
    column->addLayout(doors);
    addRecent();
    column->addStretch(2);
}

void StartPage::showOpening(const QString &title)
{
    for (QPushButton *button : m_content->findChildren<QPushButton *>())
        button->setEnabled(false);
    auto *label = makeLabel(QStringLiteral("%1…").arg(title), m_content);
    label->setObjectName(QStringLiteral("opening"));
    label->setFont(Theme::font(1.15));
    label->setAlignment(Qt::AlignHCenter);
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->insertWidget(column->count() - 1, label); // above the space at the end
}

QWidget *StartPage::door(const char *name, const QString &icon, const QString &title, const QString &sentence,
                         const QString &button, bool primary, void (StartPage::*wanted)())
{
    auto *card = new QFrame(m_content);
    card->setProperty("card", true);
    card->setFixedWidth(Theme::em(17));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.5), Theme::em(1.5), Theme::em(1.5));
    column->setSpacing(Theme::em(0.75));
    auto *picture = makeLabel(card);
    picture->setPixmap(m_desk.theme.icon(icon, Theme::Role::Accent).pixmap(Theme::em(2), Theme::em(2)));
    auto *heading = makeLabel(title, card);
    heading->setFont(Theme::font(1.15, true));
    auto *text = makeLabel(sentence, card);
    text->setProperty("second", true);
    text->setWordWrap(true);
    text->setMinimumHeight(Theme::em(4.5));
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *go = new QPushButton(button, card);
    go->setObjectName(QLatin1String(name));
    go->setAccessibleName(title);
    go->setProperty("primary", primary);
    connect(go, &QPushButton::clicked, this, wanted);
    for (QWidget *part : {static_cast<QWidget *>(picture), static_cast<QWidget *>(heading),
                          static_cast<QWidget *>(text), static_cast<QWidget *>(go)})
        column->addWidget(part);
    return card;
}

void StartPage::addRecent()
{
    const QStringList recent = m_desk.preferences.recentStores();
    if (recent.isEmpty())
        return;
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addSpacing(Theme::em(1));
    for (const QString &path : recent.mid(0, 5)) {
        const QFileInfo file(path);
        if (!file.exists())
            continue;
        auto *link = new QPushButton(
            withoutShortcut(
                QStringLiteral("%1    %2").arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()))),
            m_content);
        link->setFlat(true);
        link->setMaximumWidth(Theme::em(40));
        connect(link, &QPushButton::clicked, this, [this, path] { emit pathWanted(path, OpenMode::Open); });
        column->addWidget(link, 0, Qt::AlignHCenter);
    }
}

/// A message with what the window can do, where that of the command line would not help.
QString StartPage::sentenceFor(const app::Error &error, const QString &path) const
{
    const QString name = QDir::toNativeSeparators(path);
    const bool hasBackup = !newestUsable(path).isEmpty();
    switch (error.kind) {
    case app::ErrorKind::Corrupt:
        return hasBackup
                   ? Text::tr("%1 is damaged. Nothing more will be written to it. You can restore its latest "
                              "verified backup, or salvage its readable content into a new file.")
                         .arg(name)
                   : Text::tr("%1 is damaged and has no backup next to it. Nothing more will be written to it. You "
                              "can salvage its readable content into a new file.")
                         .arg(name);
    case app::ErrorKind::Foreign:
        return Text::tr("Another program changed the tables in %1 (%2). SiyuDesk did not change the file. You can "
                        "salvage its SiyuDesk content into a new file.")
            .arg(name, app::foreignTables(error.detail));
    case app::ErrorKind::Abandoned:
        return Text::tr(
                   "%1 is locked by %2. It is not known whether that program is still running. Close it there; if it "
                   "is gone, take over the lock.")
            .arg(name, app::lockHolder(error.detail));
    case app::ErrorKind::Busy:
        if (!app::namesLockHolder(error.detail))
            return error.message;
        break;
    default:
        return error.message;
    }
    return Text::tr("%1 is already open in another window or program: %2. Close it there, or open it read-only here.")
        .arg(name, app::openElsewhere(error.detail));
}

void StartPage::showFailure(const app::Error &error, const QString &path, bool readOnlyWouldDo)
{
    reset();
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addStretch(1);
    const bool isDamaged = error.kind == app::ErrorKind::Corrupt || error.kind == app::ErrorKind::Foreign;
    auto *picture = makeLabel(m_content);
    picture->setPixmap(
        m_desk.theme.icon(QStringLiteral("warning"), Theme::Role::Warning).pixmap(Theme::em(2.5), Theme::em(2.5)));
    picture->setAlignment(Qt::AlignHCenter);
    const QString heading =
        error.kind == app::ErrorKind::Corrupt ? Text::tr("%1 is damaged") : Text::tr("%1 could not be opened");
    auto *title = makeLabel(heading.arg(QFileInfo(path).fileName()), m_content);
    title->setFont(Theme::font(1.4, true));
    title->setAlignment(Qt::AlignHCenter);
    auto *message = makeLabel(sentenceFor(error, path), m_content);
    message->setObjectName(QStringLiteral("failureMessage"));
    message->setWordWrap(true);
    message->setAlignment(Qt::AlignHCenter);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(message);
    auto *ways = new QHBoxLayout;
    ways->addStretch(1);
    const bool isOlder = error.kind == app::ErrorKind::OlderSchema;
    const bool isHopeless =
        error.kind == app::ErrorKind::NewerSchema || error.kind == app::ErrorKind::NotAStore || isDamaged;
    if (isDamaged)
        addRescue(ways, path);
    if (readOnlyWouldDo)
        addWay(ways, "openReadOnly", Text::tr("Open read-only"), !isDamaged,
               [this, path] { emit pathWanted(path, OpenMode::ReadOnly); });
    if (error.kind == app::ErrorKind::Abandoned)
        addTakeOver(ways, error, path);
    if (!isHopeless)
        addWay(ways, "tryAgain", isOlder ? Text::tr("Update and open") : Text::tr("Try again"), !readOnlyWouldDo,
               [this, path] { emit pathWanted(path, OpenMode::Open); });
    addWay(ways, "openAnother", Text::tr("Open another file…"), isHopeless && !isDamaged,
           [this] { emit openWanted(); });
    ways->addStretch(1);
    column->addLayout(ways);
    if (isDamaged)
        addBackupZone(path);
    addBackupHint(path);
    column->addStretch(2);
}

QPushButton *StartPage::addWay(QHBoxLayout *ways, const char *name, const QString &text, bool primary,
                               std::function<void()> wanted)
{
    auto *button = new QPushButton(text, m_content);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setProperty("primary", primary);
    connect(button, &QPushButton::clicked, this, [wanted = std::move(wanted)] { wanted(); });
    ways->addWidget(button);
    return button;
}

void StartPage::addBackupHint(const QString &path)
{
    const QDir backups(path + QStringLiteral(".backups"));
    if (!backups.exists())
        return;
    auto *hint = makeLabel(Text::tr("Backups of this file are in %1. Each one is a complete team file you can open.")
                               .arg(QDir::toNativeSeparators(backups.absolutePath())),
                           m_content);
    hint->setProperty("second", true);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignHCenter);
    m_content->layout()->addWidget(hint);
}

void StartPage::addBackupZone(const QString &path)
{
    const QString newest = newestUsable(path);
    if (newest.isEmpty())
        return;
    const QByteArray zone = app::StoreService::momentOf(newest).zone;
    auto *note = makeLabel(zone.isEmpty()
                               ? Text::tr("The time of the backup is the one in its name; its time zone cannot be read.")
                               : Text::tr("The time of the backup is in the team's time zone: %1.")
                                     .arg(QString::fromLatin1(zone)),
                           m_content);
    note->setObjectName(QStringLiteral("backupZone"));
    note->setProperty("second", true);
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignHCenter);
    m_content->layout()->addWidget(note);
}

QString StartPage::newestUsable(const QString &path) const
{
    const QStringList backups = app::StoreService::backupsOf(path);
    const auto usable = std::find_if(backups.begin(), backups.end(),
                                     [this](const QString &backup) { return !m_unusable.contains(backup); });
    return usable == backups.end() ? QString() : *usable;
}

void StartPage::addTakeOver(QHBoxLayout *ways, const app::Error &error, const QString &path)
{
    addWay(ways, "takeOver", Text::tr("Take over lock…"), false, [this, error, path] {
        m_desk.prompts.confirm(
            this, Text::tr("Take over the lock of %1?").arg(QFileInfo(path).fileName()),
            Text::tr("The lock was left by %1. If that program still has the file open, both would write to it and "
                     "damage it.")
                .arg(app::lockHolder(error.detail)),
            Text::tr("Take over"), [this, path] { emit pathWanted(path, OpenMode::TakeOver); },
            Prompts::Outcome::IsFinal);
    });
}

void StartPage::addRescue(QHBoxLayout *ways, const QString &path)
{
    const QString newest = newestUsable(path);
    if (!newest.isEmpty()) {
        const QString when =
            QLocale().toString(app::StoreService::momentOf(newest).wallClock, QLocale::ShortFormat);
        addWay(ways, "restoreBackup", Text::tr("Restore the backup from %1").arg(when), true, [this, newest, path] {
            m_desk.prompts.confirm(
                this, Text::tr("Replace %1 with the backup?").arg(QFileInfo(path).fileName()),
                Text::tr("Changes made since the backup are not in it. The damaged file is kept next to it."),
                Text::tr("Restore"), [this, newest, path] { restore(newest, path); }, Prompts::Outcome::IsFinal);
        });
    }
    addWay(ways, "salvage", Text::tr("Salvage readable content…"), newest.isEmpty(),
           [this, path] { askToSalvage(path); });
}

void StartPage::restore(const QString &backup, const QString &path)
{
    if (!m_jobs)
        m_jobs = std::make_unique<app::Jobs>();
    m_jobs->writeLong([backup, path](app::JobContext &job) { return app::StoreService::restore(backup, path, job); })
        .then(this, [this, backup, path](const app::Result<QString> &kept) {
            if (kept) {
                emit pathWanted(path, OpenMode::Open);
                return;
            }
            m_desk.prompts.tell(this, kept.error().message, kept.error().detail);
            if (kept.error().kind != app::ErrorKind::Corrupt)
                return;
            m_unusable << backup; // the backup before it is offered next
            showFailure({app::ErrorKind::Corrupt, {}, {}}, path, false);
        });
}

void StartPage::askToSalvage(const QString &path)
{
    const QFileInfo file(path);
    const QString suggested = file.dir().filePath(Text::tr("%1-salvaged.siyu").arg(file.completeBaseName()));
    m_desk.prompts.saveFile(
        this, Text::tr("Salvage readable content"), suggested, Text::tr("Team files (*.siyu)"),
        [this, path](const QString &target) {
            if (!m_jobs)
                m_jobs = std::make_unique<app::Jobs>();
            m_jobs
                ->writeLong(
                    [path, target](app::JobContext &job) { return app::StoreService::salvage(path, target, job); })
                .then(this, [this, path, target](const app::Result<storage::SalvageReport> &report) {
                    if (!report) {
                        m_desk.prompts.tell(this, report.error().message, report.error().detail);
                        return;
                    }
                    auto *dialog = new SalvageDialog(m_desk, *report, path, target, this);
                    connect(dialog, &SalvageDialog::openWanted, this,
                            [this](const QString &store) { emit pathWanted(store, OpenMode::Open); });
                    dialog->open();
                });
        });
}

} // namespace ui
