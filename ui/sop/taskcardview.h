#pragma once

#include "app/content/contentcheck.h"
#include "app/sop/todayservice.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class ActionTable;
class SendText;

/// One task, large: whom, which step and why, and the text exactly as it will be pasted. What is missing in the text is
/// marked. Its buttons are the actions of the page of the day.
class TaskCardView final : public QFrame
{
    Q_OBJECT

public:
    enum class Size { Large, Narrow };

    TaskCardView(Theme &theme, ActionTable &actions, Size size, QWidget *parent);

    /// What the queue knows at once; `card` follows when the store has answered.
    void showTask(const app::sop::TodayTask &task, const storage::TeamZone &zone, bool isUnsaved);
    void showCard(const app::sop::TaskCard &card, const storage::TeamZone &zone);
    /// The words that should not be sent.
    void setTerms(const std::vector<app::ForbiddenTerm> &terms);

private:
    QLabel *addLabel(const char *name, double size, bool semibold, bool second = false);
    void makeButtons(ActionTable &actions);
    void paintState();
    QString chips(const QStringList &tags) const;

    Theme &m_theme;
    Size m_size;
    class QVBoxLayout *m_column;
    QLabel *m_name, *m_state, *m_whom, *m_tags, *m_facts, *m_note, *m_step, *m_unsaved;
    SendText *m_text;
    QPushButton *m_copy = nullptr;
    QStringList m_tagNames;
    app::sop::ShownState m_shown = app::sop::ShownState::Due;
};

} // namespace ui
