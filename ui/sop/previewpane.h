#pragma once

#include "app/sop/sopservice.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QTableView;

namespace ui {

class HeatMap;
class TouchModel;

/// What a plan, or all active ones, will do in the next 30 days: touches by day as a heat map, and each of them with
/// the guard that moved or blocked it.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int days = 30;

    PreviewPane(Desk &desk, QWidget *parent);

    /// Asks, where this is not what is shown; `version` changes with the plan's steps and state. What an active plan
    /// has written as tasks already is shown as well.
    void showPlan(const QString &name, const QString &version, bool isActive);
    void clear();

signals:
    void failed(const app::Error &error);

private:
    void ask();
    void take(std::vector<app::sop::PlannedTouch> touches);
    void showDay();

    Desk &m_desk;
    QComboBox *m_scope;
    QLabel *m_summary;
    HeatMap *m_heat;
    TouchModel *m_model;
    QTableView *m_table;
    QString m_name, m_shown;
    bool m_isActive = false;
    int m_generation = 0;
};

} // namespace ui
