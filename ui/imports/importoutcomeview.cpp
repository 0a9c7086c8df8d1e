#include "ui/imports/importoutcomeview.h"

#include "app/customers/gridfield.h"
#include "app/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

namespace ui {

using app::Text;

namespace {

constexpr int wholeBar = 1000;
enum ProblemColumn { Where, Value, Repair };
enum ProblemRole { RowRole = Qt::UserRole, ColumnRole, GivenRole };

QString placeOf(const app::ImportProblem &problem, const QStringList &columns)
{
    const QString column = problem.column > 0 ? columns.value(problem.column - 1) : QString();
    return column.isEmpty() ? Text::tr("Row %1").arg(problem.row) : Text::tr("Row %1, %2").arg(problem.row).arg(column);
}

} // namespace

ImportOutcomeView::ImportOutcomeView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.75));
    m_sentence = makeLabel(this);
    m_sentence->setObjectName(QStringLiteral("importSentence"));
    m_sentence->setFont(Theme::font(1.15, true));
    m_sentence->setWordWrap(true);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(Text::tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::em(0.5));
    m_counts = new QWidget(this);
    m_counts->setLayout(new QHBoxLayout);
    m_counts->layout()->setContentsMargins(0, 0, 0, 0);
    m_counts->layout()->setSpacing(Theme::em(2));
    m_notes = makeLabel(this);
    m_notes->setObjectName(QStringLiteral("importNotes"));
    m_notes->setProperty("second", true);
    m_notes->setWordWrap(true);
    m_problemTitle = makeLabel(this);
    m_problemTitle->setObjectName(QStringLiteral("importProblemTitle"));
    m_problemTitle->setFont(Theme::font(1.0, true));
    m_problems = new QTreeWidget(this);
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setAccessibleName(Text::tr("Problems"));
    m_problems->setHeaderLabels({Text::tr("Location"), Text::tr("Value in the file"), Text::tr("How to fix it")});
    m_problems->setColumnWidth(0, Theme::em(18));
    m_problems->setColumnWidth(1, Theme::em(14));
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_problems, &QTreeWidget::itemActivated, this, &ImportOutcomeView::edit);
    connect(m_problems, &QTreeWidget::itemChanged, this, &ImportOutcomeView::takeFix);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_bar, m_counts, m_notes, m_problemTitle})
        column->addWidget(part);
    column->addWidget(m_problems, 1);
    column->addStretch(0);
}

void ImportOutcomeView::showProgress(const QString &title, const app::JobProgress &progress)
{
    m_sentence->setText(progress.phase.isEmpty() ? title : progress.phase);
    m_bar->show();
    m_bar->setRange(0, progress.total > 0 ? wholeBar : 0);
    if (progress.total > 0)
        m_bar->setValue(int(progress.done * wholeBar / progress.total));
    for (QWidget *part : std::initializer_list<QWidget *>{m_counts, m_notes, m_problemTitle, m_problems})
        part->hide();
}

void ImportOutcomeView::showFailure(const QString &message)
{
    showProgress({}, {});
    m_bar->hide();
    m_sentence->setText(message);
}

void ImportOutcomeView::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void ImportOutcomeView::showOutcome(const QString &sentence, const app::ImportOutcome &outcome,
                                    const QStringList &columns)
{
    m_bar->hide();
    m_sentence->setText(sentence);
    showCounts(outcome);
    QStringList notes = outcome.notes;
    if (!outcome.updatedFields.empty()) {
        std::map<QString, std::int64_t> fields; // several columns may have the same displayed name
        for (const auto &[field, count] : outcome.updatedFields) {
            const QString title = app::fieldTitle(field);
            std::int64_t &most = fields[title.isEmpty() ? Text::tr("other fields") : title];
            most = std::max(most, count);
        }
        QStringList parts;
        for (const auto &[title, count] : fields)
            parts << QStringLiteral("%1 %2").arg(title, shownCount(count));
        notes.prepend(Text::tr("Updated: %1").arg(parts.join(QStringLiteral(", "))));
    }
    if (outcome.problemCount > 0 && outcome.rejected + outcome.skipped == 0)
        notes << Text::tr("The rows below are still imported; only the cells with problems are skipped.");
    if (outcome.conflicts > 0)
        notes << Text::tr("%n identity(ies) already belong to someone else and were not moved.", nullptr,
                          int(outcome.conflicts));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    showProblems(outcome, columns);
}

void ImportOutcomeView::showCounts(const app::ImportOutcome &outcome)
{
    auto *row = static_cast<QHBoxLayout *>(m_counts->layout());
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](const char *name, std::int64_t count, const QString &meaning) {
        auto *box = new QWidget(m_counts);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *number = makeLabel(shownCount(count), box);
        number->setObjectName(QLatin1String(name));
        number->setFont(Theme::font(1.9, true));
        number->setProperty("second", count == 0);
        auto *label = makeLabel(meaning, box);
        label->setProperty("second", true);
        column->addWidget(number);
        column->addWidget(label);
        row->addWidget(box);
    };
    add("importCreated", outcome.created, Text::tr("added"));
    add("importUpdated", outcome.updated, Text::tr("updated"));
    add("importUnchanged", outcome.unchanged, Text::tr("unchanged"));
    add("importSkipped", outcome.skipped, Text::tr("skipped"));
    add("importRejected", outcome.rejected, Text::tr("rejected"));
    if (outcome.conflicts > 0)
        add("importConflicts", outcome.conflicts, Text::tr("conflicts"));
    if (!outcome.endings.empty() || outcome.ended > 0)
        add("importEnded", outcome.ended,
            outcome.endingsOf == app::ImportOutcome::EndingsOf::Groups ? Text::tr("left") : Text::tr("ended"));
    row->addStretch(1);
    m_counts->show();
}

void ImportOutcomeView::edit(QTreeWidgetItem *item)
{
    if (item->flags() & Qt::ItemIsEditable)
        m_problems->editItem(item, Value);
}

void ImportOutcomeView::takeFix(QTreeWidgetItem *item)
{
    const QString given = item->data(Value, GivenRole).toString(), written = item->text(Value).trimmed();
    if (written == given)
        return;
    const QSignalBlocker quiet(m_problems);
    item->setFont(Value, Theme::font(1.0, true));
    emit fixed({item->data(Value, ColumnRole).toInt(), given.isEmpty() ? item->data(Value, RowRole).toLongLong() : 0,
                given, written});
}

void ImportOutcomeView::showProblems(const app::ImportOutcome &outcome, const QStringList &columns)
{
    const QSignalBlocker quiet(m_problems);
    m_problems->clear();
    m_problemTitle->setVisible(outcome.problemCount > 0);
    m_problems->setVisible(outcome.problemCount > 0);
    const auto listed = std::int64_t(outcome.problems.size());
    m_problemTitle->setText(
        listed < outcome.problemCount
            ? Text::tr("%1 problems; the first %2 are shown").arg(shownCount(outcome.problemCount), shownCount(listed))
            : Text::tr("%n problem(s)", nullptr, int(outcome.problemCount)));
    if (m_isFixable && outcome.problemCount > 0)
        m_problemTitle->setText(Text::tr("%1 · Press Enter to correct a value").arg(m_problemTitle->text()));
    std::map<QString, QTreeWidgetItem *> groups;
    for (const app::ImportProblem &problem : outcome.problems) {
        QTreeWidgetItem *&group = groups[problem.reason + QLatin1Char('\n') + problem.repair];
        if (!group)
            group = new QTreeWidgetItem(m_problems);
        auto *item = new QTreeWidgetItem(group, {placeOf(problem, columns), problem.value, problem.repair});
        item->setSizeHint(0, QSize(0, Theme::em(1.7)));
        item->setData(Value, RowRole, qint64(problem.row));
        item->setData(Value, ColumnRole, problem.column);
        item->setData(Value, GivenRole, problem.value);
        if (m_isFixable && problem.column > 0) {
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setToolTip(Value, Text::tr("Press Enter to overwrite it. Identical cells in the column change too."));
        }
    }
    for (const auto &[reason, group] : groups) {
        group->setFirstColumnSpanned(true);
        group->setSizeHint(0, QSize(0, Theme::em(1.7)));
        group->setText(
            0,
            QStringLiteral("%1  (%2)").arg(reason.section(QLatin1Char('\n'), 0, 0), shownCount(group->childCount())));
        group->setExpanded(groups.size() == 1 || group->childCount() <= 5);
    }
}

} // namespace ui
