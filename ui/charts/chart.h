#pragma once

#include "app/result.h"
#include "ui/charts/charttable.h"
#include "ui/desk/prompts.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QMenu;

namespace ui {

/// Colours and lengths of a drawing, either for the screen or for paper (always light).
struct ChartLook
{
    QColor surface, line, text, second, accent;
    std::vector<QColor> series;
    double unit = 12; ///< 1 em in units of the painter

    static ChartLook ofScreen(const Theme &theme);
    static ChartLook ofPaper(double unit);
};

/// Base of all charts: the context menu saves the chart as picture, PDF or CSV and shows its numbers as a table. File
/// paths are chosen through Prompts. Holds plain aggregated numbers, never the store.
class Chart : public QWidget
{
    Q_OBJECT

public:
    Chart(Theme &theme, Prompts &prompts, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    void setTitle(const QString &title);

    /// Draws the chart with any painter, as vectors where the painter supports them.
    virtual void paintOn(QPainter &painter, const QRectF &rect, const ChartLook &look) const = 0;
    virtual ChartTable table() const = 0;

    app::Result<void> savePicture(const QString &path) const;
    app::Result<void> savePdf(const QString &path) const;
    app::Result<void> saveCsv(const QString &path) const;
    /// Shows the same numbers in a list that screen readers can read.
    void showTable();
    QMenu *makeMenu(QWidget *parent);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    Theme &theme() const { return m_theme; }

private:
    void askAndSave(const QString &suffix, const QString &filter,
                    app::Result<void> (Chart::*save)(const QString &) const);

    Theme &m_theme;
    Prompts &m_prompts;
    QString m_title;
};

} // namespace ui
