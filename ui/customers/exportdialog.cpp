#include "ui/customers/exportdialog.h"

#include "app/customers/customerexporter.h"
#include "app/segments/rulequestion.h"
#include "app/segments/segmentservice.h"
#include "app/text.h"
#include "ui/customers/shown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::Text;
using Target = app::CsvWriter::Target;

namespace {

app::Result<std::vector<storage::CustomerId>> membersOf(app::TeamStore &store, const QString &segment,
                                                        app::JobContext &job)
{
    const auto rule = app::SegmentService(store).ruleOf(segment);
    if (!rule)
        return tl::unexpected<app::Error>(rule.error());
    const auto question = app::RuleQuestion::prepare(store, store.connection(), *rule, job);
    if (!question)
        return tl::unexpected<app::Error>(question.error());
    return question->memberIds();
}

} // namespace

ExportDialog::ExportDialog(Desk &desk, Offer offer, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_offer(std::move(offer))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Export customers"));
    build();
}

void ExportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.5), Theme::em(1.5), Theme::em(1.5));
    column->setSpacing(Theme::em(0.5));
    const auto choice = [&](const char *name, const QString &text) {
        auto *made = new QRadioButton(text, this);
        made->setObjectName(QLatin1String(name));
        column->addWidget(made);
        return made;
    };
    m_list = choice("exportList", Text::tr("The list: %n customer(s)", nullptr, int(m_offer.list.size())));
    m_selection =
        choice("exportSelection", Text::tr("The selection: %n customer(s)", nullptr, int(m_offer.selection.size())));
    m_selection->setEnabled(!m_offer.selection.empty());
    (m_offer.selection.size() > 1 ? m_selection : m_list)->setChecked(true);
    m_segment = choice("exportSegment", Text::tr("A segment:"));
    m_segments = new QComboBox(this);
    m_segments->setObjectName(QStringLiteral("exportSegments"));
    m_segments->setAccessibleName(Text::tr("Segment"));
    m_segments->addItems(m_offer.segments);
    connect(m_segments, &QComboBox::activated, m_segment, [this] { m_segment->setChecked(true); });
    m_segment->setEnabled(!m_offer.segments.isEmpty());
    m_segments->setEnabled(!m_offer.segments.isEmpty());
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(Theme::em(1.5), 0, 0, 0);
    indented->addWidget(m_segments);
    column->addLayout(indented);
    column->addSpacing(Theme::em(0.75));
    m_full = new QCheckBox(Text::tr("Whole phone numbers (otherwise 138****8000)"), this);
    m_full->setObjectName(QStringLiteral("exportFull"));
    column->addWidget(m_full);
    m_encoding = new QComboBox(this);
    m_encoding->setObjectName(QStringLiteral("exportEncoding"));
    m_encoding->setAccessibleName(Text::tr("Encoding"));
    m_encoding->addItem(Text::tr("UTF-8 (Excel, WPS, Numbers)"), int(Target::Utf8WithMark));
    m_encoding->addItem(Text::tr("GB18030 (older programs)"), int(Target::Gb18030));
    column->addWidget(m_encoding);
    column->addSpacing(Theme::em(1));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new QPushButton(Text::tr("Cancel"), this);
    auto *go = new QPushButton(Text::tr("Export…"), this);
    go->setObjectName(QStringLiteral("exportGo"));
    go->setProperty("primary", true);
    go->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ExportDialog::askForFile);
}

void ExportDialog::askForFile()
{
    m_desk.prompts.saveFile(this, Text::tr("Export customers"), Text::tr("customers.csv"),
                            Text::tr("Tables (*.csv *.xlsx)"), [this](const QString &path) { write(path); });
}

void ExportDialog::write(const QString &path)
{
    app::ExportRequest request;
    request.file = path;
    request.masked = !m_full->isChecked();
    request.encoding = Target(m_encoding->currentData().toInt());
    const QString segment = m_segment->isChecked() ? m_segments->currentText() : QString();
    if (segment.isEmpty() && !(m_list->isChecked() && m_offer.listIsEverybody)) {
        request.customers = m_list->isChecked() ? m_offer.list : m_offer.selection;
        std::sort(request.customers->begin(), request.customers->end());
    }
    auto work = [request, segment](app::TeamStore &store,
                                   app::JobContext &job) mutable -> app::Result<app::ExportOutcome> {
        if (!segment.isEmpty()) {
            auto members = membersOf(store, segment, job);
            if (!members)
                return tl::unexpected<app::Error>(members.error());
            request.customers = std::move(*members);
        }
        return app::CustomerExporter(store).run(request, job);
    };
    m_desk.workspace.writeLong(Text::tr("Exporting customers"), std::move(work))
        .then(this, [this, path](const app::Result<app::ExportOutcome> &outcome) {
            if (!outcome) {
                m_desk.prompts.tell(this, outcome.error().message, outcome.error().detail);
                return;
            }
            emit said(
                Text::tr("%1 rows were written to %2.").arg(shownCount(outcome->rows), QDir::toNativeSeparators(path)));
            accept();
        });
}

} // namespace ui
