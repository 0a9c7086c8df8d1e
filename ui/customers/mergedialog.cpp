#include "ui/customers/mergedialog.h"

#include "app/customers/gridfield.h"
#include "app/text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::Text;

namespace {

/// As the column of the grid is called, where there is one.
QString titleOf(const QString &field)
{
    for (const app::GridField &known : app::gridFields({})) {
        if (known.edited == field)
            return known.title;
    }
    return field;
}

} // namespace

MergeDialog::MergeDialog(std::vector<storage::CustomerId> customers, const QStringList &names,
                         const std::vector<app::MergeDifference> &differences, QWidget *parent)
    : QDialog(parent), m_customers(std::move(customers))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Merge customers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.5), Theme::em(1.5), Theme::em(1.5));
    column->setSpacing(Theme::em(1));
    auto *sentence =
        new QLabel(Text::tr("They become one. Orders, friendships, tags, tasks and everything else move to "
                            "the one that is kept; it can be undone, and taken apart later."),
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
    m_keep = addRow(grid, Text::tr("Keep"), names, QStringLiteral("mergeKeep"));
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
    // The one that is kept counts in every field where it has a value, until another is chosen there.
    connect(m_keep, &QButtonGroup::idClicked, this, [this](int kept) {
        for (const auto &[field, group] : m_fields) {
            if (!m_values.at(field).at(kept).isEmpty())
                group->button(kept)->setChecked(true);
        }
    });
    constexpr double around = 13, aField = 1.9, atMost = 40; // em
    resize(Theme::em(18 + 14 * double(m_customers.size())),
           Theme::em(std::min(atMost, around + aField * double(differences.size()))));
}

/// A radio button per record; empty values read as a dash.
QButtonGroup *MergeDialog::addRow(QGridLayout *grid, const QString &title, const QStringList &values,
                                  const QString &name)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(title, this);
    label->setProperty("second", true);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < int(values.size()); ++i) {
        const QString text = values.at(i).simplified();
        constexpr int longest = 40;
        auto *choice = new QRadioButton(text.isEmpty() ? QStringLiteral("–")
                                                       : text.left(longest) +
                                                             (text.size() > longest ? QStringLiteral("…") : QString()),
                                        this);
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
