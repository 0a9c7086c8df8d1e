#pragma once

#include "app/groups/groupservice.h"
#include "ui/desk/page.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;

namespace ui {

class FactEdit;
class TrendChart;

/// One group: its name, facts that can be edited in place, and the trends of its members and messages.
class GroupDetail final : public QFrame
{
    Q_OBJECT

public:
    /// Number of days that the trends show.
    static constexpr int days = 90;

    GroupDetail(Desk &desk, QWidget *parent);

    void showGroup(const app::GroupLine &line, app::GroupTrend trend, bool isReadOnly);
    /// Completions for the editable facts: kinds in use, and groups that can be the next group.
    void setWords(const QStringList &kinds, const QStringList &groups);

    /// Tells what is being typed, as Enter does.
    void finishTyping();
    /// How many facts were typed and are not in the store yet.
    int unsaved() const;
    /// What was typed was taken: the next answer shows it instead of the line to type in.
    void endEditing() { m_isTaken = true; }

signals:
    /// A fact was edited; an invalid value is reported to `fact`.
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
