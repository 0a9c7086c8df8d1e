#include "ui/segments/segmentspage.h"

#include "app/text.h"
#include "ui/segments/ruleeditor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/shown.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using app::SegmentGlance;
using app::Text;

namespace {

constexpr int pauseMs = 150;
constexpr int peopleShown = 50;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = makeLabel(text, parent);
    label->setFont(Theme::font(1.15, true));
    return label;
}

} // namespace

SegmentsPage::SegmentsPage(Desk &desk, ActionTable &actions)
    : Page(desk, actions, QStringLiteral("segments"), Text::tr("Segments"), QStringLiteral("segments")),
      m_listAsker(desk.workspace), m_ruleAsker(desk.workspace), m_whyAsker(desk.workspace), m_countAsker(desk.workspace)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::em(1.5), Theme::em(0.5), Theme::em(1.5), Theme::em(1.5));
    auto *split = new QSplitter(this);
    split->setHandleWidth(Theme::em(1));
    split->setChildrenCollapsible(false);
    split->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    split->addWidget(makeList());
    split->addWidget(makeEditor());
    split->addWidget(makePeople());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setStretchFactor(2, 0);
    split->setSizes({Theme::em(16), Theme::em(40), Theme::em(23)});
    layout->addWidget(split);
    makeActions();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &SegmentsPage::count);
    connect(m_editor, &RuleEditor::changed, this, [this] {
        m_soon.start();
        showDirty();
    });
    connect(&theme(), &Theme::changed, this, &SegmentsPage::paintIcons);
    paintIcons();
}

QWidget *SegmentsPage::makeList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    auto *add = new QPushButton(Text::tr("New segment"), side);
    add->setObjectName(QStringLiteral("newSegment"));
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("segmentList"));
    m_list->setAccessibleName(Text::tr("Segments"));
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_empty = makeLabel(Text::tr("No segments yet. A segment asks a question about your customers; the answer is "
                                 "always up to date."),
                        side);
    m_empty->setProperty("second", true);
    m_empty->setWordWrap(true);
    m_empty->hide();
    column->addWidget(add);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    connect(add, &QPushButton::clicked, this, [this] { leaveFor({}); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != m_current)
            leaveFor(item->data(Qt::UserRole).toString());
    });
    return side;
}

QWidget *SegmentsPage::makeEditor()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::em(1.25), Theme::em(1), Theme::em(1.25), Theme::em(1));
    column->setSpacing(Theme::em(0.75));
    auto *head = new QHBoxLayout;
    m_name = heading(Text::tr("New segment"), card);
    m_name->setObjectName(QStringLiteral("segmentName"));
    m_save = new QPushButton(Text::tr("Save"), card);
    m_save->setObjectName(QStringLiteral("saveSegment"));
    m_save->setProperty("primary", true);
    head->addWidget(m_name, 1);
    head->addWidget(m_save);
    m_count = makeLabel(card);
    m_count->setObjectName(QStringLiteral("segmentCount"));
    m_count->setFont(Theme::font(1.9, true));
    m_course = makeLabel(card);
    m_course->setObjectName(QStringLiteral("segmentCourse"));
    m_course->setProperty("second", true);
    m_problem = makeLabel(card);
    m_problem->setObjectName(QStringLiteral("ruleProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_editor = new RuleEditor(theme(), card);
    column->addLayout(head);
    column->addWidget(m_count);
    column->addWidget(m_course);
    column->addWidget(m_problem);
    column->addWidget(m_editor, 1);
    connect(m_save, &QPushButton::clicked, this, &SegmentsPage::save);
    return card;
}

QWidget *SegmentsPage::makePeople()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    column->addWidget(heading(Text::tr("Some of the customers"), side));
    m_people = new QTableWidget(0, 2, side);
    m_people->setObjectName(QStringLiteral("segmentPeople"));
    m_people->setAccessibleName(Text::tr("Some of the customers"));
    m_people->setHorizontalHeaderLabels({Text::tr("Name"), Text::tr("Owner")});
    m_people->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_people->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_people->verticalHeader()->hide();
    m_people->verticalHeader()->setDefaultSectionSize(Theme::em(2));
    m_people->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    m_people->setShowGrid(false);
    m_people->setTabKeyNavigation(false);
    column->addWidget(m_people, 3);
    column->addSpacing(Theme::em(0.5));
    column->addWidget(heading(Text::tr("Check a customer"), side));
    m_whoIs = new QLineEdit(side);
    m_whoIs->setObjectName(QStringLiteral("explainWhom"));
    m_whoIs->setAccessibleName(Text::tr("Check a customer"));
    m_whoIs->setPlaceholderText(Text::tr("Name, pinyin or phone, then press Enter"));
    m_verdict = makeLabel(side);
    m_verdict->setObjectName(QStringLiteral("explainVerdict"));
    m_verdict->setWordWrap(true);
    m_clauses = new QTreeWidget(side);
    m_clauses->setObjectName(QStringLiteral("explainClauses"));
    m_clauses->setAccessibleName(Text::tr("Conditions and actual values"));
    m_clauses->setHeaderHidden(true);
    m_clauses->setRootIsDecorated(false);
    m_clauses->setItemsExpandable(false);
    m_clauses->setIndentation(Theme::em(1));
    m_clauses->setWordWrap(true);
    m_clauses->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_whoIs);
    column->addWidget(m_verdict);
    column->addWidget(m_clauses, 2);
    connect(m_whoIs, &QLineEdit::returnPressed, this, [this] {
        if (const QString whom = m_whoIs->text().trimmed(); !whom.isEmpty())
            explain(whom);
    });
    connect(m_people, &QTableWidget::itemSelectionChanged, this, [this] {
        if (const auto items = m_people->selectedItems(); !items.isEmpty())
            explain(storage::CustomerId(items.constFirst()->data(Qt::UserRole).toLongLong()));
    });
    connect(m_people, &QTableWidget::itemActivated, this, [this](QTableWidgetItem *item) {
        emit pageWanted(QStringLiteral("customers"),
                        QStringLiteral("customer/") + m_people->item(item->row(), 0)->data(Qt::UserRole).toString());
    });
    return side;
}

void SegmentsPage::makeActions()
{
    const QString group = title();
    m_new = actions().add(this, "segments.new", group, Text::tr("New segment"), QKeySequence::New,
                          [this] { leaveFor({}); });
    m_new->setShortcuts({QKeySequence(QKeySequence::New), QKeySequence(QStringLiteral("Ctrl+Shift+N"))});
    actions().add(this, "segments.save", group, Text::tr("Save segment"), QKeySequence::Save, [this] { save(); });
    m_rename = actions().add(this, "segments.rename", group, Text::tr("Rename…"), QKeySequence(Qt::Key_F2),
                             [this] { rename(); });
    m_remove = actions().add(this, "segments.delete", group, Text::tr("Delete segment"), QKeySequence::Delete,
                             [this] { remove(); });
    m_showPeople =
        actions().add(this, "segments.people", group, Text::tr("Show customers"),
                      QKeySequence(QStringLiteral("Ctrl+Return")), [this] {
                          if (!m_current.isEmpty())
                              emit pageWanted(QStringLiteral("customers"), QStringLiteral("segment/") + m_current);
                      });
    for (QAction *action : {m_showPeople, m_rename, m_remove}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        static_cast<QHBoxLayout *>(m_name->parentWidget()->layout()->itemAt(0)->layout())->insertWidget(1, button);
    }
    m_list->addActions({m_showPeople, m_rename, m_remove});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SegmentsPage::paintIcons()
{
    m_new->setIcon(theme().icon(QStringLiteral("add")));
    m_rename->setIcon(theme().icon(QStringLiteral("edit")));
    m_remove->setIcon(theme().icon(QStringLiteral("delete")));
    m_showPeople->setIcon(theme().icon(QStringLiteral("customers")));
}

void SegmentsPage::refresh()
{
    m_listAsker.ask(
        [current = m_current](app::TeamStore &store, app::JobContext &job) -> app::Result<Loaded> {
            SegmentGlance glance(store);
            const auto names = glance.names();
            if (!names)
                return tl::unexpected<app::Error>(names.error());
            const auto lines = glance.all(job);
            if (!lines)
                return tl::unexpected<app::Error>(lines.error());
            Loaded loaded{*lines, *names, {}};
            if (const auto rule = glance.ruleOf(current); rule && !current.isEmpty())
                loaded.rule = *rule;
            return loaded;
        },
        [this, current = m_current](const app::Result<Loaded> &loaded) {
            if (!loaded) {
                tell(loaded.error());
                return;
            }
            m_editor->setNames(loaded->names);
            if (!current.isEmpty() && current == m_current && !m_ruleAsker.isWaiting())
                takeStored(loaded->rule);
            showLines(loaded->lines);
            count();
        });
}

void SegmentsPage::clear()
{
    m_listAsker.drop();
    m_countAsker.drop();
    m_ruleAsker.drop();
    ++m_edited;
    m_list->clear();
    m_people->setRowCount(0);
    forgetWhy();
    m_course->clear();
    m_current.clear();
    setRule({});
    m_name->setText(Text::tr("New segment"));
    m_count->clear();
    m_problem->hide();
    m_empty->hide();
}

bool SegmentsPage::show(const QString &what)
{
    if (what == QLatin1String("example")) {
        m_wanted = QStringLiteral("*");
    } else if (what.startsWith(QLatin1String("segment/"))) {
        m_wanted = what.mid(8);
    } else {
        return false;
    }
    refresh();
    return true;
}

void SegmentsPage::showLines(const std::vector<SegmentGlance::Line> &lines)
{
    QListWidgetItem *chosen = nullptr;
    {
        const QSignalBlocker block(m_list);
        m_list->clear();
        std::int64_t most = -1;
        for (const SegmentGlance::Line &line : lines) {
            const QString number = line.count ? QLocale().toString(qlonglong(*line.count)) : QStringLiteral("–");
            auto *item = new QListWidgetItem(line.name, m_list);
            item->setData(Qt::UserRole, line.name);
            item->setData(LineDelegate::hintRole, number);
            QString course;
            if (line.entered + line.departed > 0)
                course = Text::tr("%1 entered, %2 left on the last recorded day").arg(line.entered).arg(line.departed);
            item->setToolTip(course.isEmpty() ? line.problem : course);
            item->setData(courseRole, course);
            if (line.name == m_current)
                m_course->setText(course);
            const bool isExample = m_wanted == QLatin1String("*") && line.count && *line.count > most;
            if (line.name == (m_wanted.isEmpty() ? m_current : m_wanted) || isExample) {
                chosen = item;
                most = line.count.value_or(0);
            }
        }
        if (chosen && m_wanted.isEmpty())
            m_list->setCurrentItem(chosen); // restores the selection, so that the edited rule stays
    }
    m_empty->setVisible(lines.empty());
    if (!m_wanted.isEmpty() && chosen) {
        m_wanted.clear();
        m_list->setCurrentItem(chosen);
    } else if (m_current.isEmpty() && m_editor->content().isEmpty() && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
}

void SegmentsPage::forgetWhy()
{
    hideWhy();
    m_explained.reset();
    m_whoIs->clear();
}

void SegmentsPage::hideWhy()
{
    m_whyAsker.drop();
    m_verdict->clear();
    m_clauses->clear();
}

void SegmentsPage::count()
{
    const QJsonObject rule = m_editor->rule();
    if (rule.isEmpty() || m_editor->isWaiting()) {
        m_countAsker.drop();
        m_count->clear();
        m_people->setRowCount(0);
        hideWhy();
        m_problem->setText(m_editor->problem());
        m_problem->setVisible(!m_editor->isReadable());
        return;
    }
    m_countAsker.ask(
        [rule](app::TeamStore &store, app::JobContext &job) {
            return SegmentGlance(store).answer(rule, peopleShown, job);
        },
        [this](const app::Result<SegmentGlance::Answer> &answer) {
            if (answer)
                showAnswer(*answer);
            else
                showProblem(answer.error());
        });
}

void SegmentsPage::showAnswer(const SegmentGlance::Answer &answer)
{
    m_problem->hide();
    m_count->setText(
        Text::tr("%n of %1 customer(s)", nullptr, int(answer.count)).arg(QLocale().toString(qlonglong(answer.total))));
    m_count->setToolTip(Text::tr("Counted in %1 ms").arg(answer.milliseconds, 0, 'f', 1));
    const QSignalBlocker block(m_people);
    m_people->setRowCount(int(answer.some.size()));
    for (int row = 0; row < int(answer.some.size()); ++row) {
        const storage::CustomerLine &line = answer.some[std::size_t(row)];
        auto *name = new QTableWidgetItem(shownCustomer(line.shown));
        name->setData(Qt::UserRole, qlonglong(line.id.value));
        m_people->setItem(row, 0, name);
        m_people->setItem(row, 1, new QTableWidgetItem(line.owner));
    }
    markExplained();
    if (m_explained)
        explain(*m_explained);
}

void SegmentsPage::markExplained()
{
    const QSignalBlocker block(m_people);
    const auto *whom = m_explained ? std::get_if<storage::CustomerId>(&*m_explained) : nullptr;
    const auto isAt = [&](int row) {
        const QTableWidgetItem *item = m_people->item(row, 0);
        return whom && item && item->data(Qt::UserRole).toLongLong() == whom->value;
    };
    if (isAt(m_people->currentRow()) && !m_people->selectedItems().isEmpty())
        return; // without scrolling to it
    for (int row = 0; row < m_people->rowCount(); ++row) {
        if (isAt(row)) {
            m_people->setCurrentCell(row, 0);
            return;
        }
    }
    m_people->clearSelection();
    m_people->setCurrentItem(nullptr);
}

void SegmentsPage::showProblem(const app::Error &error)
{
    if (error.kind == app::ErrorKind::Cancelled)
        return;
    m_count->setText(QStringLiteral("–"));
    m_people->setRowCount(0);
    hideWhy();
    m_problem->setText(error.detail.isEmpty() ? error.message : error.detail);
    m_problem->show();
}

void SegmentsPage::explain(const CustomerReference &whom)
{
    m_explained = whom;
    const QJsonObject rule = m_editor->rule();
    if (rule.isEmpty())
        return;
    m_whyAsker.ask(
        [rule, whom](app::TeamStore &store, app::JobContext &job) {
            SegmentGlance glance(store);
            return std::visit([&](const auto &who) { return glance.explain(rule, who, job); }, whom);
        },
        [this](const app::Result<SegmentGlance::Why> &why) {
            if (why) {
                showWhy(*why);
            } else {
                m_explained.reset();
                m_verdict->setText(why.error().message);
                m_clauses->clear();
                markExplained();
            }
        });
}

void SegmentsPage::showWhy(const SegmentGlance::Why &why)
{
    m_explained = why.customer.id;
    markExplained();
    m_verdict->setText(why.explanation.member
                           ? Text::tr("%1 is in the segment because:").arg(shownCustomer(why.customer.shown))
                           : Text::tr("%1 is not in the segment because:").arg(shownCustomer(why.customer.shown)));
    m_clauses->clear();
    for (const app::Explanation::Clause &clause : why.explanation.clauses) {
        const QString sentence = RuleDraft::sentenceOf(clause.test);
        const QString saw = clause.saw.isEmpty() ? Text::tr("nothing") : RuleDraft::wordLabel(clause.saw);
        auto *item =
            new QTreeWidgetItem(m_clauses, {(clause.holds ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + sentence});
        item->setForeground(0, theme().color(clause.holds ? Theme::Role::Success : Theme::Role::Danger));
        item->setToolTip(0, sentence);
        auto *seen = new QTreeWidgetItem(item, {Text::tr("Actual value: %1").arg(saw)});
        seen->setForeground(0, theme().color(Theme::Role::SecondText));
        seen->setToolTip(0, saw);
    }
    m_clauses->expandAll();
}

} // namespace ui
