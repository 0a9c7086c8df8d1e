#pragma once

#include "app/merging/mergesuggestions.h"
#include "storage/customers/belongings.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace ui {

class MergeFlow;

/// Possible duplicates 疑似重复, most certain first: the user merges each side by side or declares them different
/// people. The search takes seconds for a million customers and can be cancelled.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    DuplicatesDialog(Desk &desk, QWidget *parent);

signals:
    void said(const QString &sentence);
    /// A record is to be shown in the customer list.
    void customerWanted(storage::CustomerId customer);

private:
    void build();
    void look();
    void takeAnswer(const app::Result<app::MergeSuggestions> &answer);
    void showSuggestions(int current);
    void showCount();
    void askRecords();
    void showRecords(const std::vector<storage::Belongings> &records);
    void showInList();
    void merge();
    void dismiss();
    void wereMerged(const std::vector<storage::CustomerId> &customers, storage::CustomerId kept);
    void tell(const app::Error &error);
    int current() const;

    Desk &m_desk;
    MergeFlow *m_flow;
    app::MergeSuggestions m_suggestions;
    Asker<app::MergeSuggestions> m_search;
    Asker<std::vector<storage::Belongings>> m_recordAsker;
    QLabel *m_count = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr, *m_again = nullptr, *m_merge = nullptr, *m_different = nullptr, *m_show = nullptr;
    QTreeWidget *m_list = nullptr, *m_records = nullptr;
};

} // namespace ui
