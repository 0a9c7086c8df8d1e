#pragma once

#include "app/reports/reportservice.h"
#include "ui/desk/asker.h"
#include "ui/desk/page.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// Previews the report before it is saved: the period, the pages, and Save as PDF.
/// Reads its numbers on a read thread.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(Desk &desk, const app::Period &period, QWidget *parent);

private:
    void ask();
    void showPages();
    void save();
    QString team() const;

    Desk &m_desk;
    QDateEdit *m_from, *m_to;
    QVBoxLayout *m_sheets = nullptr;
    std::vector<QLabel *> m_pages;
    QLabel *m_state;
    QPushButton *m_save;
    std::optional<app::ReportData> m_data;
    Asker<app::ReportData> m_asker;
};

} // namespace ui
