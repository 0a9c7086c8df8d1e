#include "ui/customers/duplicatesdialog.h"

#include "app/customers/refundtext.h"
#include "app/text.h"
#include "ui/customers/mergeflow.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"
#include "ui/widgets/treelist.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::MergeSuggestion;
using app::Text;

namespace {

constexpr std::size_t listed = 500; ///< more than anyone reviews in a day
enum Column { Who, Why };
enum RecordColumn { Name, Owner, Added, Contact, Orders, Paid, Friendships, Events };

QString namesOf(const MergeSuggestion &suggestion)
{
    QStringList names;
    for (const QString &name : suggestion.names) {
        const QString shown = shownCustomer(name);
        if (!names.contains(shown))
            names << shown;
    }
    const QString joined = names.join(QStringLiteral(" · "));
    return names.size() == suggestion.names.size()
               ? joined
               : Text::tr("%1 (%n record(s))", nullptr, int(suggestion.names.size())).arg(joined);
}

} // namespace

DuplicatesDialog::DuplicatesDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_flow(new MergeFlow(desk, this)), m_search(desk.workspace), m_recordAsker(desk.workspace)
{
    setObjectName(QStringLiteral("duplicatesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Possible duplicates"));
    build();
    resize(Theme::em(58), Theme::em(44));
    connect(m_flow, &MergeFlow::merged, this, &DuplicatesDialog::wereMerged);
    connect(m_flow, &MergeFlow::said, this, &DuplicatesDialog::said);
    connect(m_flow, &MergeFlow::failed, this, &DuplicatesDialog::tell);
    connect(&desk.workspace, &app::Workspace::undone, this, &DuplicatesDialog::look);
    connect(&desk.workspace, &app::Workspace::closed, this, &QDialog::reject);
    look();
}

void DuplicatesDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.25), Theme::em(1.5), Theme::em(1.25));
    column->setSpacing(Theme::em(0.75));
    const auto button = [this](const char *name, const QString &text, void (DuplicatesDialog::*run)()) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_count = makeLabel(this);
    m_count->setObjectName(QStringLiteral("duplicatesCount"));
    m_count->setFont(Theme::font(1.15, true));
    m_count->setWordWrap(true);
    m_again = button("duplicatesAgain", Text::tr("Search &again"), &DuplicatesDialog::look);
    m_stop = new QPushButton(Text::tr("Stop"), this);
    m_stop->setObjectName(QStringLiteral("duplicatesStop"));
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_search.monitor())
            m_search.monitor()->cancel();
    });
    auto *top = new QHBoxLayout;
    top->addWidget(m_count, 1);
    top->addWidget(m_stop);
    top->addWidget(m_again);
    column->addLayout(top);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("duplicatesProgress"));
    m_bar->setAccessibleName(Text::tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::em(0.5));
    column->addWidget(m_bar);
    m_list = makeTreeList("duplicates", Text::tr("Possible duplicates"), {Text::tr("Name"), Text::tr("Reason")}, this);
    m_list->setColumnWidth(Who, Theme::em(24));
    column->addWidget(m_list, 2);
    m_records = makeTreeList("duplicateRecords", Text::tr("Records"),
                             {Text::tr("Name"), Text::tr("Owner"), Text::tr("Added"), Text::tr("Last contact"),
                              Text::tr("Orders"), Text::tr("Paid ¥"), Text::tr("Friendships"), Text::tr("Timeline")},
                             this);
    for (const int numbers : {Orders, Paid, Friendships, Events})
        m_records->headerItem()->setTextAlignment(numbers, Qt::AlignRight | Qt::AlignVCenter);
    setColumnWidths(*m_records->header(), {9, 6, 9, 9, 4.5, 6.5, 6, 4.5});
    column->addWidget(m_records, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    m_show = button("duplicateShow", Text::tr("&Show in list"), &DuplicatesDialog::showInList);
    m_different = button("duplicateDifferent", Text::tr("&Different people"), &DuplicatesDialog::dismiss);
    m_different->setToolTip(Text::tr("Do not suggest them again. You can undo this."));
    m_merge = button("duplicateMerge", Text::tr("&Merge…"), &DuplicatesDialog::merge);
    m_merge->setProperty("primary", true);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(m_different);
    row->addWidget(m_merge);
    column->addLayout(row);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DuplicatesDialog::askRecords);
    connect(m_list, &QTreeWidget::itemActivated, this, &DuplicatesDialog::merge);
    connect(new QShortcut(Qt::Key_Delete, m_list), &QShortcut::activated, this, &DuplicatesDialog::dismiss);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &DuplicatesDialog::look);
}

int DuplicatesDialog::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void DuplicatesDialog::look()
{
    m_search.ask([](app::TeamStore &store, app::JobContext &job) { return app::suggestMerges(store, listed, job); },
                 [this](const app::Result<app::MergeSuggestions> &answer) { takeAnswer(answer); });
    m_count->setText(Text::tr("Looking for duplicates…"));
    m_bar->setRange(0, 0);
    m_bar->show();
    m_stop->show();
    m_again->hide();
    connect(m_search.monitor(), &app::JobMonitor::progressed, this, [this](const app::JobProgress &progress) {
        m_bar->setRange(0, int(progress.total));
        m_bar->setValue(int(progress.done));
    });
}

void DuplicatesDialog::takeAnswer(const app::Result<app::MergeSuggestions> &answer)
{
    m_bar->hide();
    m_stop->hide();
    m_again->show();
    const int before = std::max(0, current());
    if (answer)
        m_suggestions = *answer;
    showSuggestions(before);
    if (!answer)
        m_count->setText(answer.error().kind == app::ErrorKind::Cancelled
                             ? Text::tr("Stopped before the search finished.")
                             : answer.error().message);
    m_list->setFocus();
}

void DuplicatesDialog::showSuggestions(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const MergeSuggestion &suggestion : m_suggestions.first) {
            auto *item = new QTreeWidgetItem(m_list, {namesOf(suggestion), suggestion.text()});
            item->setSizeHint(Who, QSize(0, Theme::em(2)));
        }
    }
    const int last = m_list->topLevelItemCount() - 1;
    m_list->setCurrentItem(last < 0 ? nullptr : m_list->topLevelItem(std::min(current, last)));
    showCount();
    if (last < 0)
        askRecords();
}

void DuplicatesDialog::showCount()
{
    const auto shown = std::int64_t(m_suggestions.first.size());
    m_count->setText(m_suggestions.count == 0 ? Text::tr("No possible duplicates found.")
                     : shown < m_suggestions.count
                         ? Text::tr("%1 possible duplicates; showing the %2 most likely")
                               .arg(shownCount(m_suggestions.count), shownCount(shown))
                         : Text::tr("%n possible duplicate(s)", nullptr, int(m_suggestions.count)));
}

void DuplicatesDialog::askRecords()
{
    const int row = current();
    const bool canWrite = row >= 0 && !m_desk.workspace.isReadOnly();
    m_merge->setEnabled(canWrite);
    m_different->setEnabled(canWrite);
    m_show->setEnabled(row >= 0);
    if (row < 0) {
        m_recordAsker.drop();
        m_records->clear();
        return;
    }
    using Records = std::vector<storage::Belongings>;
    m_recordAsker.ask(
        [customers = m_suggestions.first[std::size_t(row)].customers](app::TeamStore &store,
                                                                      app::JobContext &) -> app::Result<Records> {
            return app::guarded([&]() -> app::Result<Records> {
                Records records;
                for (const storage::CustomerId customer : customers)
                    records.push_back(storage::belongingsOf(store.connection(), customer));
                return records;
            });
        },
        [this](const app::Result<Records> &records) {
            if (records)
                showRecords(*records);
        });
}

void DuplicatesDialog::showRecords(const std::vector<storage::Belongings> &records)
{
    m_records->clear();
    const auto moment = [this](const auto &at) { return at ? shownMoment(m_desk.workspace.zone(), *at) : QString(); };
    for (const storage::Belongings &record : records) {
        auto *item = new QTreeWidgetItem(m_records, {shownCustomer(record.name), record.owner, moment(record.addedAt),
                                                     moment(record.lastContactAt), shownCount(record.orders.count),
                                                     shownMoney(record.orders.paid), shownCount(record.friendships),
                                                     shownCount(record.events)});
        for (const int column : {Orders, Paid})
            item->setToolTip(column, app::refundText(record.orders, shownMoney(record.orders.refunded)));
        item->setSizeHint(Name, QSize(0, Theme::em(2)));
        item->setData(Name, Qt::UserRole, qint64(record.customer.value));
        for (const int numbers : {Orders, Paid, Friendships, Events})
            item->setTextAlignment(numbers, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_records->setCurrentItem(m_records->topLevelItem(0));
}

void DuplicatesDialog::showInList()
{
    if (const QTreeWidgetItem *record = m_records->currentItem())
        emit customerWanted(storage::CustomerId(record->data(Name, Qt::UserRole).toLongLong()));
}

/// If the records do not fit side by side, they are merged in batches: the rest stays selected with the kept record.
void DuplicatesDialog::merge()
{
    if (current() < 0)
        return;
    MergeFlow::Ids customers = m_suggestions.first[std::size_t(current())].customers;
    customers.resize(std::min(customers.size(), MergeFlow::atMost));
    m_flow->start(customers);
}

void DuplicatesDialog::dismiss()
{
    const int row = current();
    if (row < 0 || m_desk.workspace.isReadOnly())
        return;
    m_desk.workspace
        .edit([customers = m_suggestions.first[std::size_t(row)].customers](app::TeamStore &store, app::JobContext &) {
            return app::dismissSuggestion(store, customers);
        })
        .then(this, [this, customers = m_suggestions.first[std::size_t(row)].customers](const app::Result<void> &done) {
            if (!done) {
                tell(done.error());
                return;
            }
            const int before = current();
            const auto gone = std::erase_if(m_suggestions.first, [&](const MergeSuggestion &suggestion) {
                return suggestion.customers == customers;
            });
            m_suggestions.count -= std::int64_t(gone);
            showSuggestions(before);
            emit said(Text::tr("Kept as different people. They will not be suggested again."));
        });
}

/// The kept record replaces the merged one in all suggestions; selects the next suggestion.
void DuplicatesDialog::wereMerged(const std::vector<storage::CustomerId> &customers, storage::CustomerId kept)
{
    const int before = current();
    for (MergeSuggestion &suggestion : m_suggestions.first) {
        bool hasKept = false;
        for (std::size_t i = 0; i < suggestion.customers.size();) {
            storage::CustomerId &customer = suggestion.customers[i];
            const bool isMerged = std::find(customers.begin(), customers.end(), customer) != customers.end();
            if (isMerged && hasKept) {
                suggestion.customers.erase(suggestion.customers.begin() + std::ptrdiff_t(i));
                suggestion.names.removeAt(int(i));
                continue;
            }
            if (isMerged) {
                customer = kept;
                hasKept = true;
            }
            ++i;
        }
    }
    const auto gone = std::erase_if(m_suggestions.first,
                                    [](const MergeSuggestion &suggestion) { return suggestion.customers.size() < 2; });
    m_suggestions.count -= std::int64_t(gone);
    showSuggestions(before);
    m_list->setFocus();
}

void DuplicatesDialog::tell(const app::Error &error)
{
    if (error.kind == app::ErrorKind::Busy)
        emit said(error.message);
    else
        m_desk.prompts.tell(this, error.message, error.detail);
}

} // namespace ui
