#pragma once

#include "ui/desk/prompts.h"

namespace ui {

/// Prompts as dialogs of the desktop.
class DesktopPrompts final : public Prompts
{
public:
    void openFile(QWidget *parent, const QString &title, const QString &filter, Path chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                  Path chosen) override;
    void chooseFolder(QWidget *parent, const QString &title, Path chosen) override;
    void confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &action,
                 std::function<void()> confirmed, Outcome outcome) override;
    void confirmTyped(QWidget *parent, const QString &question, const QString &explanation, const QString &action,
                      Decision decision) override;
    void text(QWidget *parent, const QString &title, const QString &label, const QString &suggested,
              std::function<void(const QString &)> given) override;
    void showInFolder(const QString &path) override;
    void tell(QWidget *parent, const QString &message, const QString &detail) override;
};

} // namespace ui
