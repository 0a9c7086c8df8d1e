#include "ui/customers/exportdialog.h"

#include "app/assembly/importkinds.h"
#include "app/segments/rulequestion.h"
#include "app/segments/segmentservice.h"
#include "app/text.h"
#include "ui/widgets/columnchoice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
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

/// The names that the export uses for a column of the list.
QStringList exportedAs(const QString &column, const QStringList &known)
{
    if (column == QLatin1String("owner"))
        return {QStringLiteral("staff")};
    if (column == QLatin1String("region"))
        return {QStringLiteral("province"), QStringLiteral("city"), QStringLiteral("district")};
    if (column == QLatin1String("tags"))
        return QStringList(column) + known.filter(QStringLiteral("tag_group."));
    return {column};
}

QString rememberedAs(const QString &kind)
{
    return QStringLiteral("export/") + kind;
}

} // namespace

ExportDialog::ExportDialog(Desk &desk, Offer offer, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_offer(std::move(offer)), m_columnAsker(desk.workspace)
{
    build();
}

ExportDialog::ExportDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_columnAsker(desk.workspace)
{
    build();
}

void ExportDialog::build()
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_offer ? Text::tr("Export customers") : Text::tr("Export data"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.5), Theme::em(1.5), Theme::em(1.5));
    column->setSpacing(Theme::em(0.5));
    m_choices = new QWidget(this);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Theme::em(0.5));
    m_offer ? buildWhom(choices) : buildKinds(choices);
    buildColumns(choices);
    buildFormat(choices);
    column->addWidget(m_choices, 1);
    m_state = makeLabel(this);
    m_state->setObjectName(QStringLiteral("exportState"));
    m_state->setWordWrap(true);
    m_state->hide();
    column->addWidget(m_state);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(Text::tr("Progress"));
    m_progress->hide();
    column->addWidget(m_progress);
    buildButtons(column);
    askColumns();
}

void ExportDialog::buildWhom(QVBoxLayout *column)
{
    const auto choice = [&](const char *name, const QString &text) {
        auto *made = new QRadioButton(text, m_choices);
        made->setObjectName(QLatin1String(name));
        column->addWidget(made);
        return made;
    };
    m_list = choice("exportList", Text::tr("Current list: %n customer(s)", nullptr, int(m_offer->list.size())));
    m_selection =
        choice("exportSelection", Text::tr("Selection: %n customer(s)", nullptr, int(m_offer->selection.size())));
    m_selection->setEnabled(!m_offer->selection.empty());
    (m_offer->selection.size() > 1 ? m_selection : m_list)->setChecked(true);
    m_segment = choice("exportSegment", Text::tr("Segment:"));
    m_segments = new QComboBox(m_choices);
    m_segments->setObjectName(QStringLiteral("exportSegments"));
    m_segments->setAccessibleName(Text::tr("Segment"));
    m_segments->addItems(m_offer->segments);
    connect(m_segments, &QComboBox::activated, m_segment, [this] { m_segment->setChecked(true); });
    m_segment->setEnabled(!m_offer->segments.isEmpty());
    m_segments->setEnabled(!m_offer->segments.isEmpty());
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(Theme::em(1.5), 0, 0, 0);
    indented->addWidget(m_segments);
    column->addLayout(indented);
}

void ExportDialog::buildKinds(QVBoxLayout *column)
{
    m_kinds = new QComboBox(m_choices);
    m_kinds->setObjectName(QStringLiteral("exportKinds"));
    m_kinds->setAccessibleName(Text::tr("What to export"));
    for (const QString &name : app::exportKindNames())
        m_kinds->addItem(app::importKindWord(name), name);
    column->addWidget(m_kinds);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ExportDialog::askColumns);
}

void ExportDialog::buildColumns(QVBoxLayout *column)
{
    column->addSpacing(Theme::em(0.5));
    auto *label = makeLabel(Text::tr("&Columns, in this order (Alt+Up and Alt+Down to move):"), m_choices);
    column->addWidget(label);
    m_choice = new ColumnChoice(m_choices);
    m_choice->setObjectName(QStringLiteral("exportColumns"));
    m_choice->setAccessibleName(Text::tr("Columns"));
    m_choice->setMinimumSize(Theme::em(24), Theme::em(14));
    label->setBuddy(m_choice);
    column->addWidget(m_choice, 1);
    auto *row = new QHBoxLayout;
    const auto button = [&](const char *name, const QString &text, auto &&pressed) {
        auto *made = new QPushButton(text, m_choices);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, pressed);
    };
    if (m_offer)
        button("exportAsInList", Text::tr("Same as the &list"), [this] { chooseAsInList(); });
    button("exportUsual", Text::tr("All that &have data"), [this] { m_choice->choose(m_columns.usual); });
    row->addStretch(1);
    column->addLayout(row);
    connect(m_choice, &ColumnChoice::chosenChanged, this, [this] { m_go->setEnabled(!m_choice->chosen().isEmpty()); });
}

void ExportDialog::buildFormat(QVBoxLayout *column)
{
    column->addSpacing(Theme::em(0.5));
    m_full = new QCheckBox(Text::tr("Full phone numbers (otherwise 138****8000)"), m_choices);
    m_full->setObjectName(QStringLiteral("exportFull"));
    column->addWidget(m_full);
    m_format = new QComboBox(m_choices);
    m_format->setObjectName(QStringLiteral("exportEncoding"));
    m_format->setAccessibleName(Text::tr("Format"));
    m_format->addItem(Text::tr("CSV in UTF-8 (Excel, WPS, Numbers)"), int(Format::Utf8));
    m_format->addItem(Text::tr("CSV in GB18030 (older programs)"), int(Format::Gb18030));
    m_format->addItem(Text::tr("Workbook .xlsx"), int(Format::Workbook));
    const int remembered = m_desk.preferences.state(rememberedAs(QStringLiteral("format"))).toInt();
    m_format->setCurrentIndex(std::max(0, m_format->findData(remembered)));
    column->addWidget(m_format);
}

void ExportDialog::buildButtons(QVBoxLayout *column)
{
    column->addSpacing(Theme::em(0.5));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    const auto button = [&](const char *name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        row->addWidget(made);
        return made;
    };
    m_close = button("exportCancel", Text::tr("Cancel"));
    m_show = button("exportShow", Text::tr("Show in &folder"));
    m_show->hide();
    m_go = button("exportGo", Text::tr("Export…"));
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    column->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::askForFile);
}

QString ExportDialog::kind() const
{
    return m_kinds ? m_kinds->currentData().toString() : QStringLiteral("customers");
}

ExportDialog::Format ExportDialog::format() const
{
    return Format(m_format->currentData().toInt());
}

void ExportDialog::askColumns()
{
    auto question = [kind = kind()](app::TeamStore &store, app::JobContext &) -> app::Result<Known> {
        auto columns = app::exportColumns(store, kind);
        if (!columns)
            return tl::unexpected<app::Error>(columns.error());
        return app::guarded([&]() -> app::Result<Known> {
            return Known{std::move(*columns), app::mayExportWholePhones(store)};
        });
    };
    m_columnAsker.ask(std::move(question), [this](const app::Result<Known> &known) {
        if (known)
            takeColumns(*known);
        else
            m_desk.prompts.tell(this, known.error().message, known.error().detail);
    });
}

void ExportDialog::takeColumns(const Known &known)
{
    m_columns = known.columns;
    m_full->setEnabled(known.mayShowPhones);
    if (!known.mayShowPhones) {
        m_full->setChecked(false);
        m_full->setToolTip(Text::tr("View-only members can export only masked phone numbers."));
    }
    const QString remembered = QString::fromUtf8(m_desk.preferences.state(rememberedAs(kind())));
    m_choice->setColumns(m_columns.all, m_columns.words,
                         remembered.isEmpty() ? m_columns.usual : remembered.split(QLatin1Char('\n')));
}

void ExportDialog::chooseAsInList()
{
    QStringList chosen;
    for (const QString &column : std::as_const(m_offer->viewColumns))
        chosen << exportedAs(column, m_columns.all);
    m_choice->choose(chosen);
}

/// Keeping the default columns is not stored as a choice: columns that get values later are then exported as well.
void ExportDialog::remember()
{
    const QStringList chosen = m_choice->chosen();
    m_desk.preferences.setState(rememberedAs(kind()),
                                chosen == m_columns.usual ? QByteArray() : chosen.join(QLatin1Char('\n')).toUtf8());
    m_desk.preferences.setState(rememberedAs(QStringLiteral("format")), QByteArray::number(int(format())));
}

void ExportDialog::askForFile()
{
    const bool isWorkbook = format() == Format::Workbook;
    const QString suffix = isWorkbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
    m_desk.prompts.saveFile(this, windowTitle(), app::importKindWord(kind()) + suffix,
                            isWorkbook ? Text::tr("Workbooks (*.xlsx)") : Text::tr("Tables (*.csv)"),
                            [this](const QString &path) { write(path); });
}

void ExportDialog::write(QString path)
{
    remember();
    if (format() == Format::Workbook && !path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        path += QLatin1String(".xlsx"); // the extension selects the format
    app::ExportRequest request;
    request.file = path;
    request.masked = !m_full->isChecked();
    request.encoding = format() == Format::Gb18030 ? Target::Gb18030 : Target::Utf8WithMark;
    if (m_choice->chosen() != m_columns.usual)
        request.columns = m_choice->chosen();
    const QString segment = m_offer && m_segment->isChecked() ? m_segments->currentText() : QString();
    if (m_offer && segment.isEmpty() && !(m_list->isChecked() && m_offer->listIsEverybody)) {
        request.customers = m_list->isChecked() ? m_offer->list : m_offer->selection;
        std::sort(request.customers->begin(), request.customers->end());
    }
    auto work = [request, segment, kind = kind()](app::TeamStore &store,
                                                  app::JobContext &job) mutable -> app::Result<app::ExportOutcome> {
        if (!segment.isEmpty()) {
            auto members = membersOf(store, segment, job);
            if (!members)
                return tl::unexpected<app::Error>(members.error());
            request.customers = std::move(*members);
        }
        return app::exportRecords(store, kind, request, job);
    };
    setUnderWay(true);
    const auto job = m_desk.workspace.writeLong(windowTitle(), std::move(work));
    m_job = job.monitor();
    connect(m_job, &app::JobMonitor::progressed, this, [this](const app::JobProgress &progress) {
        m_progress->setMaximum(progress.total > 0 ? 1000 : 0);
        m_progress->setValue(progress.total > 0 ? int(progress.done * 1000 / progress.total) : 0);
    });
    job.then(this, [this, path](const app::Result<app::ExportOutcome> &outcome) {
        setUnderWay(false);
        if (outcome) {
            showDone(
                Text::tr("%1 row(s) were written to %2.", nullptr, int(outcome->rows))
                    .arg(shownCount(outcome->rows), QDir::toNativeSeparators(path)),
                path);
        } else if (outcome.error().kind == app::ErrorKind::Cancelled) {
            m_state->setText(outcome.error().message);
            m_state->show();
        } else {
            m_desk.prompts.tell(this, outcome.error().message, outcome.error().detail);
        }
    });
}

void ExportDialog::setUnderWay(bool isUnderWay)
{
    m_choices->setEnabled(!isUnderWay);
    m_go->setEnabled(!isUnderWay);
    m_progress->setMaximum(0);
    m_progress->setVisible(isUnderWay);
    m_state->hide();
}

void ExportDialog::showDone(const QString &sentence, const QString &path)
{
    emit said(sentence);
    m_choices->hide();
    m_go->hide();
    m_state->setText(sentence);
    m_state->show();
    m_close->setText(Text::tr("Close"));
    m_close->setDefault(true);
    m_show->show();
    connect(m_show, &QPushButton::clicked, this, [this, path] { m_desk.prompts.showInFolder(path); });
    m_close->setFocus();
    adjustSize();
}

/// Cancel and Esc first stop a running export.
void ExportDialog::reject()
{
    if (m_job && m_progress->isVisible())
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace ui
