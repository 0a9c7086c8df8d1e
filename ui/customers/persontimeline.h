#pragma once

#include "app/customers/profileservice.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

/// What happened with one person, newest first. Buttons choose the kinds; the choice stays when the next person comes.
class PersonTimeline final : public QWidget
{
    Q_OBJECT

public:
    PersonTimeline(Desk &desk, QWidget *parent);

    /// Asks anew; of the same person as many as are shown.
    void showPerson(storage::CustomerId customer);

private:
    QWidget *makeKinds();
    int kinds() const;
    void ask();
    void showMoments(const std::vector<storage::ProfileMoment> &moments);
    void addLine(QVBoxLayout *column, const storage::ProfileMoment &moment);

    Desk &m_desk;
    storage::CustomerId m_customer;
    int m_limit = 0, m_generation = 0;
    std::vector<std::pair<int, QToolButton *>> m_kinds;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column;
    QLabel *m_nothing;
    QPushButton *m_more;
};

} // namespace ui
