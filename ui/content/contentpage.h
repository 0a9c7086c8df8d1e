#pragma once

#include "ui/content/contentdraft.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QTemporaryDir>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ui {

class ContentEditor;
class ContentFilter;
class ContentPreview;
class ContentTableModel;

/// The content library: categories, the items of one, and the current item with its text, attachments, approval, the
/// SOPs that use it and what a customer gets.
class ContentPage final : public Page
{
    Q_OBJECT

public:
    ContentPage(Desk &desk, ActionTable &actions);
    ~ContentPage() override;

    void refresh() override;
    void clear() override;
    bool show(const QString &what) override;
    void takeFocus() override;
    QString draft() const override;
    bool undoUnsaved() override;
    QString undoRefusal() const override;
    void saveDraft(std::function<void()> saved) override;
    void dropDraft() override;

private:
    QWidget *makeCategories();
    QWidget *makeTop();
    QWidget *makeTable();
    QWidget *makeCard();
    void makeActions();
    void showOverview(app::ContentOverview overview);
    void showCategories();
    void showStates();
    void selectRow(storage::ContentId id);

    // contentediting.cpp
    /// Opens an item, or a new one without `id`, once the draft may go.
    void leaveFor(storage::ContentId id);
    void open(storage::ContentId id);
    void showItem();
    void showState();
    void save();
    void saveItem(std::function<void()> saved);
    /// Runs a step of approval of the current item.
    void change(std::function<app::Result<void>(app::TeamStore &, storage::ContentId)> step, const QString &said);
    /// Submits a draft, or approves it for those who may.
    void goOn();
    void giveBack();
    void retire();
    void toggleFavourite();
    void waive(const QString &term);
    void addFiles();
    void takeFiles(const QStringList &paths);
    void takePicture(const QByteArray &png);
    void copyFile();

    const app::ContentLine *currentLine() const;
    bool mayEdit() const;

    QStackedWidget *m_pages;
    QListWidget *m_categories;
    QLineEdit *m_search;
    QComboBox *m_states;
    QToolButton *m_favourites;
    QTableView *m_table;
    ContentTableModel *m_model;
    ContentFilter *m_filter;
    QLabel *m_head, *m_state, *m_uses;
    QPushButton *m_new, *m_save, *m_next;
    ContentEditor *m_editor;
    ContentPreview *m_preview;
    QAction *m_newAction, *m_saveAction, *m_nextAction, *m_return, *m_retire, *m_favourite;
    ContentDraft m_draft;
    storage::ContentId m_current;
    bool m_isOpen = false;                   ///< an item is being shown
    std::unique_ptr<QTemporaryDir> m_copies; ///< files that were copied to the clipboard
    Asker<app::ContentOverview> m_asker;
    Asker<QByteArray> m_bytesAsker;
};

} // namespace ui
