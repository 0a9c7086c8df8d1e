#pragma once

#include "app/kpi/dashboardservice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;

namespace ui {

/// The bar that says for what everything is shown: period, what it is compared with, channel, staff, segment.
class DashboardBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Span { Week, Month, Quarter, ThisMonth, LastMonth, ThisQuarter, ThisYear, Custom };
    enum class Compare { Previous, LastYear, None };

    explicit DashboardBar(QWidget *parent = nullptr);

    /// The names to choose from; what was chosen stays chosen where it is still there.
    void setChoices(const app::DashboardChoices &choices);
    void reset();
    /// The day everything is counted back from.
    void setToday(storage::LocalDay today);

    app::Period period() const;
    std::optional<app::Period> comparison() const;
    app::DashboardFilter filter() const;
    /// Which orders count, as this machine remembers it.
    void setPrivateOnly(bool privateOnly);
    /// The channel or the person chosen, else everybody: whose figures are shown.
    QString scopeName() const;
    /// Room for a button at the end.
    QHBoxLayout *row() const { return m_row; }

signals:
    void changed();

private:
    QComboBox *addBox(const char *name, const QString &label);
    QDateEdit *addDate(const char *name, const QString &label);
    void showDates();

    QHBoxLayout *m_row;
    QComboBox *m_span, *m_compare, *m_channel, *m_staff, *m_segment, *m_orders;
    QDateEdit *m_from, *m_to;
    storage::LocalDay m_today = 0;
};

} // namespace ui
