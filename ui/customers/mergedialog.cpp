#include "ui/customers/mergedialog.h"

#include "app/customers/gridfield.h"
#include "app/customers/refundtext.h"
#include "app/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace ui {

using app::Text;

namespace {

QString titleOf(const QString &field)
{
    const QString title = app::fieldTitle(field);
    return title.isEmpty() ? field : title;
}

} // namespace

MergeDialog::MergeDialog(const std::vector<storage::Belongings> &records,
                         const std::vector<app::MergeDifference> &differences, const storage::TeamZone &zone,
                         QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("mergeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Merge customers"));
    QStringList names;
    for (const storage::Belongings &record : records) {
        m_customers.push_back(record.customer);
        names << shownCustomer(record.name);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.5), Theme::em(1.5), Theme::em(1.5));
    column->setSpacing(Theme::em(1));
    auto *sentence =
        makeLabel(Text::tr("They become one customer. Orders, friendships, tags, tasks and everything else move to "
                           "the one you keep. You can undo this, or split it later."),
                  this);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *inner = new QWidget(scroll);
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::em(1.5));
    grid->setVerticalSpacing(Theme::em(0.5));
    for (int i = 0; i < names.size(); ++i)
        grid->setColumnStretch(i + 1, 1);
    m_keep = addRow(grid, Text::tr("Keep"), names, QStringLiteral("mergeKeep"));
    addBelongings(grid, records, zone);
    if (!differences.empty())
        addTitle(grid, Text::tr("Where they differ, keep"));
    for (const app::MergeDifference &difference : differences) {
        m_fields[difference.field] =
            addRow(grid, titleOf(difference.field), difference.values, QStringLiteral("merge.") + difference.field);
        m_values[difference.field] = difference.values;
    }
    grid->setRowStretch(grid->rowCount(), 1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new QPushButton(Text::tr("Cancel"), this);
    auto *go = new QPushButton(Text::tr("Merge %n customer(s)", nullptr, int(m_customers.size())), this);
    go->setObjectName(QStringLiteral("mergeGo"));
    go->setProperty("primary", true);
    go->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_keep, &QButtonGroup::idClicked, this, &MergeDialog::keep);
    const auto heaviest = std::max_element(records.begin(), records.end(), [](const auto &a, const auto &b) {
        return std::tie(a.orders.count, a.events) < std::tie(b.orders.count, b.events);
    });
    const int proposed = int(heaviest - records.begin());
    m_keep->button(proposed)->setChecked(true);
    keep(proposed);
    constexpr double around = 33, aField = 1.9, atMost = 50; // em
    resize(Theme::em(18 + 14 * double(m_customers.size())),
           Theme::em(std::min(atMost, around + aField * double(differences.size()))));
}

/// The kept record wins in every field where it has a value, until another value is chosen.
void MergeDialog::keep(int kept)
{
    for (const auto &[field, group] : m_fields) {
        if (!m_values.at(field).at(kept).isEmpty())
            group->button(kept)->setChecked(true);
    }
}

void MergeDialog::addTitle(QGridLayout *grid, const QString &title)
{
    const int row = grid->rowCount();
    grid->setRowMinimumHeight(row, Theme::em(2.4));
    auto *label = makeLabel(title, this);
    label->setFont(Theme::font(1.0, true));
    grid->addWidget(label, row, 0, 1, -1, Qt::AlignBottom);
}

void MergeDialog::addBelongings(QGridLayout *grid, const std::vector<storage::Belongings> &records,
                                const storage::TeamZone &zone)
{
    addTitle(grid, Text::tr("Linked to each record"));
    const auto row = [&](const char *name, const QString &title, const auto &valueOf) {
        QStringList values;
        for (const storage::Belongings &record : records)
            values << valueOf(record);
        addFacts(grid, title, values, QLatin1String(name));
    };
    const auto count = [](std::int64_t number) { return number == 0 ? QString() : shownCount(number); };
    const auto moment = [&zone](const auto &at) { return at ? shownMoment(zone, *at) : QString(); };
    using Record = const storage::Belongings &;
    row("mergeOrders", Text::tr("Orders"), [&](Record r) { return count(r.orders.count); });
    row("mergePaid", Text::tr("Paid ¥"),
        [&](Record r) { return r.orders.count == 0 ? QString() : shownMoney(r.orders.paid); });
    row("mergeRefunds", Text::tr("Refunds"),
        [](Record r) { return app::refundText(r.orders, shownMoney(r.orders.refunded)); });
    row("mergeFriendships", Text::tr("Friendships"), [&](Record r) { return count(r.friendships); });
    row("mergeGroups", Text::tr("Groups"), [&](Record r) { return count(r.groups); });
    row("mergeTags", Text::tr("Tags"), [&](Record r) { return count(r.tags); });
    row("mergeTasks", Text::tr("Open tasks"), [&](Record r) { return count(r.openTasks); });
    row("mergeEvents", Text::tr("Timeline"), [&](Record r) { return count(r.events); });
    row("mergeAdded", Text::tr("Added"), [&](Record r) { return moment(r.addedAt); });
    row("mergeContact", Text::tr("Last contact"), [&](Record r) { return moment(r.lastContactAt); });
}

/// A read-only row; an empty value is shown as a dash.
void MergeDialog::addFacts(QGridLayout *grid, const QString &title, const QStringList &values, const QString &name)
{
    const int row = grid->rowCount();
    auto *label = makeLabel(title, this);
    label->setProperty("second", true);
    grid->addWidget(label, row, 0);
    for (int i = 0; i < int(values.size()); ++i) {
        auto *fact = makeLabel(values.at(i).isEmpty() ? QStringLiteral("–") : values.at(i), this);
        fact->setObjectName(QStringLiteral("%1.%2").arg(name).arg(i));
        fact->setAccessibleName(Text::tr("%1: %2").arg(title, fact->text()));
        fact->setProperty("second", values.at(i).isEmpty());
        fact->setIndent(Theme::em(1.5)); // aligned with the texts of the radio buttons
        grid->addWidget(fact, row, i + 1);
    }
}

/// A radio button per record; an empty value is shown as a dash.
QButtonGroup *MergeDialog::addRow(QGridLayout *grid, const QString &title, const QStringList &values,
                                  const QString &name)
{
    const int row = grid->rowCount();
    auto *label = makeLabel(title, this);
    label->setProperty("second", true);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < int(values.size()); ++i) {
        const QString text = values.at(i).simplified();
        constexpr int longest = 40;
        const QString shown = text.isEmpty()          ? QStringLiteral("–")
                              : text.size() > longest ? text.left(longest) + QStringLiteral("…")
                                                      : text;
        auto *choice = new QRadioButton(withoutShortcut(shown), this);
        choice->setObjectName(QStringLiteral("%1.%2").arg(name).arg(i));
        choice->setAccessibleName(Text::tr("%1: %2").arg(title, text));
        choice->setToolTip(text);
        group->addButton(choice, i);
        grid->addWidget(choice, row, i + 1, Qt::AlignTop);
    }
    const auto first = std::find_if(values.begin(), values.end(), [](const QString &text) { return !text.isEmpty(); });
    const int chosen = values.front().isEmpty() && first != values.end() ? int(first - values.begin()) : 0;
    group->button(chosen)->setChecked(true);
    return group;
}

app::MergeRequest MergeDialog::request() const
{
    app::MergeRequest request;
    request.customers = m_customers;
    request.keep = m_customers[std::size_t(m_keep->checkedId())];
    for (const auto &[field, group] : m_fields)
        request.choices[field] = m_customers[std::size_t(group->checkedId())];
    return request;
}

} // namespace ui
