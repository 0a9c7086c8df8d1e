#include "ui/customers/chip.h"

#include "app/text.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ui {

using app::Text;

Chip::Chip(Theme &theme, const QString &kind, const QString &name, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_name(name)
{
    setObjectName(QStringLiteral("chip.") + name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::em(0.5), Theme::em(0.1), Theme::em(0.1), Theme::em(0.1));
    row->setSpacing(Theme::em(0.25));
    if (!kind.isEmpty()) {
        auto *label = makeLabel(kind, this);
        label->setProperty("second", true);
        label->setFont(Theme::font(0.9));
        row->addWidget(label);
    }
    auto *text = makeLabel(name, this);
    text->setTextFormat(Qt::PlainText);
    text->setFont(Theme::font(0.95));
    row->addWidget(text);
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("removeChip.") + name);
    m_close->setAccessibleName(Text::tr("Remove %1").arg(name));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setIconSize(QSize(Theme::em(0.8), Theme::em(0.8)));
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &Chip::removed);
    connect(&m_theme, &Theme::changed, this, &Chip::paintIcon);
    paintIcon();
}

void Chip::setRemovable(bool removable)
{
    m_close->setVisible(removable);
    layout()->setContentsMargins(Theme::em(0.5), Theme::em(0.1), removable ? Theme::em(0.1) : Theme::em(0.5),
                                 Theme::em(0.1));
}

void Chip::paintIcon()
{
    m_close->setIcon(m_theme.icon(QStringLiteral("close")));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Role::Raised));
    painter.drawRoundedRect(rect(), Theme::em(0.4), Theme::em(0.4));
}

} // namespace ui
