#include "ui/groups/roledelegate.h"

#include "app/imports/kinds/groupwords.h"
#include "app/text.h"

#include <QComboBox>

namespace ui {

QWidget *RoleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *roles = new QComboBox(parent);
    roles->setObjectName(QStringLiteral("memberRole"));
    roles->setAccessibleName(app::Text::tr("Role"));
    for (int role = 0; role < app::groupRoleCount; ++role)
        roles->addItem(app::groupRoleWord(role), role);
    connect(roles, &QComboBox::activated, this, [this, roles] {
        auto *delegate = const_cast<RoleDelegate *>(this); // a delegate emits its own signals
        emit delegate->commitData(roles);
        emit delegate->closeEditor(roles);
    });
    return roles;
}

void RoleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *roles = static_cast<QComboBox *>(editor);
    roles->setCurrentIndex(roles->findData(index.data(Qt::EditRole)));
    QMetaObject::invokeMethod(roles, &QComboBox::showPopup, Qt::QueuedConnection); // after the editor has been placed
}

void RoleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

} // namespace ui
