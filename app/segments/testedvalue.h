#pragma once

#include "app/segments/rule.h"
#include "app/segments/rulecontext.h"

namespace app {

/// The value of one customer that a test looks at, as a line for the user ("3 orders, 512.00, last 2026-11-02").
/// Empty if there is none.
class TestedValue final
{
public:
    TestedValue(const RuleContext &context, Slot slot) : m_context(context), m_slot(slot) {}

    QString by(const RuleTest &test) const;
    QString membership(bool isMember) const;

private:
    QString field(const FieldTest &test) const;
    QString fileText(RuleField field) const;
    QString tags() const;
    QString orders(const OrdersTest &test) const;
    QString identities() const;
    QString groups() const;
    QString enrolments() const;
    QString campaigns() const;
    QString coupons() const;
    QString tasks() const;
    QString layer(const LayerTest &test) const;

    const RuleContext &m_context;
    Slot m_slot;
};

} // namespace app
