#include "ui/customers/customertablemodel.h"

#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t pagesUnderWay = 2; // few pending requests, so that visible rows do not wait for skipped ones
constexpr std::size_t pagesWanted = 4;

} // namespace

CustomerTableModel::CustomerTableModel(Fetch fetch, QObject *parent)
    : QAbstractTableModel(parent), m_fetch(std::move(fetch)), m_snapshot(std::make_shared<const Ids>())
{
}

void CustomerTableModel::setSnapshot(const Snapshot &snapshot, const storage::TeamZone *zone)
{
    ++m_generation;
    m_underWay.clear();
    m_wanted.clear();
    m_texts.zone = zone;
    if (*snapshot == *m_snapshot) {
        m_snapshot = snapshot;
        for (auto &[number, page] : m_pages)
            page.isStale = true; // shown until the new lines arrive
        if (!m_snapshot->empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_snapshot = snapshot;
    m_pages.clear();
    m_uses.clear();
    endResetModel();
}

storage::CustomerId CustomerTableModel::idOf(int row) const
{
    return row >= 0 && std::size_t(row) < m_snapshot->size() ? (*m_snapshot)[std::size_t(row)] : storage::CustomerId();
}

void CustomerTableModel::reveal(storage::CustomerId customer)
{
    m_texts.revealed.insert(customer);
    for (const auto &[number, page] : m_pages) {
        if (page.places.contains(customer))
            tellChanged(number);
    }
}

void CustomerTableModel::hideRevealed()
{
    if (m_texts.revealed.empty())
        return;
    m_texts.revealed.clear();
    for (const auto &entry : m_pages)
        tellChanged(entry.first);
}

void CustomerTableModel::setFields(std::vector<GridField> fields)
{
    if (fields == m_texts.fields)
        return;
    beginResetModel();
    m_texts.fields = std::move(fields);
    endResetModel();
}

int CustomerTableModel::columnOf(const QString &key) const
{
    for (std::size_t column = 0; column < m_texts.fields.size(); ++column) {
        if (m_texts.fields[column].key == key)
            return int(column);
    }
    return -1;
}

void CustomerTableModel::setSort(const std::vector<app::GridView::SortKey> &sort)
{
    m_sort = sort;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool CustomerTableModel::isMasked(int row) const
{
    return m_texts.masked && !m_texts.revealed.contains(idOf(row));
}

void CustomerTableModel::patch(const Lines &lines)
{
    for (auto &[number, page] : m_pages) {
        bool isTouched = false;
        for (const storage::GridLine &line : lines) {
            const auto place = page.places.find(line.id);
            if (place == page.places.end())
                continue;
            page.lines[place->second] = line;
            isTouched = true;
        }
        if (isTouched)
            tellChanged(number);
    }
}

int CustomerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_snapshot->size());
}

int CustomerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.fields.size());
}

QVariant CustomerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((field(index.column()).isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole && role != IsPendingRole &&
        role != TagsRole)
        return {};
    const storage::GridLine *line = lineOf(index.row());
    if (role == IsPendingRole)
        return line == nullptr;
    if (!line)
        return {};
    if (role == TagsRole)
        return index.column() == int(GridColumn::Tags) ? QVariant(line->tags) : QVariant();
    if (role == Qt::EditRole)
        return m_texts.edited(*line, index.column());
    const GridField::Kind kind = field(index.column()).kind;
    if (role == Qt::ToolTipRole && kind != GridField::Kind::Tags && kind != GridField::Kind::Text)
        return {}; // the other columns fit their texts
    return m_texts.text(*line, index.column());
}

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((field(section).isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    QString title = field(section).title;
    for (std::size_t i = 0; i < m_sort.size(); ++i) {
        if (m_sort[i].key != field(section).key)
            continue;
        title += QLatin1Char(' ') + QChar(m_sort[i].isDescending ? 0x2193 : 0x2191);
        if (m_sort.size() > 1)
            title += QString::number(i + 1);
    }
    return title;
}

Qt::ItemFlags CustomerTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool canEdit = !m_readOnly && !field(index.column()).edited.isEmpty();
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | (canEdit ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

const storage::GridLine *CustomerTableModel::lineOf(int row) const
{
    const int number = row / rowsAPage;
    const auto found = m_pages.find(number);
    if (found == m_pages.end() || found->second.isStale)
        want(number);
    if (found == m_pages.end())
        return nullptr;
    Page &page = found->second;
    m_uses.splice(m_uses.begin(), m_uses, page.use);
    const auto place = page.places.find(idOf(row));
    return place == page.places.end() ? nullptr : &page.lines[place->second];
}

void CustomerTableModel::want(int page) const
{
    if (m_underWay.contains(page))
        return;
    m_wanted.remove(page);
    m_wanted.push_front(page);
    if (m_wanted.size() > pagesWanted)
        m_wanted.pop_back();
    if (m_fetchIsComing)
        return;
    m_fetchIsComing = true;
    auto *self = const_cast<CustomerTableModel *>(this); // requesting a page does not change what is shown
    QTimer::singleShot(0, self, &CustomerTableModel::fetchWanted);
}

void CustomerTableModel::fetchWanted()
{
    m_fetchIsComing = false;
    while (!m_wanted.empty() && m_underWay.size() < pagesUnderWay) {
        const int page = m_wanted.front();
        m_wanted.pop_front();
        const std::size_t first = std::size_t(page) * rowsAPage;
        if (first >= m_snapshot->size())
            continue;
        const std::size_t last = std::min(first + rowsAPage, m_snapshot->size());
        m_underWay.insert(page);
        m_fetch(Ids(m_snapshot->begin() + std::ptrdiff_t(first), m_snapshot->begin() + std::ptrdiff_t(last)),
                [this, page, generation = m_generation](Lines lines) { take(page, generation, std::move(lines)); });
    }
}

void CustomerTableModel::take(int page, int generation, Lines lines)
{
    if (generation != m_generation)
        return;
    m_underWay.erase(page);
    const auto [entry, isNew] = m_pages.try_emplace(page);
    Page &taken = entry->second;
    if (isNew) {
        m_uses.push_front(page);
        taken.use = m_uses.begin();
    }
    taken.lines = std::move(lines);
    taken.isStale = false;
    taken.places.clear();
    for (std::size_t i = 0; i < taken.lines.size(); ++i)
        taken.places.emplace(taken.lines[i].id, i);
    while (m_pages.size() > pagesKept) {
        m_pages.erase(m_uses.back());
        m_uses.pop_back();
    }
    tellChanged(page);
    fetchWanted();
}

void CustomerTableModel::tellChanged(int page)
{
    const int first = page * rowsAPage;
    emit dataChanged(index(first, 0), index(std::min(first + rowsAPage, rowCount()) - 1, columnCount() - 1));
}

} // namespace ui
