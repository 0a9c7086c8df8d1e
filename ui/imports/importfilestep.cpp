#include "ui/imports/importfilestep.h"

#include "app/assembly/importkinds.h"
#include "app/imports/dateorder.h"
#include "app/orders/orderpreset.h"
#include "app/text.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

namespace ui {

using app::Text;

namespace {

constexpr int headerRowsOffered = 10;
constexpr int detected = -1;

QString delimiterWord(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Text::tr("Comma");
    case ';':
        return Text::tr("Semicolon");
    case '\t':
        return Text::tr("Tab");
    case '|':
        return Text::tr("Vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString headerWord(int row)
{
    return row == 0 ? Text::tr("No header") : Text::tr("Row %1").arg(row);
}

QString detectedWord(const QString &what)
{
    return Text::tr("%1 (detected)").arg(what);
}

} // namespace

ImportFileStep::ImportFileStep(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(1));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::em(1));
    grid->setVerticalSpacing(Theme::em(0.25));
    m_kind = choice("importKind", Text::tr("Data type"), grid, 0, 0);
    m_encoding = choice("importEncoding", Text::tr("Encoding"), grid, 0, 1);
    m_delimiter = choice("importDelimiter", Text::tr("Delimiter"), grid, 0, 2);
    m_header = choice("importHeader", Text::tr("Header"), grid, 0, 3);
    m_dates = choice("importDates", Text::tr("3/4/2026 means"), grid, 1, 0);
    m_sheet = choice("importSheet", Text::tr("Sheet"), grid, 1, 1);
    m_sheetLabel = grid->itemAtPosition(2, 1)->widget();
    m_preset = choice("importPreset", Text::tr("Exported from"), grid, 1, 2);
    m_paid = choice("importPaid", Text::tr("Paid column"), grid, 1, 3);
    m_orderParts = {grid->itemAtPosition(2, 2)->widget(), m_preset, grid->itemAtPosition(2, 3)->widget(), m_paid};
    for (QWidget *part : {m_sheetLabel, static_cast<QWidget *>(m_sheet)})
        part->hide();
    for (QWidget *part : m_orderParts)
        part->hide();
    column->addLayout(grid);
    m_failure = makeLabel(this);
    m_failure->setObjectName(QStringLiteral("importFailure"));
    m_failure->setProperty("danger", true);
    m_failure->setWordWrap(true);
    m_failure->hide();
    column->addWidget(m_failure);
    m_rows = new QTableWidget(this);
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(Text::tr("First rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setWordWrap(false);
    m_rows->setShowGrid(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->setDefaultSectionSize(Theme::em(1.6));
    m_rows->verticalHeader()->hide();
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_rows, 1);

    for (const QString &kind : app::importKindNames())
        m_kind->addItem(app::importKindWord(kind), kind);
    m_kind->setMaxVisibleItems(30);
    m_preset->addItem(QString(), QString());
    for (const QString &preset : app::orderPresetNames())
        m_preset->addItem(app::orderPresetWord(preset), preset);
    m_paid->addItem(Text::tr("default for this source"), QString());
    m_paid->addItem(Text::tr("before refunds"), QStringLiteral("gross"));
    m_paid->addItem(Text::tr("net of refunds"), QStringLiteral("net"));
    m_encoding->addItem(QString(), QString());
    for (const char *encoding : {"UTF-8", "GB18030", "BIG5-HKSCS", "UTF-16LE", "UTF-16BE", "CP932", "CP949", "CP1252"})
        m_encoding->addItem(QLatin1String(encoding), QLatin1String(encoding));
    m_delimiter->addItem(QString(), detected);
    for (const char delimiter : {',', ';', '\t', '|'})
        m_delimiter->addItem(delimiterWord(delimiter), int(delimiter));
    m_header->addItem(QString(), detected);
    for (int row = 0; row <= headerRowsOffered; ++row)
        m_header->addItem(headerWord(row), row);
    m_dates->addItem(Text::tr("Detect from the column"), QString());
    m_dates->addItem(Text::tr("4 March: month first"), QStringLiteral("month-first"));
    m_dates->addItem(Text::tr("3 April: day first"), QStringLiteral("day-first"));
}

QComboBox *ImportFileStep::choice(const char *name, const QString &title, QGridLayout *grid, int row, int column)
{
    auto *label = makeLabel(title, this);
    label->setProperty("second", true);
    auto *made = new QComboBox(this);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(title);
    label->setBuddy(made);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    made->setMinimumContentsLength(8);
    grid->addWidget(label, 2 * row, column);
    grid->addWidget(made, 2 * row + 1, column);
    grid->setColumnStretch(column, 1);
    connect(made, &QComboBox::activated, this, &ImportFileStep::changed);
    made->setProperty("touched", false);
    connect(made, &QComboBox::activated, made, [made] { made->setProperty("touched", true); });
    return made;
}

void ImportFileStep::fill(app::ImportRequest &request) const
{
    request.sheet = m_sheet->currentData().toString();
    request.encoding = m_encoding->currentData().toString();
    const bool isOrders = m_kind->currentData() == QLatin1String("orders"); // the preset applies to orders only
    request.preset = isOrders ? m_preset->currentData().toString() : QString();
    request.paid = isOrders ? m_paid->currentData().toString() : QString();
    const int delimiter = m_delimiter->currentData().toInt(), header = m_header->currentData().toInt();
    request.dates = app::dateOrderFromName(m_dates->currentData().toString());
    request.delimiter = delimiter == detected ? std::nullopt : std::optional(char(delimiter));
    request.headerRow = header == detected ? std::nullopt : std::optional(header);
}

QString ImportFileStep::kind() const
{
    return m_kind->property("touched").toBool() ? m_kind->currentData().toString() : QString();
}

void ImportFileStep::showFailure(const QString &message)
{
    m_failure->setText(message);
    m_failure->setVisible(!message.isEmpty());
}

void ImportFileStep::showPreview(const app::ImportPreview &preview)
{
    showFailure({});
    m_kind->setCurrentIndex(m_kind->findData(preview.kind));
    if (m_encoding->currentIndex() <= 0)
        m_encoding->setItemText(0, detectedWord(preview.encoding));
    if (m_delimiter->currentIndex() <= 0)
        m_delimiter->setItemText(0, detectedWord(delimiterWord(preview.delimiter)));
    if (m_header->currentIndex() <= 0)
        m_header->setItemText(0, detectedWord(headerWord(preview.headerRow)));
    for (QWidget *part : m_orderParts)
        part->setVisible(preview.kind == QLatin1String("orders"));
    if (m_preset->currentIndex() <= 0)
        m_preset->setItemText(0, detectedWord(app::orderPresetWord(preview.preset)));
    showSheets(preview);
    showRows(preview);
}

/// A workbook has sheets, but neither encoding nor delimiter.
void ImportFileStep::showSheets(const app::ImportPreview &preview)
{
    const bool isWorkbook = !preview.sheets.empty();
    for (QWidget *part : {m_sheetLabel, static_cast<QWidget *>(m_sheet)})
        part->setVisible(isWorkbook);
    for (QWidget *part : {m_encoding, m_delimiter})
        part->setEnabled(!isWorkbook);
    m_sheet->clear();
    for (const app::CsvSheet &sheet : preview.sheets)
        m_sheet->addItem(sheet.visible ? sheet.name : Text::tr("%1 (hidden)").arg(sheet.name), sheet.name);
    m_sheet->setCurrentIndex(m_sheet->findData(preview.sheet));
}

void ImportFileStep::showRows(const app::ImportPreview &preview)
{
    m_rows->clear();
    m_rows->setRowCount(int(preview.rows.size()));
    m_rows->setColumnCount(int(preview.columns.size()));
    m_rows->setHorizontalHeaderLabels(preview.columns);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QStringList &cells = preview.rows[std::size_t(row)];
        for (int column = 0; column < cells.size(); ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setColumnWidth(column, std::clamp(m_rows->columnWidth(column), Theme::em(4), Theme::em(16)));
}

} // namespace ui
