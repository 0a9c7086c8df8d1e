#pragma once

#include "app/customers/gridview.h"
#include "ui/customers/gridtexts.h"

#include <QAbstractTableModel>

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace ui {

/// The customers of a snapshot as rows of a grid, however many: only the pages that are looked at are fetched, and the
/// last of them are kept. data() never waits: until its page is there a row answers isPendingRole.
class CustomerTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IsPendingRole = Qt::UserRole, TagsRole };

    using Ids = std::vector<storage::CustomerId>;
    using Snapshot = std::shared_ptr<const Ids>;
    using Lines = std::vector<storage::GridLine>;
    /// Fetches lines and gives them to `deliver` later, on the thread of the model, or never. Lines of customers that
    /// are gone are missing.
    using Fetch = std::function<void(const Ids &ids, std::function<void(Lines)> deliver)>;

    static constexpr int rowsAPage = 64;
    static constexpr std::size_t pagesKept = 48;

    explicit CustomerTableModel(Fetch fetch, QObject *parent = nullptr);

    /// Takes another snapshot; the same customers in the same order only have their lines fetched again, and selection
    /// and scrolling stay. `zone` turns times into days and outlives the snapshot.
    void setSnapshot(const Snapshot &snapshot, const storage::TeamZone *zone);
    const Ids &ids() const { return *m_snapshot; }
    const Snapshot &snapshot() const { return m_snapshot; }
    storage::CustomerId idOf(int row) const;

    /// Whether phones are hidden until revealed; a rule of the team.
    void setMasked(bool masked) { m_texts.masked = masked; }
    /// Shows the phone of one person in full.
    void reveal(storage::CustomerId customer);

    /// The columns; by default those that every team has.
    void setFields(std::vector<GridField> fields);
    const std::vector<GridField> &fields() const { return m_texts.fields; }
    const GridField &field(int column) const { return m_texts.fields[std::size_t(column)]; }
    /// -1 where there is no such column.
    int columnOf(const QString &key) const;
    /// What the header says the rows are sorted by.
    void setSort(const std::vector<app::GridView::SortKey> &sort);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    const GridTexts &texts() const { return m_texts; }
    bool isMasked(int row) const;

    /// The line, where its page is there; asks for it where not. Valid until the next call of the event loop.
    const storage::GridLine *lineOf(int row) const;
    /// Shows these lines from now on, where they stand among the pages that are there.
    void patch(const Lines &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Page
    {
        Lines lines;
        std::unordered_map<storage::CustomerId, std::size_t> places;
        bool isStale = false;
        std::list<int>::iterator use;
    };

    void want(int page) const;
    void fetchWanted();
    void take(int page, int generation, Lines lines);
    void tellChanged(int page);

    Fetch m_fetch;
    Snapshot m_snapshot;
    GridTexts m_texts;
    std::vector<app::GridView::SortKey> m_sort;
    bool m_readOnly = false;
    int m_generation = 0;
    mutable std::unordered_map<int, Page> m_pages;
    mutable std::list<int> m_uses;   ///< last used first
    mutable std::list<int> m_wanted; ///< last wanted first
    mutable bool m_fetchIsComing = false;
    std::unordered_set<int> m_underWay;
};

} // namespace ui
