#pragma once

#include "app/sop/plan.h"
#include "ui/segments/ruleclauserow.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace ui {

/// The rows of a form that say what follows when an SOP ends for a customer. Of several actions of one kind, which only
/// a file can have, the first is edited and the others stay.
class EndActionRows final
{
public:
    EndActionRows(QFormLayout *form, const app::sop::Plan &plan, const RuleNamesBySubject &names, QWidget *parent);

    std::vector<app::sop::EndAction> actions() const;
    void setVisible(bool visible);

private:
    struct Named
    {
        app::sop::EndAction::Kind kind;
        QComboBox *name;
    };
    QFormLayout *m_form;
    std::vector<app::sop::EndAction> m_before;
    std::vector<Named> m_named;
    QCheckBox *m_lead;
};

} // namespace ui
