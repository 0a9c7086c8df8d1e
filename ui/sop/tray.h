#pragma once

#include <QIcon>
#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace ui {

/// The icon in the system tray, behind an interface so that a test can replace the desktop.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isAvailable() const = 0;
    /// Shows or updates the icon; the caller keeps ownership of the menu.
    virtual void show(const QIcon &icon, const QString &tip, QMenu *menu) = 0;
    virtual void say(const QString &title, const QString &message) = 0;

signals:
    void clicked();
    void messageClicked();
};

/// The tray of the desktop; many Linux desktops have none.
class SystemTray final : public Tray
{
    Q_OBJECT

public:
    explicit SystemTray(QObject *parent);
    ~SystemTray() override;

    bool isAvailable() const override;
    void show(const QIcon &icon, const QString &tip, QMenu *menu) override;
    void say(const QString &title, const QString &message) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace ui
