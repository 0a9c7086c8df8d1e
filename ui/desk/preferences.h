#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace ui {

/// The settings of a user on this machine: language, appearance, recent files, widths. Team rules are in the store.
class Preferences final
{
public:
    explicit Preferences(QSettings &settings) : m_settings(settings) {}

    Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    /// "zh_CN", "en", or empty to follow the system.
    QString language() const;
    void setLanguage(const QString &language);
    /// Newest first, at most eight.
    QStringList recentStores() const;
    void rememberStore(const QString &given);
    QByteArray state(const QString &widget) const;
    void setState(const QString &widget, const QByteArray &state);
    /// The import folder; empty if no folder is watched.
    QString watchedFolder() const;
    void setWatchedFolder(const QString &folder);
    bool tourSeen() const;
    void setTourSeen();
    QString actor() const;
    void setActor(const QString &name);

private:
    QSettings &m_settings;
};

} // namespace ui
