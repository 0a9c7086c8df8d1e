#include "ui/window/helpdialog.h"

#include "app/text.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;

HelpDialog::HelpDialog(const ActionTable &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(Text::tr("Keyboard shortcuts"));
    resize(Theme::em(38), Theme::em(40));
    auto *layout = new QVBoxLayout(this);
    auto *filter = new QLineEdit(this);
    filter->setProperty("search", true);
    filter->setObjectName(QStringLiteral("helpFilter"));
    filter->setPlaceholderText(Text::tr("Find an action"));
    filter->setAccessibleName(Text::tr("Find an action"));
    filter->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("helpActions"));
    tree->setAccessibleName(Text::tr("Keyboard shortcuts"));
    tree->setHeaderHidden(true);
    tree->setColumnCount(2);
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    std::map<QString, QTreeWidgetItem *> groups;
    for (const ActionTable::Entry &entry : actions.entries()) {
        QTreeWidgetItem *&group = groups[entry.group];
        if (!group) {
            group = new QTreeWidgetItem(tree, {entry.group});
            group->setFont(0, Theme::font(1.0, true));
        }
        new QTreeWidgetItem(group, {ActionTable::withoutMnemonic(entry.action->text()),
                                    entry.action->shortcut().toString(QKeySequence::NativeText)});
    }
    tree->expandAll();
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(filter, &QLineEdit::textChanged, tree, [tree](const QString &text) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem *group = tree->topLevelItem(i);
            bool any = false;
            for (int j = 0; j < group->childCount(); ++j) {
                const bool fits = group->child(j)->text(0).contains(text, Qt::CaseInsensitive);
                group->child(j)->setHidden(!fits);
                any = any || fits;
            }
            group->setHidden(!any);
        }
    });
    layout->addWidget(filter);
    layout->addWidget(tree);
}

} // namespace ui
