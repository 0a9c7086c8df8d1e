#pragma once

#include "app/sop/plan.h"
#include "app/sop/planday.h"
#include "app/store/teamstore.h"

#include <QHash>

#include <functional>
#include <span>

namespace app::sop {

enum class TextVariable { Name, Nickname, Remark, City, Owner, Account, LastProduct, CouponCode, DaysSinceAdded };

/// A variable that texts can contain: {{name}}. `label` is translatable.
struct TextVariableInfo
{
    const char *name;
    TextVariable variable;
    const char *label;
};

/// All variables, in the order offered to the user.
std::span<const TextVariableInfo> textVariables();

/// Fills in {{name}} and {{name|fallback}}. `value` returns the value of a variable, or empty if there is none; a
/// variable without value and fallback stays as written, so that it cannot be sent unnoticed.
QString fillVariables(const QString &text, const std::function<std::optional<QString>(const QString &)> &value);

/// The texts of tasks: selects content and variant, and fills in the variables for the customer.
class TaskText final
{
public:
    explicit TaskText(TeamStore &store) : m_store(store) {}

    /// `choice`: a number that differs from one touch of a customer to the next (enrolment, cycle).
    QString textFor(const Step &step, storage::CustomerId customer, storage::AccountId account, storage::LocalDay day,
                    const Enrolment &enrolment);
    /// Fills in variables that were left open in an earlier text and are known now.
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
