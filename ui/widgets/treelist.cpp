#include "ui/widgets/treelist.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace ui {

QTreeWidget *makeTreeList(const char *name, const QString &title, const QStringList &headers, QWidget *parent)
{
    auto *made = new QTreeWidget(parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(title);
    made->setRootIsDecorated(false);
    made->setUniformRowHeights(true);
    made->setHeaderLabels(headers);
    made->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    made->header()->setStretchLastSection(true);
    return made;
}

} // namespace ui
