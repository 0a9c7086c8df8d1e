#include "ui/desk/preferences.h"

#include <QFileInfo>
#include <QSettings>

namespace ui {

namespace {

constexpr int recentKept = 8;

} // namespace

Theme::Mode Preferences::theme() const
{
    const int mode = m_settings.value(QStringLiteral("theme"), 0).toInt();
    return mode >= 0 && mode <= 2 ? Theme::Mode(mode) : Theme::Mode::System;
}

void Preferences::setTheme(Theme::Mode mode)
{
    m_settings.setValue(QStringLiteral("theme"), int(mode));
}

QString Preferences::language() const
{
    return m_settings.value(QStringLiteral("language")).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(QStringLiteral("language"), language);
}

QStringList Preferences::recentStores() const
{
    return m_settings.value(QStringLiteral("recent")).toStringList();
}

void Preferences::rememberStore(const QString &given)
{
    const QString path = QFileInfo(given).absoluteFilePath(); // the next start may have another working directory
    QStringList recent = recentStores();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(QStringLiteral("recent"), QStringList(recent.mid(0, recentKept)));
}

QByteArray Preferences::state(const QString &widget) const
{
    return m_settings.value(QStringLiteral("state/") + widget).toByteArray();
}

void Preferences::setState(const QString &widget, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("state/") + widget, state);
}

QString Preferences::watchedFolder() const
{
    return m_settings.value(QStringLiteral("watched-folder")).toString();
}

void Preferences::setWatchedFolder(const QString &folder)
{
    m_settings.setValue(QStringLiteral("watched-folder"), folder);
}

bool Preferences::tourSeen() const
{
    return m_settings.value(QStringLiteral("tour-seen"), false).toBool();
}

void Preferences::setTourSeen()
{
    m_settings.setValue(QStringLiteral("tour-seen"), true);
}

QString Preferences::actor() const
{
    return m_settings.value(QStringLiteral("actor")).toString();
}

void Preferences::setActor(const QString &name)
{
    m_settings.setValue(QStringLiteral("actor"), name);
}

} // namespace ui
