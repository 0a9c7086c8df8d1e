#include "ui/groups/groupdetail.h"

#include "app/imports/kinds/groupwords.h"
#include "app/text.h"
#include "ui/charts/trendchart.h"
#include "ui/widgets/factedit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using app::GroupLine;
using app::GroupTrend;
using app::Text;

namespace {

enum Course { Members, Moves, Messages, Active };

std::vector<std::optional<double>> numbers(const GroupTrend::Values &values)
{
    std::vector<std::optional<double>> result;
    for (const auto &value : values)
        result.push_back(value ? std::optional(double(*value)) : std::nullopt);
    return result;
}

QString movesText(const GroupLine::Moves &moves)
{
    const QString joined = moves.joined ? shownCount(*moves.joined) : QStringLiteral("–");
    const QString left = moves.left ? shownCount(*moves.left) : QStringLiteral("–");
    return Text::tr("%1 joined, %2 left").arg(joined, left);
}

} // namespace

GroupDetail::GroupDetail(Desk &desk, QWidget *parent) : QFrame(parent), m_desk(desk)
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.25), Theme::em(1), Theme::em(1.25), Theme::em(0.75));
    column->setSpacing(Theme::em(0.5));
    m_name = makeLabel(this);
    m_name->setObjectName(QStringLiteral("groupName"));
    m_name->setFont(Theme::font(1.15, true));
    column->addWidget(m_name);
    m_facts = new QWidget(this);
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::em(0.75));
    m_grid->setVerticalSpacing(Theme::em(0.35));
    for (const int wide : {1, 3})
        m_grid->setColumnStretch(wide, 1);
    column->addWidget(m_facts);
    column->addSpacing(Theme::em(0.25));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    m_what = new QComboBox(this);
    m_what->setObjectName(QStringLiteral("groupCourse"));
    m_what->setAccessibleName(Text::tr("Chart content"));
    m_what->addItems(
        {Text::tr("Members"), Text::tr("Joined and left"), Text::tr("Messages"), Text::tr("Active members")});
    m_legend = makeMarkupLabel(this);
    m_legend->setObjectName(QStringLiteral("groupLegend"));
    m_legend->setProperty("second", true);
    row->addWidget(m_what);
    row->addStretch(1);
    row->addWidget(m_legend);
    column->addLayout(row);
    m_chart = new TrendChart(desk.theme, desk.prompts, this);
    m_chart->setObjectName(QStringLiteral("groupTrend"));
    m_chart->setMinimumHeight(Theme::em(7));
    column->addWidget(m_chart, 1);
    connect(m_what, &QComboBox::currentIndexChanged, this, &GroupDetail::showTrend);
    connect(&desk.theme, &Theme::changed, this, [this] {
        showFacts();
        showTrend();
    });
}

void GroupDetail::setWords(const QStringList &kinds, const QStringList &groups)
{
    m_kinds = kinds;
    m_groups = groups;
}

void GroupDetail::showGroup(const GroupLine &line, GroupTrend trend, bool isReadOnly)
{
    const bool isSame = m_line.chat.id == line.chat.id;
    m_name->setText(line.chat.name);
    m_line = line;
    m_trend = std::move(trend);
    m_isReadOnly = isReadOnly;
    if (!isSame || m_isTaken || !isEditing()) // a fact that is being edited is not replaced
        showFacts();
    m_isTaken = false;
    showTrend();
}

void GroupDetail::finishTyping()
{
    for (FactEdit *fact : m_facts->findChildren<FactEdit *>())
        fact->finish();
}

int GroupDetail::unsaved() const
{
    const auto facts = m_facts->findChildren<FactEdit *>();
    return int(std::count_if(facts.begin(), facts.end(), [](const FactEdit *fact) { return fact->isUnsaved(); }));
}

bool GroupDetail::isEditing() const
{
    const auto facts = m_facts->findChildren<FactEdit *>();
    return std::any_of(facts.begin(), facts.end(), [](const FactEdit *fact) { return fact->isEditing(); });
}

void GroupDetail::addFact(const QString &title, const QString &value, const char *field, const QString &written)
{
    const int row = m_factCount / 2, column = m_factCount % 2 * 2;
    ++m_factCount;
    auto *label = makeLabel(title, m_facts);
    label->setProperty("second", true);
    m_grid->addWidget(label, row, column, Qt::AlignTop);
    const QString shown = value.isEmpty() ? QStringLiteral("–") : value;
    if (!field || m_isReadOnly) {
        auto *text = makeLabel(shown, m_facts);
        text->setMinimumWidth(1);
        m_grid->addWidget(text, row, column + 1, Qt::AlignTop);
        return;
    }
    const QString name = QLatin1String(field);
    auto *fact = new FactEdit(m_desk.theme, title, shown, written, m_facts);
    fact->setObjectName(QStringLiteral("groupFact.") + name);
    if (name == QLatin1String("kind"))
        fact->offer(m_kinds);
    else if (name == QLatin1String("successor"))
        fact->offer(m_groups);
    connect(fact, &FactEdit::edited, this, [this, name, fact](const QString &text) { emit edited(name, text, fact); });
    m_grid->addWidget(fact, row, column + 1, Qt::AlignTop);
}

void GroupDetail::showFacts()
{
    QString focused;
    for (const FactEdit *fact : m_facts->findChildren<FactEdit *>()) {
        if (fact->isAncestorOf(QApplication::focusWidget()))
            focused = fact->objectName();
    }
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        const QSignalBlocker quiet(item->widget()); // losing the keyboard by this, it gives nothing
        item->widget()->setParent(nullptr); // no longer found by name
        item->widget()->deleteLater();
        delete item;
    }
    m_factCount = 0;
    const GroupLine &line = m_line;
    const storage::GroupChat &chat = line.chat;
    const auto day = [](const std::optional<storage::LocalDay> &one) {
        return one ? storage::isoDay(*one) : QString();
    };
    const QString capacity = chat.capacity ? QString::number(*chat.capacity) : QString();
    QString tags = chat.tags;
    tags.replace(QLatin1String("; "), QStringLiteral(" · "));
    addFact(Text::tr("Type"), chat.kind, "kind", chat.kind);
    addFact(Text::tr("Group owner"), chat.ownerName);
    addFact(Text::tr("Opening day"), day(line.opening), "opening", day(chat.openingDay));
    addFact(Text::tr("Last 7 days"), movesText(line.week));
    addFact(Text::tr("Capacity"), capacity, "capacity", capacity);
    addFact(Text::tr("Last 30 days"), movesText(line.month));
    addFact(Text::tr("Successor group"), chat.successorName, "successor", chat.successorName);
    addFact(Text::tr("Tags"), tags, "tags", chat.tags);
    if (auto *fact = focused.isEmpty() ? nullptr : m_facts->findChild<FactEdit *>(focused))
        fact->widget(0)->setFocus();
}

void GroupDetail::showTrend()
{
    const auto what = Course(m_what->currentIndex());
    TrendData trend;
    trend.name = m_what->currentText();
    trend.days = m_trend.days;
    const GroupTrend::Values &values = what == Members    ? m_trend.members
                                       : what == Moves    ? m_trend.joined
                                       : what == Messages ? m_trend.messages
                                                          : m_trend.spoke;
    trend.values = numbers(values);
    QString legend;
    if (what == Moves) {
        trend.name = Text::tr("Joined");
        trend.before = numbers(m_trend.left);
        trend.beforeName = Text::tr("Left");
        trend.isBeside = true;
        const QString key = QStringLiteral("<span style='color:%1'>━</span>&nbsp;%2");
        legend = key.arg(m_desk.theme.series(0).name(), trend.name) + QStringLiteral("&nbsp;&nbsp;&nbsp;") +
                 key.arg(m_desk.theme.series(1).name(), trend.beforeName);
    } else {
        const auto last =
            std::find_if(values.rbegin(), values.rend(), [](const auto &value) { return value.has_value(); });
        const auto at = values.rend() - last - 1;
        legend = last == values.rend()
                     ? Text::tr("No figures for these %1 days.").arg(days)
                     : Text::tr("%1 on %2").arg(shownCount(**last), storage::isoDay(m_trend.days[std::size_t(at)]));
    }
    m_legend->setText(legend);
    m_chart->setTitle(QStringLiteral("%1 · %2").arg(m_name->text(), m_what->currentText()));
    m_chart->setAccessibleName(m_chart->title());
    m_chart->setData(std::move(trend));
}

} // namespace ui
