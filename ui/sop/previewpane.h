#pragma once

#include "app/sop/touchdigest.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace ui {

class HeatMap;
class StaffLoad;
class TouchModel;

/// What a plan, or all active ones, will do in the next 30 days: touches by day or by member of staff as a heat map,
/// the guards that hold back or move them, and each of them. What is done, missed or overdue stands apart.
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
    struct Answer
    {
        std::vector<app::sop::PlannedTouch> touches, others;
        std::map<QString, int> capacities;
        std::vector<int> unknownYears; ///< of the days looked at: their holidays are not known
    };
    static app::Result<Answer> answer(app::TeamStore &store, const QString &name, bool isActive, app::JobContext &job);

    QLayout *makeTop();
    QLayout *makeMaps();
    QTableWidget *makeGuards();
    QTableView *makeTable();
    void ask();
    void take(const Answer &answer);
    void showSummary(const app::sop::TouchDigest &digest, const std::vector<int> &unknownYears);
    void showGuards(const app::sop::TouchDigest &digest);
    void filter();

    Desk &m_desk;
    QComboBox *m_scope, *m_by, *m_group;
    QLabel *m_summary;
    QStackedWidget *m_maps;
    HeatMap *m_heat;
    StaffLoad *m_load;
    QTableWidget *m_guards;
    TouchModel *m_model;
    QTableView *m_table;
    QString m_name, m_shown, m_staff; ///< m_staff: whose cell is chosen
    std::optional<storage::LocalDay> m_staffDay;
    bool m_isActive = false;
    int m_generation = 0;
};

} // namespace ui
