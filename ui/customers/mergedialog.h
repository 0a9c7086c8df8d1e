#pragma once

#include "app/customers/customermerge.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <map>

class QButtonGroup;

namespace ui {

/// Records of one person side by side: which stays, and whose value counts where they differ. Accepted: request() is
/// to be carried out.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `names` of the customers, in the same order; at least two.
    MergeDialog(std::vector<storage::CustomerId> customers, const QStringList &names,
                const std::vector<app::MergeDifference> &differences, QWidget *parent);

    app::MergeRequest request() const;

private:
    QButtonGroup *addRow(class QGridLayout *grid, const QString &title, const QStringList &values, const QString &name);

    std::vector<storage::CustomerId> m_customers;
    QButtonGroup *m_keep = nullptr;
    std::map<QString, QButtonGroup *> m_fields;
    std::map<QString, QStringList> m_values; ///< by field, per customer
};

} // namespace ui
