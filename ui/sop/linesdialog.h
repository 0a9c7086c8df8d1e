#pragma once

#include "app/sop/plan.h"

#include <QDialog>

class QTableWidget;

namespace ui {

/// The script of a step to groups: its lines in their order, each with who speaks and the minutes after the line before.
class LinesDialog final : public QDialog
{
    Q_OBJECT

public:
    LinesDialog(const app::sop::Step &step, QWidget *parent);

signals:
    /// Without lines if the last one was removed: the step has a single text again.
    void changed(const std::vector<app::sop::ScriptLine> &lines);

private:
    void addRow(const app::sop::ScriptLine &line);
    void moveRow(int by);
    void noteChange();
    app::sop::ScriptLine lineAt(int row) const;
    std::vector<app::sop::ScriptLine> read() const;

    QTableWidget *m_table;
    std::optional<std::vector<app::sop::ScriptLine>> m_before; ///< as it was opened
};

} // namespace ui
