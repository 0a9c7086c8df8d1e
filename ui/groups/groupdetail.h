#pragma once

#include "app/groups/groupservice.h"
#include "ui/shell/page.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;

namespace ui {

class FactEdit;
class TrendChart;

/// One group: its name, the facts that can be edited in place, and the course of its members and of its talk.
class GroupDetail final : public QFrame
{
    Q_OBJECT

public:
    /// How many days the course shows.
    static constexpr int days = 90;

    GroupDetail(Desk &desk, QWidget *parent);

    void showGroup(const app::GroupLine &line, app::GroupTrend trend, bool isReadOnly);
    /// What may be picked where somebody types: kinds that are used, groups that could follow.
    void setWords(const QStringList &kinds, const QStringList &groups);

    /// Tells what is being typed, as Enter does.
    void finishTyping();
    /// What was typed was taken: the next answer shows it instead of the line to type in.
    void endEditing() { m_isTaken = true; }

signals:
    /// Somebody typed a fact; a wrong one is said to `fact`.
    void edited(const QString &field, const QString &value, ui::FactEdit *fact);

private:
    void showFacts();
    bool isEditing() const;
    void addFact(const QString &title, const QString &value, const char *field = nullptr, const QString &written = {});
    void showTrend();

    Desk &m_desk;
    QLabel *m_name;
    QWidget *m_facts = nullptr;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_what;
    QLabel *m_legend;
    TrendChart *m_chart;
    app::GroupLine m_line;
    app::GroupTrend m_trend;
    bool m_isReadOnly = true, m_isTaken = false;
    QStringList m_kinds, m_groups;
    int m_factCount = 0;
};

} // namespace ui
