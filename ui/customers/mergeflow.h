#pragma once

#include "app/customers/customermerge.h"
#include "ui/shell/page.h"

namespace ui {

/// Merging as a person does it: asks what the records hold and in what they differ, shows them side by side, and
/// carries out what was decided. Also takes a merge apart.
class MergeFlow final : public QObject
{
    Q_OBJECT

public:
    using Ids = std::vector<storage::CustomerId>;

    static constexpr std::size_t atMost = 5; ///< side by side

    MergeFlow(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {}

    /// Two to atMost records; says so where there are fewer or more.
    void start(const Ids &customers);
    /// Takes back the merge by which a record went into another.
    void unmerge(storage::CustomerId gone);

signals:
    /// `customers` were merged, among them the one that is kept.
    void merged(const ui::MergeFlow::Ids &customers, storage::CustomerId kept);
    void said(const QString &sentence);
    void failed(const app::Error &error);

private:
    void merge(const app::MergeRequest &request);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace ui
