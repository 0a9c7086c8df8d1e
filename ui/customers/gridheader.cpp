#include "ui/customers/gridheader.h"

#include "app/text.h"
#include "ui/customers/customertablemodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

namespace ui {

using app::Text;

namespace {

constexpr double boxHeight = 1.9; // em

} // namespace

GridHeader::GridHeader(CustomerTableModel &model, Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model), m_theme(theme)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(Theme::em(2.5));
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) { emit sortClicked(section, m_adds); });
    setTextElideMode(Qt::ElideRight);
    for (const auto changed : {&QHeaderView::sectionMoved, &QHeaderView::sectionResized})
        connect(this, changed, this, &GridHeader::placeBoxes);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_hasBoxes)
            makeBoxes();
        placeBoxes();
    });
}

void GridHeader::showBoxes(bool shown)
{
    if (m_hasBoxes == shown)
        return;
    m_hasBoxes = shown;
    if (shown)
        makeBoxes();
    updateGeometries();
    updateGeometry();
    placeBoxes();
}

void GridHeader::makeBoxes()
{
    for (int section = 0; section < m_model.columnCount(); ++section) {
        QLineEdit *made = box(section);
        const QString name = m_model.field(section).title;
        made->setObjectName(QStringLiteral("quickFilter.") + m_model.field(section).key);
        made->setAccessibleName(Text::tr("Filter %1").arg(name));
        showState(section);
        const QSignalBlocker blocker(made);
        const QString text = m_texts.value(m_model.field(section).key);
        if (made->text() != text)
            made->setText(text);
    }
}

QLineEdit *GridHeader::box(int section)
{
    QPointer<QLineEdit> &known = m_boxes[section];
    if (known)
        return known;
    known = new QLineEdit(this);
    known->setFrame(true);
    known->setClearButtonEnabled(false);
    known->installEventFilter(this);
    known->setPlaceholderText(QStringLiteral("…"));
    connect(known, &QLineEdit::textChanged, this, [this, section](const QString &text) {
        if (section >= m_model.columnCount())
            return;
        m_texts.insert(m_model.field(section).key, text);
        emit typed(section, text);
    });
    return known;
}

QString GridHeader::hintOf(int section) const
{
    switch (m_model.field(section).kind) {
    case GridField::Kind::Number:
    case GridField::Kind::Money:
        return Text::tr("100, >100, <=5 or 10-20; = for empty, * for not empty");
    case GridField::Kind::Date:
        return Text::tr("2026, 2026-08, >2026-08-15 or 2026-08-01..2026-08-15; = for empty, * for not empty");
    case GridField::Kind::Birthday:
        return Text::tr("08, 08-15 or 08-01..08-15; = for empty, * for not empty");
    case GridField::Kind::Choice:
    case GridField::Kind::YesNo:
    case GridField::Kind::Tags:
        return Text::tr("Part of the word, several separated by commas; = for empty, * for not empty");
    case GridField::Kind::Text:
    case GridField::Kind::Phone:
        break;
    }
    return section == int(GridColumn::Name) ? Text::tr("Part of the name, pinyin or initials; = for empty")
                                            : Text::tr("Part of the text; = for empty, * for not empty");
}

void GridHeader::setTexts(const QHash<QString, QString> &texts)
{
    m_texts = texts;
    for (auto entry = m_boxes.begin(); entry != m_boxes.end(); ++entry) {
        if (!entry.value() || entry.key() >= m_model.columnCount())
            continue;
        const QString text = texts.value(m_model.field(entry.key()).key);
        const QSignalBlocker blocker(entry.value());
        if (entry.value()->text() != text)
            entry.value()->setText(text);
    }
}

void GridHeader::setText(int section, const QString &text)
{
    m_texts.insert(m_model.field(section).key, text);
    if (QLineEdit *known = m_boxes.value(section); known && known->text() != text) {
        const QSignalBlocker blocker(known);
        known->setText(text);
    }
}

void GridHeader::setWrong(const QHash<QString, QString> &wrong)
{
    if (wrong == m_wrong)
        return;
    m_wrong = wrong;
    for (auto entry = m_boxes.begin(); entry != m_boxes.end(); ++entry) {
        if (!entry.value() || entry.key() >= m_model.columnCount())
            continue;
        showState(entry.key());
    }
}

/// Shows in the box whether its text is valid: a hint or the error.
void GridHeader::showState(int section)
{
    QLineEdit *known = m_boxes.value(section);
    const QString problem = m_wrong.value(m_model.field(section).key);
    const QString style =
        problem.isEmpty()
            ? QString()
            : QStringLiteral("QLineEdit { border-color: %1; }").arg(m_theme.color(Theme::Role::Danger).name());
    if (known->styleSheet() != style)
        known->setStyleSheet(style);
    known->setToolTip(problem.isEmpty() ? hintOf(section) : problem);
    known->setAccessibleDescription(problem);
}

void GridHeader::focusBox(int section)
{
    if (section < 0 || isSectionHidden(section))
        section = logicalIndex(0);
    for (int visual = 0; visual < count() && isSectionHidden(section); ++visual)
        section = logicalIndex(visual);
    if (QLineEdit *known = m_boxes.value(section)) {
        known->setFocus(Qt::ShortcutFocusReason);
        known->selectAll();
    }
}

void GridHeader::setCovered(int visualSections)
{
    m_covered = visualSections;
    placeBoxes();
}

void GridHeader::placeBoxes()
{
    if (!m_hasBoxes) {
        for (const QPointer<QLineEdit> &known : m_boxes) {
            if (known)
                known->hide();
        }
        return;
    }
    const int height = Theme::em(boxHeight), gap = Theme::em(0.15);
    int seen = 0;
    QWidget *before = nullptr;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        QLineEdit *known = m_boxes.value(section);
        if (!known)
            continue;
        if (isSectionHidden(section)) {
            known->hide();
            continue;
        }
        const bool isCovered = seen++ < m_covered;
        known->setGeometry(sectionViewportPosition(section) + gap, this->height() - height,
                           sectionSize(section) - 2 * gap, height - gap);
        known->setVisible(!isCovered);
        if (before)
            QWidget::setTabOrder(before, known);
        before = known;
    }
}

QSize GridHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (m_hasBoxes)
        size.rheight() += Theme::em(boxHeight);
    return size;
}

void GridHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_hasBoxes ? Theme::em(boxHeight) : 0);
    QHeaderView::updateGeometries();
    placeBoxes();
}

void GridHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_adds = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
}

bool GridHeader::eventFilter(QObject *watched, QEvent *event)
{
    auto *known = qobject_cast<QLineEdit *>(watched);
    if (!known || event->type() != QEvent::KeyPress)
        return QHeaderView::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (known->text().isEmpty())
            emit left();
        else
            known->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit left();
        return true;
    default:
        return QHeaderView::eventFilter(watched, event);
    }
}

} // namespace ui
