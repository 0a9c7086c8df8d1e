#pragma once

#include "app/content/contentcheck.h"
#include "app/sop/todayservice.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QSet>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class ActionTable;
class SendText;

/// One mass send: its text once, and its recipients with a check box each. Before the text is copied, the checks select
/// the recipients; afterwards, unchecking one reports a failure. Its buttons are actions of the Today page.
class MassSendView final : public QFrame
{
    Q_OBJECT

public:
    enum class Size { Large, Narrow };

    MassSendView(Theme &theme, ActionTable &actions, Size size, QWidget *parent);

    void setTerms(const std::vector<app::ForbiddenTerm> &terms);
    /// `unpicked` are the IDs of unchecked tasks.
    void showBatch(const std::vector<const app::sop::TodayTask *> &tasks, const storage::TeamZone &zone,
                   const QSet<std::int64_t> &unpicked, bool isUnsaved);
    /// `card` is that of any of its tasks: it supplies the sending account and the steps of the SOP.
    void showCard(const app::sop::TaskCard &card);
    /// The recipient that a follow-up, tag or reply refers to.
    storage::TaskId currentReceiver() const;

signals:
    void picked(storage::TaskId task, bool isPicked);
    void allPicked(bool arePicked);

private:
    QLabel *addLabel(const char *name, double size, bool semibold, bool second = false);
    void makeReceivers();
    void makeButtons(ActionTable &actions);
    void fillReceivers(const std::vector<const app::sop::TodayTask *> &tasks, const QSet<std::int64_t> &unpicked);

    Size m_size;
    class QVBoxLayout *m_column;
    QLabel *m_title, *m_whom, *m_step, *m_hint, *m_unsaved, *m_count;
    SendText *m_text;
    QListWidget *m_receivers;
    QPushButton *m_copy = nullptr;
    std::vector<storage::TaskId> m_shown;
    bool m_isFilling = false;
};

} // namespace ui
