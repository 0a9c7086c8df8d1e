#include "ui/customers/pastedialog.h"

#include "app/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace ui {

using app::Text;

namespace {

constexpr std::size_t errorsShown = 200;

/// Cells with the same value and reason share a line.
QTreeWidget *errorList(const std::vector<app::CellError> &errors, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(QStringLiteral("pasteErrors"));
    list->setAccessibleName(Text::tr("Invalid cells"));
    list->setHeaderLabels({Text::tr("Value"), Text::tr("Cells"), Text::tr("Reason")});
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    std::map<std::pair<QString, QString>, int> counts;
    for (const app::CellError &error : errors)
        ++counts[{error.value, error.message}];
    for (const auto &[what, count] : counts) {
        if (std::size_t(list->topLevelItemCount()) >= errorsShown)
            break;
        auto *item = new QTreeWidgetItem(list, {what.first, shownCount(count), what.second});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(2, what.second);
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->setMinimumHeight(Theme::em(9));
    return list;
}

} // namespace

PasteDialog::PasteDialog(Theme &, const QString &what, std::size_t cells, std::vector<app::CellError> errors,
                         const QStringList &leftOut, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("pasteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(what);
    setMinimumWidth(Theme::em(32));
    const std::int64_t right = std::int64_t(cells) - std::int64_t(errors.size());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.5), Theme::em(1.5), Theme::em(1.5));
    column->setSpacing(Theme::em(0.75));
    const auto say = [&](const QString &sentence, bool second) {
        auto *label = makeLabel(sentence, this);
        label->setWordWrap(true);
        label->setProperty("second", second);
        column->addWidget(label);
        return label;
    };
    const QString all = shownCount(std::int64_t(cells));
    QLabel *head = say(errors.empty() ? Text::tr("%1 cell(s) will change. You can undo this in one step.", nullptr, int(cells)).arg(all)
                       : right == 0   ? Text::tr("None of the %1 cell(s) is valid:", nullptr, int(cells)).arg(all)
                                      : Text::tr("%1 of %2 cell(s) are valid and will change; you can undo this in one "
                                                   "step. The others stay as they are:",
                                                   nullptr, int(right))
                                          .arg(shownCount(right), all),
                       false);
    head->setObjectName(QStringLiteral("pasteSummary"));
    if (!errors.empty())
        column->addWidget(errorList(errors, this), 1);
    for (const QString &sentence : leftOut)
        say(sentence, true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new QPushButton(Text::tr("Cancel"), this);
    auto *go = new QPushButton(Text::tr("%1 %2 cell(s)", nullptr, int(right)).arg(what, shownCount(right)), this);
    go->setObjectName(QStringLiteral("pasteGo"));
    go->setProperty("primary", true);
    go->setDefault(true);
    go->setEnabled(right > 0);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ui
