#pragma once

#include "app/sop/plan.h"
#include "ui/segments/ruleclauserow.h"

#include <QDialog>

class QAbstractButton;
class QDateEdit;
class QFormLayout;
class QLabel;

namespace ui {

/// Edits day 0 of an SOP: an event of a customer, a date, or recurring days. Offers the events that the kind of SOP
/// supports; Save keeps the dialog open and says why while something is missing.
class AnchorDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `names` are those of "tag", "product", "campaign" and "live".
    AnchorDialog(const app::sop::Plan &plan, const RuleNamesBySubject &names, QWidget *parent);

signals:
    void changed(const app::sop::Anchor &anchor);

private:
    QComboBox *addNames(const char *name, const QString &text, const QStringList &names, const QString &value);
    QWidget *addDays(const char *name, int days, int columns);
    void fillKinds(app::sop::PlanKind kind);
    void showKind();
    app::sop::Anchor read() const;
    QString problemOf(const app::sop::Anchor &anchor) const;
    void save();

    app::sop::Anchor m_anchor;
    QFormLayout *m_form;
    QComboBox *m_kind, *m_tag, *m_product, *m_campaign, *m_live;
    QDateEdit *m_date;
    QSpinBox *m_every;
    QWidget *m_weekdays, *m_monthDays; ///< one button per day, in calendar order
    QLabel *m_problem;
};

} // namespace ui
