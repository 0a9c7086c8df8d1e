#include "ui/customers/filterpopup.h"

#include "app/text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using app::GridName;
using app::Text;

QString filterWord(GridName::Kind kind)
{
    switch (kind) {
    case GridName::Kind::Segment:
        return Text::tr("Segment");
    case GridName::Kind::Tag:
        return Text::tr("Tag");
    case GridName::Kind::Owner:
        break;
    }
    return Text::tr("Owner");
}

FilterPopup::FilterPopup(std::vector<GridName> names, Choice choice, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_names(std::move(names)), m_choice(choice)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    setObjectName(QStringLiteral("filterPopup"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(0.5), Theme::em(0.5), Theme::em(0.5), Theme::em(0.5));
    column->setSpacing(Theme::em(0.5));
    m_input = new QLineEdit(this);
    m_input->setObjectName(QStringLiteral("filterInput"));
    const bool onlyTags = std::all_of(m_names.begin(), m_names.end(),
                                      [](const GridName &name) { return name.kind == GridName::Kind::Tag; });
    const bool onlyOwners = !m_names.empty() && std::all_of(m_names.begin(), m_names.end(), [](const GridName &name) {
        return name.kind == GridName::Kind::Owner;
    });
    m_input->setPlaceholderText(m_choice == Choice::NewListToo ? Text::tr("List")
                                : onlyOwners                   ? Text::tr("Owner")
                                : onlyTags                     ? Text::tr("Tag")
                                                               : Text::tr("Segment, tag or owner"));
    m_input->setAccessibleName(m_input->placeholderText());
    m_input->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("filterList"));
    m_list->setAccessibleName(Text::tr("Filters"));
    m_list->setStyleSheet(QStringLiteral("border: none;")); // no frame inside a frame
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_input);
    column->addWidget(m_list);
    connect(m_input, &QLineEdit::textChanged, this, &FilterPopup::fill);
    connect(m_list, &QListWidget::itemClicked, this, &FilterPopup::choose);
    setFixedSize(Theme::em(20), Theme::em(26));
    fill();
}

void FilterPopup::showUnder(QWidget *button)
{
    move(button->mapToGlobal(QPoint(0, button->height() + Theme::em(0.25))));
    show();
    m_input->setFocus();
}

void FilterPopup::fill()
{
    m_list->clear();
    for (const GridName::Kind kind : {GridName::Kind::Segment, GridName::Kind::Tag, GridName::Kind::Owner})
        addKind(kind, filterWord(kind));
    const QString typed = m_input->text().trimmed();
    if (m_choice == Choice::NewTagToo && !typed.isEmpty() &&
        std::find(m_names.begin(), m_names.end(), GridName{GridName::Kind::Tag, typed}) == m_names.end())
        new QListWidgetItem(Text::tr("New tag \"%1\"").arg(typed), m_list);
    if (m_choice == Choice::NewListToo && !typed.isEmpty() &&
        std::find(m_names.begin(), m_names.end(), GridName{GridName::Kind::Segment, typed}) == m_names.end())
        new QListWidgetItem(Text::tr("New list \"%1\"").arg(typed), m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, Theme::em(1.7)));
    m_list->setCurrentRow(-1);
    step(1);
}

void FilterPopup::addKind(GridName::Kind kind, const QString &title)
{
    const QString typed = m_input->text().trimmed();
    bool isFirst = true;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i].kind != kind || !m_names[i].name.contains(typed, Qt::CaseInsensitive))
            continue;
        const QString &name = m_names[i].name, &group = m_names[i].group;
        if (std::exchange(isFirst, false)) {
            auto *heading = new QListWidgetItem(title, m_list);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(Theme::font(0.9, true));
        }
        auto *item = new QListWidgetItem(group.isEmpty() ? name : Text::tr("%1: %2").arg(group, name), m_list);
        item->setData(Qt::UserRole, int(i));
    }
}

void FilterPopup::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QVariant known = item->data(Qt::UserRole);
    const GridName::Kind made = m_choice == Choice::NewListToo ? GridName::Kind::Segment : GridName::Kind::Tag;
    emit chosen(known.isValid() ? m_names[known.toUInt()] : GridName{made, m_input->text().trimmed()});
    close();
}

void FilterPopup::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace ui
