#include "ui/window/salvagedialog.h"

#include "app/output.h"
#include "app/storewords.h"
#include "app/tablewords.h"
#include "app/text.h"
#include "ui/widgets/shown.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;

namespace {

enum Column { Kind, Read, Lost, Note, ColumnCount };

QTreeWidget *makeTable(const storage::SalvageReport &report, QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setObjectName(QStringLiteral("salvageTables"));
    table->setAccessibleName(Text::tr("What was saved and what is lost"));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setColumnCount(ColumnCount);
    table->setHeaderLabels(
        {Text::tr("Kind of data"), Text::tr("Rows saved"), Text::tr("Rows lost"), Text::tr("What happened to them")});
    for (const storage::SalvagedTable &told : app::toldTables(report)) {
        const QString lost = told.isExact ? shownCount(told.lost) : app::lostText(told);
        auto *row = new QTreeWidgetItem(
            table, {app::tableWord(told.name), shownCount(told.read), lost, app::salvageNote(told)});
        row->setTextAlignment(Read, Qt::AlignRight | Qt::AlignVCenter);
        row->setTextAlignment(Lost, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < ColumnCount; ++column)
        table->resizeColumnToContents(column);
    return table;
}

} // namespace

SalvageDialog::SalvageDialog(Desk &desk, storage::SalvageReport report, const QString &broken, const QString &target,
                             QWidget *parent)
    : QDialog(parent), m_desk(desk), m_report(std::move(report)), m_broken(broken), m_target(target)
{
    setObjectName(QStringLiteral("salvageDialog"));
    setWindowTitle(Text::tr("What was saved and what is lost"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(Theme::em(38), Theme::em(28));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::em(0.75));
    auto *summary = makeLabel(app::salvageSummary(m_report, QDir::toNativeSeparators(m_broken),
                                                  QDir::toNativeSeparators(m_target)),
                              this);
    summary->setObjectName(QStringLiteral("salvageSummary"));
    summary->setWordWrap(true);
    summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(summary);
    column->addWidget(makeTable(m_report, this), 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *open = buttons->addButton(Text::tr("&Open the new file"), QDialogButtonBox::AcceptRole);
    open->setObjectName(QStringLiteral("salvageOpen"));
    open->setProperty("primary", true);
    open->setDefault(true);
    QPushButton *save = buttons->addButton(Text::tr("&Save report…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("salvageSave"));
    QPushButton *close = buttons->addButton(Text::tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("salvageClose"));
    column->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, &SalvageDialog::saveReport);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, [this] {
        emit openWanted(m_target);
        accept();
    });
}

void SalvageDialog::saveReport()
{
    const QFileInfo file(m_target);
    m_desk.prompts.saveFile(
        this, Text::tr("Save the report"), file.dir().filePath(Text::tr("%1-report.txt").arg(file.completeBaseName())),
        Text::tr("Text files (*.txt)"), [this](const QString &path) {
            const QString text = app::salvageText(m_report, m_broken, m_target) + QLatin1Char('\n');
            if (const auto saved = app::saveOutput(path, text.toUtf8()); !saved)
                m_desk.prompts.tell(this, saved.error().message, saved.error().detail);
        });
}

} // namespace ui
