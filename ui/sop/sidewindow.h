#pragma once

#include "app/sop/todayservice.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace ui {

class TaskCardView;

/// A narrow window that stays on top, beside WeCom: the current card, and the person whose name was copied there.
class SideWindow final : public QWidget
{
    Q_OBJECT

public:
    SideWindow(Desk &desk, ActionTable &actions, QWidget *parent);

    TaskCardView *card() const { return m_card; }
    void showProgress(const QString &progress, bool hasTask, const QString &sentence);

signals:
    /// The person of the clipboard was found.
    void customerFound(storage::CustomerId customer, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void findPerson();

    Desk &m_desk;
    QLabel *m_progress, *m_sentence, *m_found;
    QStackedWidget *m_stack;
    TaskCardView *m_card;
    int m_generation = 0;
};

} // namespace ui
