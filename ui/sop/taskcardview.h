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

/// One task in detail: the customer, the step and the reason, and the text exactly as it will be pasted. Missing values
/// in the text are marked. Its buttons are actions of the Today page.
class TaskCardView final : public QFrame
{
    Q_OBJECT

public:
    enum class Size { Large, Narrow };

    TaskCardView(Theme &theme, ActionTable &actions, Size size, QWidget *parent);

    /// Shows what the queue knows; `card` follows when the store has answered.
    void showTask(const app::sop::TodayTask &task, const storage::TeamZone &zone, bool isUnsaved);
    void showCard(const app::sop::TaskCard &card, const storage::TeamZone &zone);
    /// Sets the forbidden words.
    void setTerms(const std::vector<app::ForbiddenTerm> &terms);

private:
    QLabel *addLabel(const char *name, double size, bool semibold, bool second = false);
    void makeButtons(ActionTable &actions);
    void showCustomer(const app::sop::TaskCard &card, const storage::TeamZone &zone);
    void showTarget(const app::sop::TaskCard &card);
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
