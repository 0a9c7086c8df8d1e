#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(const QString &sentence, const char *name, const QString &action, QWidget *parent)
    : QWidget(parent), m_button(new QPushButton(action, this))
{
    auto *label = makeLabel(sentence, this);
    label->setProperty("second", true);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(QLatin1String(name));
    m_button->setProperty("primary", true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::em(0.75));
    column->addStretch(2);
    column->addWidget(label);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

} // namespace ui
