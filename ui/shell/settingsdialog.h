#pragma once

#include "ui/shell/page.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace ui {

class LooksSettings;
class RulesSettings;

/// All settings in one place: this machine, the rules of the team, the file. Edits copies; Save applies them, the rules
/// as one undoable change.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Desk &desk, QWidget *parent);

    /// Brings "machine", "rules" or "store" to the front.
    void showPage(const QString &name);

signals:
    /// Language or size of texts are other ones: the window is to be built anew.
    void rebuildWanted();
    /// One sentence for the status bar.
    void said(const QString &sentence);

private:
    void addPage(const char *name, const QString &title, QWidget *page);
    QWidget *withoutStore(const QString &sentence);
    void save();
    void finish();

    Desk &m_desk;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    LooksSettings *m_looks;
    RulesSettings *m_rules = nullptr;
    QLabel *m_problem;
};

} // namespace ui
