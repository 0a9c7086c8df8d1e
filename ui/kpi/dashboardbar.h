#pragma once

#include "app/reports/dashboardservice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;

namespace ui {

/// The filter bar of the dashboard: period, comparison, channel, staff, segment.
class DashboardBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Span { Week, Month, Quarter, ThisMonth, LastMonth, ThisQuarter, ThisYear, Custom };
    enum class Compare { Previous, LastYear, None };

    explicit DashboardBar(QWidget *parent = nullptr);

    /// Sets the names to choose from; keeps the current choices that are still available.
    void setChoices(const app::DashboardChoices &choices);
    void reset();
    /// The day from which periods are counted back.
    void setToday(storage::LocalDay today);

    app::Period period() const;
    std::optional<app::Period> comparison() const;
    app::DashboardFilter filter() const;
    /// Which orders are counted, as remembered on this machine.
    void setPrivateOnly(bool privateOnly);
    /// The chosen channel or team member whose figures are shown, otherwise everyone.
    QString scopeName() const;
    /// The layout of the bar, for a button at the end.
    QHBoxLayout *row() const { return m_row; }

signals:
    void changed();

private:
    QComboBox *addBox(const char *name, const QString &label);
    QDateEdit *addDate(const char *name, const QString &label);
    void showDates();
    /// True where the period is a number of days up to today.
    bool isLastDays() const;

    QHBoxLayout *m_row;
    QComboBox *m_span, *m_compare, *m_channel, *m_staff, *m_segment, *m_orders;
    QDateEdit *m_from, *m_to;
    storage::LocalDay m_today = 0;
};

} // namespace ui
