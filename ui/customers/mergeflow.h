#pragma once

#include "app/merging/customermerge.h"
#include "ui/desk/page.h"

namespace ui {

/// The interactive merge: loads the records and their differences, shows them side by side, and carries out the
/// decisions. Also splits merged records.
class MergeFlow final : public QObject
{
    Q_OBJECT

public:
    using Ids = std::vector<storage::CustomerId>;

    static constexpr std::size_t atMost = 5; ///< side by side

    MergeFlow(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {}

    /// Two to atMost records; otherwise shows a message.
    void start(const Ids &customers);
    /// Undoes the merge of a record into another.
    void unmerge(storage::CustomerId gone);

signals:
    /// `customers` were merged into `kept`, which is one of them.
    void merged(const ui::MergeFlow::Ids &customers, storage::CustomerId kept);
    void said(const QString &sentence);
    void failed(const app::Error &error);

private:
    void merge(const app::MergeRequest &request);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace ui
