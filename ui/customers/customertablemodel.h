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

/// The customers of a snapshot as grid rows, however many: only visited pages are fetched, and the most recent ones are
/// cached. data() never blocks: rows whose page is missing return IsPendingRole.
class CustomerTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IsPendingRole = Qt::UserRole, TagsRole };

    using Ids = std::vector<storage::CustomerId>;
    using Snapshot = std::shared_ptr<const Ids>;
    using Lines = std::vector<storage::GridLine>;
    /// Fetches lines and passes them to `deliver` later, on the thread of the model, or never. Lines of deleted
    /// customers are missing.
    using Fetch = std::function<void(const Ids &ids, std::function<void(Lines)> deliver)>;

    static constexpr int rowsAPage = 64;
    static constexpr std::size_t pagesKept = 48;

    explicit CustomerTableModel(Fetch fetch, QObject *parent = nullptr);

    /// Sets another snapshot; if customers and order are the same, only the lines are fetched again, and selection and
    /// scroll position are kept. `zone` converts times to days and outlives the snapshot.
    void setSnapshot(const Snapshot &snapshot, const storage::TeamZone *zone);
    const Ids &ids() const { return *m_snapshot; }
    const Snapshot &snapshot() const { return m_snapshot; }
    storage::CustomerId idOf(int row) const;

    /// Whether phone numbers are masked until revealed; a team rule.
    void setMasked(bool masked) { m_texts.masked = masked; }
    /// Shows the phone number of one customer in full.
    void reveal(storage::CustomerId customer);
    /// Masks them again.
    void hideRevealed();

    /// Sets the columns; by default those that every team has.
    void setFields(std::vector<GridField> fields);
    const std::vector<GridField> &fields() const { return m_texts.fields; }
    const GridField &field(int column) const { return m_texts.fields[std::size_t(column)]; }
    /// -1 if there is no such column.
    int columnOf(const QString &key) const;
    /// Sets the sort indicators of the header.
    void setSort(const std::vector<app::GridView::SortKey> &sort);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    const GridTexts &texts() const { return m_texts; }
    bool isMasked(int row) const;

    /// The line if its page has been loaded, otherwise requests it. Valid until control returns to the event loop.
    const storage::GridLine *lineOf(int row) const;
    /// Replaces lines that have been loaded.
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
    mutable std::list<int> m_uses;   ///< most recently used first
    mutable std::list<int> m_wanted; ///< most recently wanted first
    mutable bool m_fetchIsComing = false;
    std::unordered_set<int> m_underWay;
};

} // namespace ui
