#pragma once

#include "app/reports/dashboardservice.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace ui {

/// The customers behind a mark of a chart, by name and ID. The list is filled asynchronously; a double click or Enter
/// chooses a customer.
class PeopleDialog final : public QDialog
{
    Q_OBJECT

public:
    PeopleDialog(const QString &title, QWidget *parent);

    void setPeople(const app::PeopleBehind &people);
    void setError(const app::Error &error);

signals:
    void customerChosen(storage::CustomerId customer);

private:
    void choose(int row);

    QLabel *m_count;
    QTableWidget *m_list;
    std::vector<app::Person> m_people;
};

} // namespace ui
