#include "ui/imports/importmappingstep.h"

#include "app/assembly/importkinds.h"
#include "app/text.h"
#include "ui/imports/importcompletion.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;

namespace {

constexpr int samplesShown = 3;
enum Column { Header, Samples, Field, Certainty };

QString samplesOf(const app::ImportPreview &preview, int column)
{
    QStringList samples;
    for (const QStringList &row : preview.rows) {
        const QString cell = row.value(column).simplified();
        if (!cell.isEmpty() && !samples.contains(cell))
            samples << cell;
        if (samples.size() == samplesShown)
            break;
    }
    return samples.join(QStringLiteral("  ·  "));
}

/// How a column was recognised; those recognised by their values alone should be checked first.
QString certaintyOf(const app::ImportPreview &preview, int column)
{
    if (preview.meanings[std::size_t(column)].isEmpty())
        return {};
    if (std::find(preview.guessed.begin(), preview.guessed.end(), column) != preview.guessed.end())
        return Text::tr("guessed, please check");
    return preview.isRemembered ? Text::tr("same as last time") : Text::tr("known header");
}

} // namespace

ImportMappingStep::ImportMappingStep(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.75));
    m_sentence = makeLabel(this);
    m_sentence->setObjectName(QStringLiteral("importLeftOut"));
    m_sentence->setProperty("second", true);
    column->addWidget(m_sentence);
    m_table = new QTableWidget(this);
    m_table->setObjectName(QStringLiteral("importMapping"));
    m_table->setAccessibleName(Text::tr("Columns and their fields"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels(
        {Text::tr("Column"), Text::tr("Sample values"), Text::tr("Import as"), Text::tr("Matched by")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Samples, QHeaderView::Stretch);
    m_table->setColumnWidth(Header, Theme::em(12));
    m_table->setColumnWidth(Field, Theme::em(16));
    m_table->setColumnWidth(Certainty, Theme::em(10));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::em(2.4));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    column->addWidget(m_table, 1);
    m_completion = new ImportCompletion(this);
    column->addWidget(m_completion);
}

void ImportMappingStep::showPreview(const app::ImportPreview &preview)
{
    m_columns = preview.columns;
    m_table->setRowCount(0);
    m_table->setRowCount(int(preview.columns.size()));
    for (int column = 0; column < preview.columns.size(); ++column) {
        m_table->setItem(column, Header, new QTableWidgetItem(preview.columns.at(column)));
        auto *samples = new QTableWidgetItem(samplesOf(preview, column));
        samples->setToolTip(samples->text());
        m_table->setItem(column, Samples, samples);
        m_table->setCellWidget(column, Field, fieldChoice(preview, column));
        m_table->setItem(column, Certainty, new QTableWidgetItem(certaintyOf(preview, column)));
    }
    countLeftOut();
}

/// The item data holds field names, separated by blanks where a column has several; empty means not imported.
QComboBox *ImportMappingStep::fieldChoice(const app::ImportPreview &preview, int column)
{
    const QString header = preview.columns.at(column);
    const QStringList &meanings = preview.meanings[std::size_t(column)];
    auto *choice = new QComboBox(m_table);
    choice->setObjectName(QStringLiteral("importField.%1").arg(column));
    choice->setAccessibleName(Text::tr("Field for %1").arg(header));
    choice->addItem(Text::tr("— Do not import —"), QStringList());
    const app::ImportKind &kind = *app::findImportKind(preview.kind);
    const auto offer = [&](const QStringList &fields) {
        QStringList words;
        for (const QString &field : fields)
            words << app::importFieldWord(kind, field);
        choice->addItem(words.join(QStringLiteral(" + ")), fields);
    };
    for (const auto &[name, word] : kind.fields(kind.name))
        choice->addItem(word, QStringList(name));
    if (preview.kind == QLatin1String("customers") || preview.kind == QLatin1String("prospects")) {
        offer({QStringLiteral("tag_group.") + header});
        offer({QStringLiteral("custom.") + header});
    }
    if (choice->findData(meanings) < 0)
        offer(meanings);
    choice->setCurrentIndex(choice->findData(meanings));
    choice->setMaxVisibleItems(20);
    connect(choice, &QComboBox::currentIndexChanged, this, &ImportMappingStep::countLeftOut);
    return choice;
}

QString ImportMappingStep::mapping() const
{
    std::vector<QStringList> meanings;
    for (int row = 0; row < m_table->rowCount(); ++row)
        meanings.push_back(static_cast<QComboBox *>(m_table->cellWidget(row, Field))->currentData().toStringList());
    return app::mappingText(m_columns, meanings);
}

void ImportMappingStep::countLeftOut()
{
    QStringList leftOut;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *choice = static_cast<QComboBox *>(m_table->cellWidget(row, Field));
        if (choice && choice->currentIndex() == 0)
            leftOut << m_columns.at(row);
    }
    m_sentence->setText(leftOut.isEmpty() ? Text::tr("Every column is matched to a field.")
                                          : Text::tr("Not imported: %1").arg(leftOut.join(QStringLiteral(", "))));
}

} // namespace ui
