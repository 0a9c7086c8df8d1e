#include "ui/shell/tour.h"

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
         QT_TRANSLATE_NOOP("Text",
                           "What is due, person by person. C copies the text as it will be pasted, the next C or D "
                           "says it is done, S puts it off, X skips it with a reason. Each key is saved at once.")},
    Step{"customers", QT_TRANSLATE_NOOP("Text", "Customers"),
         QT_TRANSLATE_NOOP("Text",
                           "Everybody, found by any part of a name, pinyin, initials, phone or note. Drop a file on "
                           "the window to import it: you see what would happen first, and can take it back later.")},
    Step{"segments", QT_TRANSLATE_NOOP("Text", "Segments"),
         QT_TRANSLATE_NOOP("Text",
                           "Questions about customers, counted while you edit them. Each says why somebody is in "
                           "it, or not.")},
    Step{"sop", QT_TRANSLATE_NOOP("Text", "SOP"),
         QT_TRANSLATE_NOOP("Text",
                           "Plans of touches over days. The preview shows every touch and every guard that bites "
                           "before anything is activated.")},
    Step{"dashboard", QT_TRANSLATE_NOOP("Text", "Dashboards"),
         QT_TRANSLATE_NOOP("Text", "The figures, each with its definition. Click a mark to see the people behind it.")},
    Step{"today", QT_TRANSLATE_NOOP("Text", "Anywhere"),
         QT_TRANSLATE_NOOP("Text",
                           "Ctrl+K finds every action, page, person, segment and SOP. Ctrl+Z takes back whatever "
                           "was last. F1 lists the keys.")}};

} // namespace

Tour::Tour(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("tour"));
    setWindowTitle(Text::tr("A short tour"));
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
    m_next->setText(step + 1 == int(steps.size()) ? Text::tr("Begin") : Text::tr("Next"));
    emit pageWanted(QLatin1String(shown.page), {});
}

} // namespace ui
