#include "ui/kpi/weeklyreport.h"

#include "app/kpi/kpitext.h"
#include "app/output.h"
#include "app/text.h"
#include "ui/charts/barchart.h"
#include "ui/charts/trendchart.h"
#include "ui/kpi/figurevalues.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <set>

namespace ui {

using app::Text;

namespace {

// All lengths are in tenths of a point.
constexpr double pageWidth = 5950, pageHeight = 8420, margin = 560;
constexpr double contentWidth = pageWidth - 2 * margin;
constexpr double body = 95, small = 78, heading = 130, row = 175;
constexpr int unitsPerPoint = 10;

const QColor ink(0x1B, 0x20, 0x28), second(0x56, 0x60, 0x70), hairline(0xD5, 0xDA, 0xE1), good(0x15, 0x80, 0x3D),
    bad(0xC8, 0x1E, 0x1E), accent(0x00, 0x72, 0xB2);

constexpr app::RfmClass classOrder[] = {app::RfmClass::ImportantValue, app::RfmClass::ImportantDevelop,
                                        app::RfmClass::ImportantKeep,  app::RfmClass::ImportantWinBack,
                                        app::RfmClass::OrdinaryValue,  app::RfmClass::OrdinaryDevelop,
                                        app::RfmClass::OrdinaryKeep,   app::RfmClass::OrdinaryWinBack};

QFont fontOf(double size, bool semibold = false)
{
    QFont font = Theme::font(1, semibold);
    font.setPixelSize(qRound(size));
    return font;
}

QString shown(const app::Period &period)
{
    return Text::tr("%1 to %2").arg(storage::isoDay(period.from), storage::isoDay(period.to));
}

QString countText(std::int64_t count)
{
    return chartValue(ChartUnit::Count, double(count));
}

} // namespace

WeeklyReport::WeeklyReport(const app::ReportData &data, const QString &team, Theme &theme, Prompts &prompts)
    : m_data(data), m_team(team), m_theme(theme), m_prompts(prompts)
{
    QImage scratch(1, 1, QImage::Format_RGB32);
    QPainter painter(&scratch);
    std::size_t next = paintSecond(painter);
    while (next < m_data.figures.tiles.size()) {
        m_moreDefinitions.push_back(next);
        next = std::max(next + 1, paintDefinitions(painter, paintHeading(painter, margin, {}), next));
    }
}

QString WeeklyReport::title() const
{
    return m_data.period.days() == 7 ? Text::tr("Weekly report") : Text::tr("Report");
}

app::Result<void> WeeklyReport::savePdf(const QString &path) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(QStringLiteral("%1 · %2 · %3").arg(title(), m_team, shown(m_data.period)));
        writer.setCreator(QStringLiteral("SiyuDesk"));
        writer.setResolution(72 * unitsPerPoint);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        for (int page = 0; page < pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            paintPage(painter, page);
        }
    }
    return app::saveOutput(path, bytes);
}

QImage WeeklyReport::picture(int page, int width) const
{
    QImage image(width, qRound(width * pageHeight / pageWidth), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(width / pageWidth, width / pageWidth);
    paintPage(painter, page);
    return image;
}

void WeeklyReport::paintPage(QPainter &painter, int page) const
{
    if (page == 0)
        paintFirst(painter);
    else if (page == 1)
        paintSecond(painter);
    else
        paintDefinitions(painter, paintHeading(painter, margin, Text::tr("Metric definitions")),
                         m_moreDefinitions[std::size_t(page - 2)]);
    paintFooter(painter, page);
}

void WeeklyReport::paintFirst(QPainter &painter) const
{
    double y = paintTitle(painter);
    y = paintHeading(painter, y, Text::tr("Metrics"));
    y = paintFigures(painter, y) + 200;
    paintLegend(painter, y);
    y = paintHeading(painter, y, Text::tr("Day by day"));
    const double gap = 250, height = std::min(1500.0, (pageHeight - margin - 250 - y - gap) / 2);
    const double width = (contentWidth - gap) / 2;
    const char *const keys[] = {"gmv", "buyers", "new_friends", "pool_size"};
    for (int i = 0; i < 4; ++i) {
        paintTrend(painter, QRectF(margin + (i % 2) * (width + gap), y + (i / 2) * (height + gap * 0.6), width, height),
                   keys[i]);
    }
}

std::size_t WeeklyReport::paintSecond(QPainter &painter) const
{
    double y = paintHeading(painter, margin, Text::tr("SOP touches planned in this period"));
    y = paintSop(painter, y) + 220;
    y = paintHeading(painter, y, Text::tr("Channels"));
    y = paintChannels(painter, y) + 220;
    y = paintHeading(painter, y, Text::tr("Customers by RFM, as of %1").arg(storage::isoDay(m_data.today)));
    const double height = 8 * 160;
    paintClasses(painter, QRectF(margin, y, contentWidth, height));
    y = paintHeading(painter, y + height + 220, Text::tr("Metric definitions"));
    return paintDefinitions(painter, y, 0);
}

double WeeklyReport::paintTitle(QPainter &painter) const
{
    painter.setPen(second);
    painter.setFont(fontOf(body, true));
    painter.drawText(QRectF(margin, margin, contentWidth, 150), Qt::AlignLeft | Qt::AlignVCenter, m_team);
    painter.setPen(ink);
    painter.setFont(fontOf(240, true));
    painter.drawText(QRectF(margin, margin + 140, contentWidth, 340), Qt::AlignLeft | Qt::AlignVCenter, title());
    painter.setFont(fontOf(110));
    painter.drawText(QRectF(margin, margin + 480, contentWidth, 170), Qt::AlignLeft | Qt::AlignVCenter,
                     shown(m_data.period));
    painter.setPen(second);
    painter.setFont(fontOf(body));
    painter.drawText(QRectF(margin, margin + 480, contentWidth, 170), Qt::AlignRight | Qt::AlignVCenter,
                     Text::tr("compared with %1").arg(shown(m_data.before)));
    painter.fillRect(QRectF(margin, margin + 690, contentWidth, 12), accent);
    return margin + 850;
}

double WeeklyReport::paintHeading(QPainter &painter, double y, const QString &text) const
{
    painter.setPen(ink);
    painter.setFont(fontOf(heading, true));
    painter.drawText(QRectF(margin, y, contentWidth, 200), Qt::AlignLeft | Qt::AlignVCenter, text);
    return y + 240;
}

void WeeklyReport::paintLegend(QPainter &painter, double y) const
{
    const ChartLook look = ChartLook::ofPaper(80);
    const QFont font = fontOf(small);
    const QFontMetricsF metrics(font, painter.device());
    double right = margin + contentWidth;
    for (const bool isBefore : {true, false}) {
        const QString text = shown(isBefore ? m_data.before : m_data.period);
        const double width = metrics.horizontalAdvance(text);
        painter.setFont(font);
        painter.setPen(second);
        painter.drawText(QRectF(right - width, y, width + 10, 200), Qt::AlignLeft | Qt::AlignVCenter, text);
        QColor colour = look.series[isBefore ? 6 : 0];
        colour.setAlpha(isBefore ? 120 : 255);
        painter.setPen(QPen(colour, isBefore ? 8 : 14));
        painter.drawLine(QPointF(right - width - 180, y + 100), QPointF(right - width - 50, y + 100));
        right -= width + 350;
    }
}

double WeeklyReport::paintTable(QPainter &painter, const QRectF &room, const QStringList &header,
                                const std::vector<Line> &lines, const std::vector<double> &widths) const
{
    double y = room.top();
    const auto paintCells = [&](const QStringList &cells, const QFont &font, const QColor &colour,
                                const QColor &lastColour) {
        painter.setFont(font);
        double x = room.left();
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const double width = room.width() * widths[std::size_t(column)];
            painter.setPen(column + 1 == cells.size() ? lastColour : colour);
            painter.drawText(QRectF(x, y, width, row),
                             (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                             QFontMetricsF(font, painter.device()).elidedText(cells[column], Qt::ElideRight, width));
            x += width;
        }
        y += row;
        painter.setPen(QPen(hairline, 5));
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    };
    paintCells(header, fontOf(small), second, second);
    for (const Line &line : lines) {
        const QColor last = line.direction > 0 ? good : line.direction < 0 ? bad : ink;
        paintCells(line.cells, fontOf(body), ink, last);
    }
    return y;
}

double WeeklyReport::paintFigures(QPainter &painter, double y) const
{
    std::vector<Line> lines;
    for (const app::DashboardTile &tile : m_data.figures.tiles) {
        const app::Metric &metric = *tile.now.metric;
        const app::Figure before = tile.before ? tile.before->total : app::Figure::none();
        QString name = app::shownName(metric);
        if (tile.now.missing)
            name +=
                QStringLiteral(" (") + Text::tr("no data yet: %1").arg(shownFeeds(tile.now.missing)) + QLatin1Char(')');
        lines.push_back({{name, app::shownWithSign(metric, tile.now.total), app::shownWithSign(metric, before),
                          figureChange(metric, before, tile.now.total)},
                         changeDirection(metric, before, tile.now.total)});
    }
    return paintTable(painter, QRectF(margin, y, contentWidth, 0),
                      {QString(), Text::tr("This period"), Text::tr("Previous period"), Text::tr("Change")}, lines,
                      {0.4, 0.19, 0.19, 0.22});
}

void WeeklyReport::paintTrend(QPainter &painter, const QRectF &room, const char *key) const
{
    for (const app::DashboardTile &tile : m_data.figures.tiles) {
        const app::Metric &metric = *tile.now.metric;
        if (QLatin1String(metric.key) != QLatin1String(key))
            continue;
        painter.setPen(ink);
        painter.setFont(fontOf(body, true));
        painter.drawText(QRectF(room.left(), room.top(), room.width(), 150), Qt::AlignLeft | Qt::AlignVCenter,
                         app::shownName(metric));
        TrendData data;
        data.unit = chartUnit(metric);
        for (const app::Period &piece : m_data.figures.pieces)
            data.days.push_back(piece.from);
        data.values = chartNumbers(metric, tile.now.series);
        if (tile.before)
            data.before = chartNumbers(metric, tile.before->series);
        TrendChart chart(m_theme, m_prompts);
        chart.setData(std::move(data));
        chart.paintOn(painter, room.adjusted(0, 170, 0, 0), ChartLook::ofPaper(80));
    }
}

double WeeklyReport::paintSop(QPainter &painter, double y) const
{
    const app::SopAccount &sop = m_data.sop;
    const double left = contentWidth * 0.44, gap = contentWidth * 0.06;
    const std::vector<Line> counts{{{Text::tr("Planned"), countText(sop.planned)}},
                                   {{Text::tr("Done"), countText(sop.done)}},
                                   {{QStringLiteral("    ") + Text::tr("of which late"), countText(sop.late)}},
                                   {{Text::tr("Missed"), countText(sop.missed)}},
                                   {{Text::tr("Skipped manually"), countText(sop.skipped)}},
                                   {{Text::tr("Blocked by a sending rule"), countText(sop.blocked)}},
                                   {{Text::tr("Not applicable"), countText(sop.notApplicable)}},
                                   {{Text::tr("Still open"), countText(sop.open)}}};
    const double below =
        paintTable(painter, QRectF(margin, y, left, 0), {Text::tr("Touches"), Text::tr("Count")}, counts, {0.7, 0.3});
    std::vector<Line> reasons;
    for (const auto &[reason, number] : sop.reasons)
        reasons.push_back({{reason, countText(number)}});
    if (reasons.empty())
        reasons.push_back({{Text::tr("Nothing was blocked or skipped."), QString()}});
    const double other = paintTable(painter, QRectF(margin + left + gap, y, contentWidth - left - gap, 0),
                                    {Text::tr("Why blocked or skipped"), Text::tr("Count")}, reasons, {0.8, 0.2});
    return std::max(below, other);
}

double WeeklyReport::paintChannels(QPainter &painter, double y) const
{
    std::vector<Line> lines;
    for (const app::ChannelLine &channel : m_data.channels) {
        const auto yuan = [](const app::Figure &figure) {
            return figure.hasValue()
                       ? QStringLiteral("¥") + chartValue(ChartUnit::Money, double(figure.numerator) / 10'000)
                       : QStringLiteral("–");
        };
        const auto number = [](const app::Figure &figure) {
            return figure.hasValue() ? countText(figure.numerator) : QStringLiteral("–");
        };
        lines.push_back({{channel.name, number(channel.newCustomers), number(channel.buyers), yuan(channel.gmv)}});
    }
    if (lines.empty())
        lines.push_back({{Text::tr("No channels yet."), QString(), QString(), QString()}});
    return paintTable(painter, QRectF(margin, y, contentWidth, 0),
                      {Text::tr("Channel"), Text::tr("New customers"), Text::tr("Buyers"), Text::tr("GMV")}, lines,
                      {0.46, 0.18, 0.16, 0.2});
}

void WeeklyReport::paintClasses(QPainter &painter, const QRectF &room) const
{
    std::vector<BarChart::Bar> bars;
    for (const app::RfmClass rfmClass : classOrder) {
        const bool isImportant = (std::size_t(rfmClass) & 1) != 0;
        bars.push_back(
            {app::rfmClassName(rfmClass), double(m_data.classes[std::size_t(rfmClass)]), isImportant ? 0 : 4});
    }
    if (std::all_of(bars.begin(), bars.end(), [](const BarChart::Bar &bar) { return bar.value == 0; }))
        bars.clear(); // no purchases: no classes rather than eight empty ones
    BarChart chart(m_theme, m_prompts);
    chart.setBars(std::move(bars), {});
    chart.paintOn(painter, room, ChartLook::ofPaper(90));
}

std::size_t WeeklyReport::paintDefinitions(QPainter &painter, double y, std::size_t from) const
{
    const double limit = pageHeight - margin - 200, gap = 250, width = (contentWidth - gap) / 2;
    double x = margin, top = y;
    const QFont font = fontOf(72);
    painter.setFont(font);
    const std::vector<app::DashboardTile> &tiles = m_data.figures.tiles;
    for (std::size_t i = from; i < tiles.size(); ++i) {
        const app::DashboardTile &tile = tiles[i];
        const QString text =
            QStringLiteral("%1: %2").arg(app::shownName(*tile.now.metric), shownDefinition(*tile.now.metric));
        const QRectF needed =
            QFontMetricsF(font, painter.device()).boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text);
        if (y + needed.height() > limit) {
            if (x > margin)
                return i;
            x += width + gap;
            y = top;
        }
        painter.setPen(second);
        painter.drawText(QRectF(x, y, width, needed.height() + 10), Qt::TextWordWrap, text);
        y += needed.height() + 40;
    }
    return tiles.size();
}

void WeeklyReport::paintFooter(QPainter &painter, int page) const
{
    const double y = pageHeight - margin + 60;
    painter.setPen(QPen(hairline, 5));
    painter.drawLine(QPointF(margin, y), QPointF(pageWidth - margin, y));
    painter.setPen(second);
    painter.setFont(fontOf(small));
    std::set<storage::LocalDay> reaches;
    for (const app::DashboardTile &tile : m_data.figures.tiles) {
        if (tile.dataUntil != app::noDay)
            reaches.insert(tile.dataUntil);
    }
    QString left = Text::tr("Created on %1").arg(storage::isoDay(m_data.today));
    if (!reaches.empty())
        left += QStringLiteral(" · ") + Text::tr("data through %1").arg(storage::isoDay(*reaches.begin()));
    painter.drawText(QRectF(margin, y + 20, contentWidth, 150), Qt::AlignLeft | Qt::AlignVCenter, left);
    painter.drawText(QRectF(margin, y + 20, contentWidth, 150), Qt::AlignRight | Qt::AlignVCenter,
                     Text::tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
}

} // namespace ui
