#include "ui/charts/chart.h"

#include "app/output.h"
#include "app/tables/csvfile.h"
#include "app/text.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;

namespace {

constexpr int pictureScale = 2; // sharp on high-DPI screens
constexpr int pdfUnitsPerPoint = 10;

} // namespace

ChartLook ChartLook::ofScreen(const Theme &theme)
{
    ChartLook look{theme.color(Theme::Role::Surface),
                   theme.color(Theme::Role::Line),
                   theme.color(Theme::Role::Text),
                   theme.color(Theme::Role::SecondText),
                   theme.color(Theme::Role::Accent),
                   {},
                   double(Theme::em(1))};
    for (int i = 0; i < 7; ++i)
        look.series.push_back(theme.series(i));
    return look;
}

ChartLook ChartLook::ofPaper(double unit)
{
    ChartLook look{Qt::white,
                   QColor(0xD5, 0xDA, 0xE1),
                   QColor(0x1B, 0x20, 0x28),
                   QColor(0x56, 0x60, 0x70),
                   QColor(0x25, 0x63, 0xEB),
                   {},
                   unit};
    for (const char *name : {"#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#7A7A7A"})
        look.series.emplace_back(QLatin1String(name));
    return look;
}

Chart::Chart(Theme &theme, Prompts &prompts, QWidget *parent) : QWidget(parent), m_theme(theme), m_prompts(prompts) {}

void Chart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
}

app::Result<void> Chart::savePicture(const QString &path) const
{
    QPixmap pixmap(size() * pictureScale);
    ChartLook look = ChartLook::ofScreen(m_theme);
    look.unit *= pictureScale;
    pixmap.fill(look.surface);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOn(painter, QRectF(pixmap.rect()), look);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pixmap.save(&buffer, "PNG");
    return app::saveOutput(path, bytes);
}

app::Result<void> Chart::savePdf(const QString &path) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(m_title);
        writer.setResolution(72 * pdfUnitsPerPoint);
        // One point per screen pixel.
        writer.setPageSize(QPageSize(QSizeF(size()), QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        const ChartLook look = ChartLook::ofPaper(double(Theme::em(1)) * pdfUnitsPerPoint);
        paintOn(painter, QRectF(QPointF(), QSizeF(size()) * pdfUnitsPerPoint), look);
    }
    return app::saveOutput(path, bytes);
}

app::Result<void> Chart::saveCsv(const QString &path) const
{
    const ChartTable numbers = table();
    std::vector<QStringList> rows{numbers.header};
    rows.insert(rows.end(), numbers.rows.begin(), numbers.rows.end());
    return app::saveCsv(path, rows);
}

void Chart::showTable()
{
    const ChartTable numbers = table();
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("chartTableDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_title);
    auto *list = new QTableWidget(int(numbers.rows.size()), int(numbers.header.size()), dialog);
    list->setObjectName(QStringLiteral("chartTable"));
    list->setAccessibleName(m_title);
    list->setHorizontalHeaderLabels(numbers.header);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < list->rowCount(); ++row) {
        const QStringList &cells = numbers.rows[std::size_t(row)];
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            list->setItem(row, column, item);
        }
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(list);
    layout->addWidget(buttons);
    dialog->resize(Theme::em(40), Theme::em(36));
    dialog->open();
}

QMenu *Chart::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const auto add = [&](const char *name, const QString &text, auto run) {
        QAction *action = menu->addAction(text, this, run);
        action->setObjectName(QLatin1String(name));
    };
    add("chartAsTable", Text::tr("Show as table"), [this] { showTable(); });
    menu->addSeparator();
    add("chartToPicture", Text::tr("Save as picture…"),
        [this] { askAndSave(QStringLiteral("png"), Text::tr("Pictures (*.png)"), &Chart::savePicture); });
    add("chartToPdf", Text::tr("Save as PDF…"),
        [this] { askAndSave(QStringLiteral("pdf"), Text::tr("PDF files (*.pdf)"), &Chart::savePdf); });
    add("chartToCsv", Text::tr("Save as CSV…"),
        [this] { askAndSave(QStringLiteral("csv"), Text::tr("CSV files (*.csv)"), &Chart::saveCsv); });
    return menu;
}

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void Chart::askAndSave(const QString &suffix, const QString &filter,
                       app::Result<void> (Chart::*save)(const QString &) const)
{
    const QString suggested = QString(m_title).replace(QLatin1Char('/'), QLatin1Char('-')) + QLatin1Char('.') + suffix;
    m_prompts.saveFile(this, Text::tr("Save chart"), suggested, filter, [this, save](const QString &path) {
        if (const auto saved = (this->*save)(path); !saved)
            m_prompts.tell(this, saved.error().message, saved.error().detail);
    });
}

} // namespace ui
