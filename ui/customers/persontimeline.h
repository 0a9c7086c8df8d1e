#pragma once

#include "app/customers/profileservice.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

/// The history of one customer, newest first. Buttons select the kinds; the selection is kept for the next customer.
class PersonTimeline final : public QWidget
{
    Q_OBJECT

public:
    PersonTimeline(Desk &desk, QWidget *parent);

    /// Queries again; for the same customer, keeps the number of entries shown.
    void showPerson(storage::CustomerId customer);

private:
    QWidget *makeKinds();
    int kinds() const;
    void ask();
    void showMoments(const std::vector<storage::ProfileMoment> &moments);
    void addLine(QVBoxLayout *column, const storage::ProfileMoment &moment);

    Desk &m_desk;
    storage::CustomerId m_customer;
    int m_limit = 0;
    Asker<std::vector<storage::ProfileMoment>> m_asker;
    std::vector<std::pair<int, QToolButton *>> m_kinds;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column;
    QLabel *m_nothing;
    QPushButton *m_more;
};

} // namespace ui
