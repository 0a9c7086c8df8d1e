#include "ui/window/tour.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;

namespace {

struct Step
{
    const char *page;
    const char *title;
    const char *text;
};

constexpr std::array steps{
    Step{"today", QT_TRANSLATE_NOOP("Text", "Today"),
         QT_TRANSLATE_NOOP("Text", "What is due, customer by customer. C copies the text, then C or D marks it done, S "
                                   "snoozes it, X skips it with a reason. Every keystroke is saved at once.")},
    Step{"customers", QT_TRANSLATE_NOOP("Text", "Customers"),
         QT_TRANSLATE_NOOP("Text",
                           "All your customers. Search by any part of a name, pinyin, initials, phone number or "
                           "note. Drop a file on the window to import it: you preview the result first and can undo "
                           "the import later.")},
    Step{"segments", QT_TRANSLATE_NOOP("Text", "Segments"),
         QT_TRANSLATE_NOOP("Text",
                           "Questions about your customers, counted as you edit. Each one explains why someone is in "
                           "it or not.")},
    Step{"sop", QT_TRANSLATE_NOOP("Text", "SOP"),
         QT_TRANSLATE_NOOP("Text",
                           "Touches planned day by day. Before you activate an SOP, the preview shows every touch "
                           "and every sending rule that applies.")},
    Step{"dashboard", QT_TRANSLATE_NOOP("Text", "Dashboards"),
         QT_TRANSLATE_NOOP("Text", "Your metrics, each with its definition. Click a point to see the customers "
                                   "behind it.")},
    Step{"today", QT_TRANSLATE_NOOP("Text", "Anywhere"),
         QT_TRANSLATE_NOOP("Text",
                           "Ctrl+K finds any action, page, customer, segment or SOP. Ctrl+Z undoes the last change. "
                           "F1 lists the keyboard shortcuts.")}};

} // namespace

Tour::Tour(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("tour"));
    setWindowTitle(Text::tr("Quick tour"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(Theme::em(30));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::em(1.5), Theme::em(1.5), Theme::em(1.5), Theme::em(1));
    layout->setSpacing(Theme::em(0.75));
    m_title = makeLabel(this);
    m_title->setFont(Theme::font(1.4, true));
    m_text = makeLabel(this);
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(Theme::em(7));
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    m_place = makeLabel(this);
    m_place->setProperty("second", true);
    m_back = new QPushButton(Text::tr("Back"), this);
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    row->addWidget(m_place, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    layout->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 == int(steps.size()))
            accept();
        else
            go(m_step + 1);
    });
    go(0);
}

void Tour::go(int step)
{
    m_step = step;
    const Step &shown = steps[std::size_t(step)];
    m_title->setText(Text::tr(shown.title));
    m_text->setText(Text::tr(shown.text));
    m_place->setText(QStringLiteral("%1 / %2").arg(step + 1).arg(steps.size()));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 == int(steps.size()) ? Text::tr("Get started") : Text::tr("Next"));
    emit pageWanted(QLatin1String(shown.page), {});
}

} // namespace ui
