#pragma once

#include "ui/desk/page.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace ui {

class AppearanceSettings;
class RulesSettings;

/// All settings: this machine, the team rules, the team file. Edits copies; Save applies them, the rules as one
/// undoable change.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Desk &desk, QWidget *parent);

    /// Brings "machine", "rules" or "store" to the front.
    void showPage(const QString &name);

signals:
    /// Language or text size has changed: the window must be rebuilt.
    void rebuildWanted(const QString &language, int percent);
    /// A sentence for the status bar.
    void said(const QString &sentence);

private:
    void addPage(const char *name, const QString &title, QWidget *page);
    QWidget *withoutStore(const QString &sentence);
    void save();
    void finish();

    Desk &m_desk;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    AppearanceSettings *m_looks;
    RulesSettings *m_rules = nullptr;
    QLabel *m_problem;
};

} // namespace ui
