#pragma once

#include "app/merging/customermerge.h"
#include "storage/customers/belongings.h"
#include "storage/time/teamzone.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <map>

class QButtonGroup;
class QGridLayout;

namespace ui {

/// Records of one person side by side: their related data, which record to keep, and which value to keep where they
/// differ. If accepted, the caller carries out request().
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// At least two records; the values of `differences` are in the same order. Suggests keeping the one with most
    /// orders.
    MergeDialog(const std::vector<storage::Belongings> &records, const std::vector<app::MergeDifference> &differences,
                const storage::TeamZone &zone, QWidget *parent);

    app::MergeRequest request() const;

private:
    void addTitle(QGridLayout *grid, const QString &title);
    void addBelongings(QGridLayout *grid, const std::vector<storage::Belongings> &records,
                       const storage::TeamZone &zone);
    void addFacts(QGridLayout *grid, const QString &title, const QStringList &values, const QString &name);
    QButtonGroup *addRow(QGridLayout *grid, const QString &title, const QStringList &values, const QString &name);
    void keep(int kept);

    std::vector<storage::CustomerId> m_customers;
    QButtonGroup *m_keep = nullptr;
    std::map<QString, QButtonGroup *> m_fields;
    std::map<QString, QStringList> m_values; ///< by field, per customer
};

} // namespace ui
