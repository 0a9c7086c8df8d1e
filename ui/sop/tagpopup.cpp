#include "ui/sop/tagpopup.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reservedkeys.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;

namespace {

constexpr int nameRole = Qt::UserRole, giveRole = Qt::UserRole + 1;

} // namespace

TagPopup::TagPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_whom(makeLabel(this)), m_input(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("tagPopup"));
    setAccessibleName(Text::tr("Tags"));
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(0.75), Theme::em(0.75), Theme::em(0.75), Theme::em(0.75));
    column->setSpacing(Theme::em(0.5));
    m_whom->setProperty("second", true);
    m_input->setObjectName(QStringLiteral("tagInput"));
    m_input->setAccessibleName(Text::tr("Tag"));
    m_input->setPlaceholderText(Text::tr("Tag, pinyin or initials"));
    m_input->installEventFilter(this);
    new ReservedKeys(m_input, {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Up, Qt::Key_Down});
    m_list->setObjectName(QStringLiteral("tagList"));
    m_list->setAccessibleName(Text::tr("Tags"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_whom);
    column->addWidget(m_input);
    column->addWidget(m_list);
    resize(Theme::em(20), Theme::em(20));
    connect(m_input, &QLineEdit::textChanged, this, &TagPopup::fill);
    connect(m_list, &QListWidget::itemClicked, this, &TagPopup::take);
}

void TagPopup::open(const QString &customer, const std::vector<Offer> &tags, const QStringList &had, const QPoint &at)
{
    m_tags = tags;
    m_had = had;
    m_keys.clear();
    for (const Offer &offer : tags)
        m_keys.insert(offer.tag, m_filter.keyOf(offer.tag));
    m_whom->setText(Text::tr("Tags of %1").arg(customer));
    m_input->clear();
    fill();
    move(at);
    show();
    m_input->setFocus();
}

void TagPopup::fill()
{
    const QString typed = m_input->text().trimmed();
    m_list->clear();
    const auto add = [this](const QString &text, const QString &name, bool give) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(nameRole, name);
        item->setData(giveRole, give);
        return item;
    };
    bool isKnown = false;
    for (const Offer &offer : m_tags) {
        isKnown = isKnown || offer.tag == typed;
        if (!PinyinFilter::fits(typed, m_keys.value(offer.tag)))
            continue;
        const bool has = m_had.contains(offer.tag);
        const QString shown = offer.group.isEmpty() ? offer.tag : Text::tr("%1: %2").arg(offer.group, offer.tag);
        add(has ? QStringLiteral("✓  ") + shown : shown, offer.tag, !has)
            ->setToolTip(has ? Text::tr("Press Enter to remove") : Text::tr("Press Enter to add"));
    }
    if (!typed.isEmpty() && !isKnown)
        add(Text::tr("New tag \"%1\"").arg(typed), typed, true);
    m_list->setCurrentRow(0);
}

void TagPopup::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString name = item->data(nameRole).toString();
    const bool give = item->data(giveRole).toBool();
    hide();
    emit chosen(name, give);
}

bool TagPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QFrame::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
    return true;
}

} // namespace ui
