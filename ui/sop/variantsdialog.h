#pragma once

#include "app/sop/plan.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace ui {

/// The variants of a step: one text each, chosen by layer, by account, in turn or at random.
class VariantsDialog final : public QDialog
{
    Q_OBJECT

public:
    VariantsDialog(const app::sop::Step &step, QWidget *parent);

signals:
    /// Without variants if the last one was removed.
    void changed(const app::sop::Step &step);

private:
    void addRow(const app::sop::Variant &variant);
    void showWhen();
    app::sop::Step read() const;

    app::sop::Step m_step;
    QComboBox *m_by;
    QTableWidget *m_table;
};

} // namespace ui
