#pragma once

#include "ui/desk/page.h"

#include "storage/salvage/salvage.h"

#include <QDialog>

namespace ui {

/// What was saved of a broken store and what is lost, by the kinds of records that a team knows; the report can be kept
/// as a text file. `openWanted` where the new store is to be opened.
class SalvageDialog final : public QDialog
{
    Q_OBJECT

public:
    SalvageDialog(Desk &desk, storage::SalvageReport report, const QString &broken, const QString &target,
                  QWidget *parent);

signals:
    void openWanted(const QString &store);

private:
    void saveReport();

    Desk &m_desk;
    storage::SalvageReport m_report;
    QString m_broken, m_target;
};

} // namespace ui
