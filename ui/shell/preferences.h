#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace ui {

/// What this machine remembers for a person: language, looks, the last files, widths. Team rules live in the store.
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
    /// Where new files to import are saved; empty: no folder is watched.
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
