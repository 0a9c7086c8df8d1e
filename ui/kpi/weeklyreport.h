#pragma once

#include "app/reports/reportservice.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace ui {

class Prompts;
class Theme;

/// The report for a period on two A4 pages: figures compared with the previous period and their trends; then SOP
/// results, channels, RFM classes and metric definitions. Painted as vectors, always in light colours. Used on the main
/// thread.
class WeeklyReport final
{
public:
    /// Theme and prompts are only passed on to the charts.
    WeeklyReport(const app::ReportData &data, const QString &team, Theme &theme, Prompts &prompts);

    QString title() const;
    /// Two, and more if the definitions of the metrics do not fit on the second.
    int pageCount() const { return 2 + int(m_moreDefinitions.size()); }
    app::Result<void> savePdf(const QString &path) const;
    /// One page as an image, for the preview.
    QImage picture(int page, int width) const;

private:
    struct Line
    {
        QStringList cells;
        int direction = 0; ///< colour of the last cell: better, worse, neither
    };
    void paintPage(QPainter &painter, int page) const;
    void paintFirst(QPainter &painter) const;
    /// Both return the index of the first definition that did not fit.
    std::size_t paintSecond(QPainter &painter) const;
    std::size_t paintDefinitions(QPainter &painter, double y, std::size_t from) const;
    double paintTitle(QPainter &painter) const;
    double paintHeading(QPainter &painter, double y, const QString &text) const;
    /// The legend of the charts, right-aligned with the heading at `y`.
    void paintLegend(QPainter &painter, double y) const;
    /// A table with the first column left-aligned and the others right-aligned; returns the y position below it.
    double paintTable(QPainter &painter, const QRectF &room, const QStringList &header, const std::vector<Line> &lines,
                      const std::vector<double> &widths) const;
    double paintFigures(QPainter &painter, double y) const;
    void paintTrend(QPainter &painter, const QRectF &room, const char *key) const;
    double paintSop(QPainter &painter, double y) const;
    double paintChannels(QPainter &painter, double y) const;
    void paintClasses(QPainter &painter, const QRectF &room) const;
    void paintFooter(QPainter &painter, int page) const;

    const app::ReportData &m_data;
    QString m_team;
    Theme &m_theme;
    Prompts &m_prompts;
    std::vector<std::size_t> m_moreDefinitions; ///< the first definition of each page after the second
};

} // namespace ui
