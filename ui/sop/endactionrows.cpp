#include "ui/sop/endactionrows.h"

#include "app/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace ui {

using app::Text;
using app::sop::EndAction;

namespace {

auto firstOf(EndAction::Kind kind, const std::vector<EndAction> &actions)
{
    return std::find_if(actions.begin(), actions.end(), [kind](const EndAction &one) { return one.kind == kind; });
}

/// Replaces the first action of the kind, adds one, or removes it if `name` is empty.
void set(std::vector<EndAction> &actions, EndAction::Kind kind, const QString &name, bool isWanted)
{
    const auto first = firstOf(kind, actions);
    if (first == actions.end() && isWanted)
        actions.push_back({kind, name});
    else if (first != actions.end() && isWanted)
        actions[size_t(first - actions.begin())].name = name;
    else if (first != actions.end())
        actions.erase(first);
}

} // namespace

EndActionRows::EndActionRows(QFormLayout *form, const app::sop::Plan &plan, const RuleNamesBySubject &names,
                             QWidget *parent)
    : m_form(form), m_before(plan.onEnd), m_lead(new QCheckBox(Text::tr("create a lead"), parent))
{
    const auto add = [&](EndAction::Kind kind, const char *object, const QString &text, const char *subject) {
        auto *box = new QComboBox(parent);
        box->setObjectName(QLatin1String(object));
        box->setAccessibleName(text);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->lineEdit()->setPlaceholderText(Text::tr("none"));
        if (const auto known = names.find(QLatin1String(subject)); known != names.end())
            box->addItems(known->second);
        if (const int own = box->findText(plan.name); kind == EndAction::Kind::Plan && own >= 0)
            box->removeItem(own);
        const auto first = firstOf(kind, m_before);
        box->setEditText(first == m_before.end() ? QString() : first->name);
        form->addRow(text, box);
        m_named.push_back({kind, box});
    };
    add(EndAction::Kind::Tag, "endTag", Text::tr("At the end, add the tag"), "tag");
    add(EndAction::Kind::Untag, "endUntag", Text::tr("Remove the tag"), "tag");
    add(EndAction::Kind::Plan, "endPlan", Text::tr("Enter the SOP"), "sop");
    m_lead->setObjectName(QStringLiteral("endLead"));
    m_lead->setChecked(firstOf(EndAction::Kind::Lead, m_before) != m_before.end());
    m_lead->setToolTip(
        Text::tr("Unless the customer has an open lead. The end is the goal, the last step or a reply that "
                 "ends the SOP."));
    form->addRow(QString(), m_lead);
}

std::vector<EndAction> EndActionRows::actions() const
{
    std::vector<EndAction> actions = m_before;
    for (const Named &named : m_named) {
        const QString name = named.name->currentText().trimmed();
        set(actions, named.kind, name, !name.isEmpty());
    }
    set(actions, EndAction::Kind::Lead, {}, m_lead->isChecked());
    return actions;
}

void EndActionRows::setVisible(bool visible)
{
    for (const Named &named : m_named)
        m_form->setRowVisible(named.name, visible);
    m_form->setRowVisible(m_lead, visible);
}

} // namespace ui
