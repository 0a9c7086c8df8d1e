#pragma once

#include "app/assembly/feedservice.h"
#include "app/assembly/inbox.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

/// The files that the team relies on: the last day of data in each, how to export it, what depends on it; and the new
/// files in the watched folder, which are imported with one click.
class FeedsDialog final : public QDialog
{
    Q_OBJECT

public:
    FeedsDialog(Desk &desk, QWidget *parent);

signals:
    /// A file is to be opened in the import wizard; an empty path asks for one.
    void importWanted(const QString &path);
    void folderChosen();
    void said(const QString &sentence);

private:
    /// The files waiting in the folder may be unknown although the feeds are known.
    using Answer = std::pair<std::vector<app::DataFeed>, app::Result<std::vector<app::InboxFile>>>;

    void build();
    QWidget *feedsPart();
    QWidget *folderPart();
    void ask();
    void showFeeds(const std::vector<app::DataFeed> &feeds);
    void showDetail();
    void showFiles(const app::Result<std::vector<app::InboxFile>> &files);
    void chooseFolder();
    void importChecked();
    void countChecked();

    Desk &m_desk;
    std::vector<app::DataFeed> m_feeds;
    std::vector<app::InboxFile> m_files;
    Asker<Answer> m_asker;
    QTreeWidget *m_table = nullptr, *m_waiting = nullptr;
    QLabel *m_detail = nullptr, *m_folder = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace ui
