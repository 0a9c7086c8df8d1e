#include "ui/groups/groupkinds.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

using app::Text;

GroupKinds::GroupKinds(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_buttons(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::em(0.25));
}

void GroupKinds::setCounts(const std::map<QString, int> &counts, const QString &checked)
{
    const bool hadFocus = m_buttons->checkedButton() && m_buttons->checkedButton()->hasFocus();
    removeAll();
    const auto add = [&](const QString &text, const QString &kind) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("kind.") + kind);
        button->setText(withoutShortcut(text));
        button->setAccessibleName(text);
        button->setCheckable(true);
        button->setChecked(kind == checked);
        m_row->addWidget(button);
        m_buttons->addButton(button);
        if (button->isChecked() && hadFocus)
            button->setFocus();
        connect(button, &QToolButton::clicked, this, [this, kind] { emit chosen(kind); });
    };
    int all = 0;
    for (const auto &[kind, count] : counts)
        all += count;
    const bool hasKinds = counts.size() > counts.count({});
    setVisible(hasKinds);
    if (!hasKinds)
        return;
    add(Text::tr("All %1").arg(all), {});
    for (const auto &[kind, count] : counts) {
        if (!kind.isEmpty())
            add(QStringLiteral("%1 %2").arg(kind).arg(count), kind);
    }
}

/// Later, because one of them may be the sender of the current signal.
void GroupKinds::removeAll()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        m_buttons->removeButton(static_cast<QAbstractButton *>(item->widget()));
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace ui
