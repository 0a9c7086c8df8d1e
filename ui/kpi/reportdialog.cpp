#include "ui/kpi/reportdialog.h"

#include "app/text.h"
#include "ui/kpi/weeklyreport.h"
#include "ui/widgets/label.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using app::Text;

namespace {

const QDate epoch(1970, 1, 1);

} // namespace

ReportDialog::ReportDialog(Desk &desk, const app::Period &period, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_from(new QDateEdit(epoch.addDays(period.from), this)),
      m_to(new QDateEdit(epoch.addDays(period.to), this)), m_state(makeLabel(this)), m_asker(desk.workspace)
{
    setObjectName(QStringLiteral("reportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Weekly report"));
    auto *top = new QHBoxLayout;
    const auto addDate = [&](QDateEdit *edit, const char *name, const QString &label) {
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(label);
        edit->setProperty("search", true); // a question, which is not lost with the dialog
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        top->addWidget(makeLabel(label, this));
        top->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &ReportDialog::ask);
    };
    addDate(m_from, "reportFrom", Text::tr("From"));
    addDate(m_to, "reportTo", Text::tr("to"));
    m_state->setObjectName(QStringLiteral("reportState"));
    m_state->setProperty("second", true);
    top->addWidget(m_state, 1);

    auto *sheets = new QWidget;
    auto *column = new QVBoxLayout(sheets);
    column->setSpacing(Theme::em(1));
    m_sheets = column;
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(sheets);
    scroll->setWidgetResizable(true);

    auto *buttons = new QDialogButtonBox(this);
    m_save = new QPushButton(Text::tr("Save as PDF…"), buttons);
    m_save->setObjectName(QStringLiteral("reportSave"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(Text::tr("Close"), QDialogButtonBox::RejectRole);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    // Leaves room for the frame, so that the buttons below are always on the screen.
    const int highest = screen()->availableGeometry().height() - Theme::em(5);
    resize(Theme::em(62), std::min(Theme::em(58), highest));
    ask();
}

void ReportDialog::ask()
{
    const auto from = storage::LocalDay(epoch.daysTo(m_from->date())),
               to = storage::LocalDay(epoch.daysTo(m_to->date()));
    m_save->setEnabled(false);
    if (to < from) {
        m_asker.drop();
        m_state->setText(Text::tr("The end date is before the start date."));
        return;
    }
    m_state->setText(Text::tr("Calculating…"));
    m_asker.ask(
        [period = app::Period{from, to}](app::TeamStore &store, app::JobContext &job) {
            return app::ReportService(store).collect(period, job);
        },
        [this](const app::Result<app::ReportData> &report) {
            m_state->setText(report ? QString() : report.error().message);
            if (!report)
                return;
            m_data = *report;
            m_save->setEnabled(true);
            showPages();
        });
}

QString ReportDialog::team() const
{
    return QFileInfo(m_desk.workspace.path()).completeBaseName();
}

void ReportDialog::showPages()
{
    const WeeklyReport report(*m_data, team(), m_desk.theme, m_desk.prompts);
    const double ratio = devicePixelRatioF();
    while (int(m_pages.size()) > report.pageCount()) {
        delete m_pages.back();
        m_pages.pop_back();
    }
    while (int(m_pages.size()) < report.pageCount()) {
        auto *sheet = makeLabel(m_sheets->parentWidget());
        sheet->setObjectName(QStringLiteral("reportPage%1").arg(m_pages.size() + 1));
        sheet->setProperty("card", true);
        m_sheets->insertWidget(int(m_pages.size()), sheet, 0, Qt::AlignHCenter);
        m_pages.push_back(sheet);
    }
    for (int page = 0; page < report.pageCount(); ++page) {
        QLabel *sheet = m_pages[std::size_t(page)];
        QPixmap pixmap = QPixmap::fromImage(report.picture(page, qRound(Theme::em(52) * ratio)));
        pixmap.setDevicePixelRatio(ratio);
        sheet->setPixmap(pixmap);
        sheet->setAccessibleName(Text::tr("Page %1 of %2").arg(page + 1).arg(report.pageCount()));
    }
}

void ReportDialog::save()
{
    const QString suggested = QStringLiteral("%1 %2.pdf").arg(team(), storage::isoDay(m_data->period.to));
    m_desk.prompts.saveFile(this, Text::tr("Save report"), suggested, Text::tr("PDF files (*.pdf)"),
                            [this](const QString &path) {
                                const WeeklyReport report(*m_data, team(), m_desk.theme, m_desk.prompts);
                                if (const auto saved = report.savePdf(path); !saved)
                                    m_desk.prompts.tell(this, saved.error().message, saved.error().detail);
                                else
                                    m_state->setText(Text::tr("Saved as %1").arg(path));
                            });
}

} // namespace ui
