#pragma once

#include "app/sop/touchdigest.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace ui {

class HeatMap;
class StaffLoad;
class TouchModel;

/// The forecast of one SOP, or of all active ones, for the next 30 days: touches by day or by team member as a heat
/// map, the sending rules that block or move them, and each touch. Done, missed and overdue ones are listed separately.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int days = 30;

    PreviewPane(Desk &desk, QWidget *parent);

    /// Queries if the arguments have changed; `version` changes with the steps and state of the SOP. Tasks that an
    /// active SOP has created already are shown as well.
    void showPlan(const QString &name, const QString &version, bool isActive);
    void clear();

signals:
    void failed(const app::Error &error);

private:
    struct Answer
    {
        std::vector<app::sop::PlannedTouch> touches, others;
        std::map<QString, int> capacities;
        std::vector<int> unknownYears; ///< years in the period whose public holidays are unknown
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
    QString m_name, m_shown, m_staff; ///< m_staff: the owner of the selected cell
    std::optional<storage::LocalDay> m_staffDay;
    bool m_isActive = false;
    Asker<Answer> m_answer;
};

} // namespace ui
