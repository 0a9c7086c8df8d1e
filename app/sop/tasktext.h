#pragma once

#include "app/sop/plan.h"
#include "app/sop/planday.h"
#include "app/store/teamstore.h"
#include "storage/sop/taskstore.h"

#include <QHash>

#include <functional>
#include <span>

namespace app::sop {

enum class TextVariable {
    Name,
    Nickname,
    Remark,
    City,
    Owner,
    Account,
    LastProduct,
    CouponCode,
    DaysSinceAdded,
    Group
};

/// A variable that texts can contain: {{name}}. `label` is translatable.
struct TextVariableInfo
{
    const char *name;
    TextVariable variable;
    const char *label;
};

/// All variables, in the order offered to the user.
std::span<const TextVariableInfo> textVariables();
/// Whether texts of this kind of plan can have a value for it: only texts to one customer know the customer.
bool isKnownIn(PlanKind kind, TextVariable variable);

/// Fills in {{name}} and {{name|fallback}}. `value` returns the value of a variable, or empty if there is none; a
/// variable without value and fallback stays as written, so that it cannot be sent unnoticed.
QString fillVariables(const QString &text, const std::function<std::optional<QString>(const QString &)> &value);

/// Whom a text is for and who sends it.
struct TextContext
{
    storage::CustomerId customer; ///< none in a group and for Moments
    storage::GroupId group;       ///< none for customers and Moments
    storage::AccountId account;
    storage::LocalDay day = 0;
};

/// The texts of tasks: selects content, variant and the line of a script, and fills in the variables.
class TaskText final
{
public:
    explicit TaskText(TeamStore &store) : m_store(store) {}

    /// Gives a task its text, whatever it has, and notes the variant and the item of the library that it is from.
    void write(const Step &step, storage::Task &task);
    /// Fills in variables that were left open in an earlier text and are known now.
    QString filled(const QString &text, const TextContext &context);
    QString filled(const storage::Task &task);

private:
    struct Item
    {
        storage::ContentId id;
        QString text;
    };
    const Item &item(const QString &name);
    QString choose(const Step &step, storage::Task &task);
    std::size_t variantFor(const Step &step, const storage::Task &task);
    std::optional<QString> value(const QString &variable, const TextContext &context);
    QString accountName(storage::AccountId account);

    TeamStore &m_store;
    QHash<QString, Item> m_items;
    QHash<std::int64_t, QString> m_accounts;
};

} // namespace app::sop
