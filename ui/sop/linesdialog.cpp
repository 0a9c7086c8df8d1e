#include "ui/sop/linesdialog.h"

#include "app/imports/kinds/groupwords.h"
#include "app/sop/speakers.h"
#include "app/text.h"
#include "ui/sop/planrange.h"
#include "ui/sop/sopwords.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using app::Text;
using app::sop::ScriptLine;

namespace {

enum Column { Speaker, Wait, Words, ColumnCount };

} // namespace

LinesDialog::LinesDialog(const app::sop::Step &step, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget(0, ColumnCount, this))
{
    setObjectName(QStringLiteral("linesDialog"));
    setWindowTitle(Text::tr("Script"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Theme::em(50), Theme::em(30));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::em(0.75));
    m_table->setObjectName(QStringLiteral("lines"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({Text::tr("Speaker"), Text::tr("Wait (minutes)"), Text::tr("Text")});
    m_table->horizontalHeader()->setSectionResizeMode(Words, QHeaderView::Stretch);
    m_table->setColumnWidth(Speaker, Theme::em(9));
    m_table->setColumnWidth(Wait, std::max(Theme::em(7), Theme::widthOf(Text::tr("Wait (minutes)"))));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::em(5));
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    const auto button = [&](const char *name, const QString &text, auto &&run) {
        auto *one = new QPushButton(text, this);
        one->setObjectName(QLatin1String(name));
        connect(one, &QPushButton::clicked, this, run);
        row->addWidget(one);
    };
    button("addLine", Text::tr("&Add line"), [this] {
        addRow({});
        m_table->cellWidget(m_table->rowCount() - 1, Words)->setFocus();
    });
    button("removeLine", Text::tr("&Remove"), [this] {
        if (m_table->rowCount() > 0)
            m_table->removeRow(m_table->currentRow() < 0 ? m_table->rowCount() - 1 : m_table->currentRow());
        noteChange();
    });
    button("lineUp", Text::tr("Move &up"), [this] { moveRow(-1); });
    button("lineDown", Text::tr("Move &down"), [this] { moveRow(1); });
    row->addStretch(1);
    column->addLayout(row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    for (const ScriptLine &line : step.lines)
        addRow(line);
    if (step.lines.empty()) { // the existing text becomes the first line
        addRow({{}, 0, step.text});
        addRow({QStringLiteral("assistant"), 5, {}});
    }
    m_before = read();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto lines = read();
        accept();
        if (lines != *m_before)
            emit changed(lines);
    });
}

void LinesDialog::addRow(const ScriptLine &line)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *speaker = new QComboBox(m_table);
    speaker->setAccessibleName(Text::tr("Speaker"));
    for (int role = 0; role < app::groupRoleCount; ++role)
        speaker->addItem(speakerText(role), app::sop::speakerWord(role));
    const auto role = app::sop::speakerRole(line.role);
    speaker->setCurrentIndex(role.value_or(0));
    auto *wait = new QSpinBox(m_table);
    wait->setAccessibleName(Text::tr("Wait (minutes)"));
    setPlanRange(wait, app::sop::PlanObject::ScriptLine, "after_minutes");
    wait->setButtonSymbols(QAbstractSpinBox::NoButtons);
    wait->setValue(line.afterMinutes);
    auto *text = new QPlainTextEdit(line.text, m_table);
    text->setAccessibleName(Text::tr("Text"));
    text->setTabChangesFocus(true);
    text->setFrameShape(QFrame::NoFrame);
    connect(speaker, &QComboBox::currentIndexChanged, this, &LinesDialog::noteChange);
    connect(wait, &QSpinBox::valueChanged, this, &LinesDialog::noteChange);
    connect(text, &QPlainTextEdit::textChanged, this, &LinesDialog::noteChange);
    m_table->setCellWidget(row, Speaker, speaker);
    m_table->setCellWidget(row, Wait, wait);
    m_table->setCellWidget(row, Words, text);
}

/// Whoever closes the dialog is asked about what was changed in it.
void LinesDialog::noteChange()
{
    if (m_before)
        setProperty("holdsTyped", read() != *m_before);
}

/// Exchanges the current line with its neighbour.
void LinesDialog::moveRow(int by)
{
    const int row = m_table->currentRow(), other = row + by;
    if (row < 0 || other < 0 || other >= m_table->rowCount())
        return;
    const auto put = [this](int at, const ScriptLine &line) {
        static_cast<QComboBox *>(m_table->cellWidget(at, Speaker))
            ->setCurrentIndex(app::sop::speakerRole(line.role).value_or(0));
        static_cast<QSpinBox *>(m_table->cellWidget(at, Wait))->setValue(line.afterMinutes);
        static_cast<QPlainTextEdit *>(m_table->cellWidget(at, Words))->setPlainText(line.text);
    };
    const ScriptLine moved = lineAt(row), passed = lineAt(other);
    put(other, moved);
    put(row, passed);
    m_table->setCurrentCell(other, Words);
}

ScriptLine LinesDialog::lineAt(int row) const
{
    return {static_cast<const QComboBox *>(m_table->cellWidget(row, Speaker))->currentData().toString(),
            static_cast<const QSpinBox *>(m_table->cellWidget(row, Wait))->value(),
            static_cast<const QPlainTextEdit *>(m_table->cellWidget(row, Words))->toPlainText()};
}

std::vector<ScriptLine> LinesDialog::read() const
{
    std::vector<ScriptLine> lines;
    int waits = 0; // of lines without text before it
    for (int row = 0; row < m_table->rowCount(); ++row) {
        ScriptLine line = lineAt(row);
        if (line.text.trimmed().isEmpty()) {
            waits += line.afterMinutes;
            continue;
        }
        line.afterMinutes += std::exchange(waits, 0);
        lines.push_back(line);
    }
    return lines;
}

} // namespace ui
