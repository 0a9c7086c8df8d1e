#include "ui/sop/tray.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace ui {

SystemTray::SystemTray(QObject *parent) : Tray(parent) {}

SystemTray::~SystemTray() = default;

bool SystemTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::show(const QIcon &icon, const QString &tip, QMenu *menu)
{
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                emit clicked();
        });
    }
    m_icon->setIcon(icon);
    m_icon->setToolTip(tip);
    m_icon->setContextMenu(menu);
    m_icon->show();
}

void SystemTray::say(const QString &title, const QString &message)
{
    if (m_icon)
        m_icon->showMessage(title, message, QSystemTrayIcon::NoIcon);
}

} // namespace ui
