#include "ui/shell/startpage.h"

#include "app/store/storeservice.h"
#include "app/text.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;

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
        Text::tr("Customers, tags, SOPs and figures of your private domain: in one file, on this machine."), m_content);
    sentence->setProperty("second", true);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(Theme::em(1));
    auto *doors = new QHBoxLayout;
    doors->setSpacing(Theme::em(1));
    doors->addStretch(1);
    doors->addWidget(door("doorImport", QStringLiteral("import"), Text::tr("Import a roster"),
                          Text::tr("An export of WeCom, of an SCRM or any table. You see what would happen first."),
                          Text::tr("Choose a file…"), true, &StartPage::importWanted));
    doors->addWidget(door("doorOpen", QStringLiteral("folder"), Text::tr("Open a team file"),
                          Text::tr("A .siyu file that you or a colleague worked in before."), Text::tr("Open…"), false,
                          &StartPage::openWanted));
    doors->addWidget(door("doorSample", QStringLiteral("sample"), Text::tr("Look around first"),
                          Text::tr("A small tea shop with three months of history, as a file of its own."),
                          Text::tr("Open the sample"), false, &StartPage::sampleWanted));
    doors->addStretch(1);
    column->addLayout(doors);
    addRecent();
    column->addStretch(2);
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
        connect(link, &QPushButton::clicked, this, [this, path] { emit pathWanted(path, false); });
        column->addWidget(link, 0, Qt::AlignHCenter);
    }
}

/// What the window can do about it, where the words of the command line would not help.
QString StartPage::sentenceFor(const app::Error &error, const QString &path) const
{
    const QString name = QDir::toNativeSeparators(path);
    if (error.kind == app::ErrorKind::Corrupt)
        return app::StoreService::newestBackup(path).isEmpty()
                   ? Text::tr(
                         "%1 is damaged, and no backup lies beside it. Nothing was written to it; open a copy that "
                         "is kept elsewhere.")
                         .arg(name)
                   : Text::tr(
                         "%1 is damaged. Nothing was written to it; its latest verified backup can take its place.")
                         .arg(name);
    const QStringList holder = error.detail.split(QStringLiteral(", ")); // as StoreLock writes it
    if (error.kind != app::ErrorKind::Busy || holder.size() != 4)
        return error.message;
    const QDateTime since = QDateTime::fromString(holder.at(3), Qt::ISODate);
    return Text::tr(
               "%1 has been open in another window or program (%2, on the machine %3) since %4. Close it there, or "
               "open it here for reading.")
        .arg(name, holder.at(0), holder.at(2), QLocale().toString(since, QLocale::ShortFormat));
}

void StartPage::showFailure(const app::Error &error, const QString &path, bool readOnlyWouldDo)
{
    reset();
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addStretch(1);
    auto *picture = makeLabel(m_content);
    picture->setPixmap(
        m_desk.theme.icon(QStringLiteral("warning"), Theme::Role::Warning).pixmap(Theme::em(2.5), Theme::em(2.5)));
    picture->setAlignment(Qt::AlignHCenter);
    auto *title = makeLabel(Text::tr("%1 could not be opened").arg(QFileInfo(path).fileName()), m_content);
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
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    const auto add = [&](const char *name, const QString &text, bool primary, auto wanted) {
        auto *button = new QPushButton(text, m_content);
        button->setObjectName(QLatin1String(name));
        button->setProperty("primary", primary);
        connect(button, &QPushButton::clicked, this, wanted);
        row->addWidget(button);
    };
    const bool isOlder = error.kind == app::ErrorKind::OlderSchema;
    const bool isHopeless = error.kind == app::ErrorKind::NewerSchema || error.kind == app::ErrorKind::NotAStore ||
                            error.kind == app::ErrorKind::Corrupt;
    if (readOnlyWouldDo)
        add("openReadOnly", Text::tr("Open it for reading"), true, [this, path] { emit pathWanted(path, true); });
    addBackups(row, error, path);
    if (!isHopeless)
        add("tryAgain", isOlder ? Text::tr("Bring it up to date and open it") : Text::tr("Try again"), !readOnlyWouldDo,
            [this, path] { emit pathWanted(path, false); });
    add("openAnother", Text::tr("Open another file…"),
        isHopeless && !m_content->findChild<QWidget *>(QStringLiteral("restoreBackup")), [this] { emit openWanted(); });
    row->addStretch(1);
    column->addLayout(row);
    const QDir backups(path + QStringLiteral(".backups"));
    if (backups.exists()) {
        auto *hint =
            makeLabel(Text::tr("Backups of this file lie in %1. Each is a whole team file that can be opened.")
                           .arg(QDir::toNativeSeparators(backups.absolutePath())),
                       m_content);
        hint->setProperty("second", true);
        hint->setWordWrap(true);
        hint->setAlignment(Qt::AlignHCenter);
        column->addWidget(hint);
    }
    column->addStretch(2);
}

void StartPage::addBackups(QHBoxLayout *buttons, const app::Error &error, const QString &path)
{
    if (error.kind != app::ErrorKind::Corrupt)
        return;
    const QString newest = app::StoreService::newestBackup(path);
    if (newest.isEmpty())
        return;
    auto *button = new QPushButton(Text::tr("Go back to the backup of %1")
                                       .arg(QLocale().toString(QFileInfo(newest).lastModified(), QLocale::ShortFormat)),
                                   m_content);
    button->setObjectName(QStringLiteral("restoreBackup"));
    button->setAccessibleName(button->text());
    button->setProperty("primary", true);
    connect(button, &QPushButton::clicked, this, [this, newest, path] {
        m_desk.prompts.confirm(
            this, Text::tr("Put the backup in the place of %1?").arg(QFileInfo(path).fileName()),
            Text::tr("What was written since is not in it. The damaged file is kept beside it."), Text::tr("Go back"),
            [this, newest, path] { restore(newest, path); }, Prompts::Outcome::IsFinal);
    });
    buttons->addWidget(button);
}

void StartPage::restore(const QString &backup, const QString &path)
{
    if (!m_jobs)
        m_jobs = std::make_unique<app::Jobs>();
    m_jobs->writeLong([backup, path](app::JobContext &job) { return app::StoreService::restore(backup, path, job); })
        .then(this, [this, path](const app::Result<QString> &kept) {
            if (kept)
                emit pathWanted(path, false);
            else
                m_desk.prompts.tell(this, kept.error().message, kept.error().detail);
        });
}

} // namespace ui
