#include "ui/customers/filterbar.h"

#include "app/text.h"
#include "ui/customers/chip.h"
#include "ui/customers/filterpopup.h"
#include "ui/customers/flowlayout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace ui {

using app::GridName;
using app::Text;

FilterBar::FilterBar(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::em(0.5));
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_search->setPlaceholderText(Text::tr("Name, pinyin, phone, tag…"));
    m_search->setAccessibleName(Text::tr("Search customers"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(Theme::em(17));
    m_search->installEventFilter(this);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_button = new QToolButton(this);
    m_button->setObjectName(QStringLiteral("addFilter"));
    m_button->setText(Text::tr("Filter"));
    m_button->setAccessibleName(Text::tr("Add filter"));
    m_button->setToolTip(Text::tr("Filter by segment, tag or owner"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chips = new QWidget(this);
    m_flow = new FlowLayout(m_chips, Theme::em(0.4));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    m_search->setFixedHeight(lineHeight());
    m_button->setFixedHeight(lineHeight());
    row->addWidget(m_search, 0, Qt::AlignTop);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_chips, 1);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_button, &QToolButton::clicked, this, &FilterBar::openPopup);
    connect(&m_theme, &Theme::changed, this, &FilterBar::paintIcons);
    paintIcons();
}

bool FilterBar::isEmpty() const
{
    return m_filters.empty() && m_search->text().trimmed().isEmpty();
}

QString FilterBar::search() const
{
    return m_search->text();
}

void FilterBar::show(const QString &search, const std::vector<GridName> &filters)
{
    const QSignalBlocker blocker(m_search);
    m_search->setText(search);
    if (m_filters == filters)
        return;
    m_filters = filters;
    showChips();
}

void FilterBar::add(const GridName &filter)
{
    if (std::find(m_filters.begin(), m_filters.end(), filter) != m_filters.end())
        return;
    m_filters.push_back(filter);
    showChips();
    emit changed();
}

void FilterBar::remove(const GridName &filter)
{
    std::erase(m_filters, filter);
    showChips();
    emit changed();
}

void FilterBar::clear()
{
    if (isEmpty() && m_search->text().isEmpty())
        return;
    m_filters.clear();
    {
        const QSignalBlocker blocker(m_search);
        m_search->clear();
    }
    showChips();
    emit changed();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

int FilterBar::lineHeight()
{
    return Theme::em(2.2);
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // may be the sender of the current signal
        delete item;
    }
    for (const GridName &filter : m_filters) {
        auto *chip = new Chip(m_theme, filterWord(filter.kind), filter.name, m_chips);
        connect(chip, &Chip::removed, this, [this, filter] { remove(filter); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->updateGeometry();
}

void FilterBar::openPopup()
{
    auto *popup = new FilterPopup(m_names, FilterPopup::Choice::Known, this);
    connect(popup, &FilterPopup::chosen, this, &FilterBar::add);
    popup->showUnder(m_button);
}

void FilterBar::paintIcons()
{
    m_searchIcon->setIcon(m_theme.icon(QStringLiteral("search")));
    m_button->setIcon(m_theme.icon(QStringLiteral("filter")));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            emit left();
        else
            m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace ui
