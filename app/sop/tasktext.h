#pragma once

#include "app/sop/plan.h"
#include "app/sop/planday.h"
#include "app/store/teamstore.h"

#include <QHash>

#include <functional>

namespace app::sop {

/// Fills {{name}} and {{name|fallback}}. `value` answers the value of a variable, or nothing where it has none; a
/// variable without a value and without a fallback stays as it is written, so that nobody sends it unseen.
QString fillVariables(const QString &text, const std::function<std::optional<QString>(const QString &)> &value);

/// The texts of tasks: chooses content and variant, fills the variables for the customer.
class TaskText final
{
public:
    explicit TaskText(TeamStore &store) : m_store(store) {}

    /// `choice`: a number that differs from one touch of a customer to the next (enrolment, cycle).
    QString textFor(const Step &step, storage::CustomerId customer, storage::AccountId account, storage::LocalDay day,
                    const Enrolment &enrolment);
    /// Fills what a text that was written earlier still leaves open and is known by now.
    QString filled(const QString &text, storage::CustomerId customer, storage::AccountId account,
                   storage::LocalDay day);

private:
    QString contentText(const QString &name);
    QString choose(const Step &step, storage::AccountId account, storage::CustomerId customer,
                   const Enrolment &enrolment);
    std::optional<QString> value(const QString &variable, storage::CustomerId customer, storage::AccountId account,
                                 storage::LocalDay day);
    QString accountName(storage::AccountId account);

    TeamStore &m_store;
    QHash<QString, QString> m_contents;
    QHash<std::int64_t, QString> m_accounts;
};

} // namespace app::sop
