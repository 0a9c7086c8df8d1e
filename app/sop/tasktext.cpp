#include "app/sop/tasktext.h"

#include "app/sop/planstorage.h"
#include "app/sop/taskwords.h"
#include "app/text.h"
#include "storage/sop/textvalues.h"

#include <algorithm>

namespace app::sop {

namespace {

constexpr std::array stageNames{"", "new", "nurture", "first_order", "repeat", "loyal", "dormant", "lost"};

constexpr std::array variables{
    TextVariableInfo{"name", TextVariable::Name, QT_TRANSLATE_NOOP("Text", "Name")},
    TextVariableInfo{"nickname", TextVariable::Nickname, QT_TRANSLATE_NOOP("Text", "Nickname")},
    TextVariableInfo{"remark", TextVariable::Remark, QT_TRANSLATE_NOOP("Text", "Remark")},
    TextVariableInfo{"city", TextVariable::City, QT_TRANSLATE_NOOP("Text", "City")},
    TextVariableInfo{"owner", TextVariable::Owner, QT_TRANSLATE_NOOP("Text", "Owner")},
    TextVariableInfo{"account", TextVariable::Account, QT_TRANSLATE_NOOP("Text", "Sending account")},
    TextVariableInfo{"last_product", TextVariable::LastProduct, QT_TRANSLATE_NOOP("Text", "Last product bought")},
    TextVariableInfo{"coupon_code", TextVariable::CouponCode, QT_TRANSLATE_NOOP("Text", "Coupon code")},
    TextVariableInfo{"days_since_added", TextVariable::DaysSinceAdded,
                     QT_TRANSLATE_NOOP("Text", "Days since becoming a friend")},
    TextVariableInfo{"group", TextVariable::Group, QT_TRANSLATE_NOOP("Text", "Name of the group chat")}};

std::optional<QString> nonEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

std::span<const TextVariableInfo> textVariables()
{
    return variables;
}

bool isKnownIn(PlanKind kind, TextVariable variable)
{
    if (kind == PlanKind::OneToOne)
        return variable != TextVariable::Group;
    return variable == TextVariable::Account || (kind == PlanKind::Group && variable == TextVariable::Group);
}

QString fillVariables(const QString &text, const std::function<std::optional<QString>(const QString &)> &value)
{
    QString filled;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1String("}}"), open);
        if (close < 0)
            break;
        filled += text.mid(from, open - from);
        const QString inside = text.mid(open + 2, close - open - 2);
        const qsizetype bar = inside.indexOf(QLatin1Char('|'));
        const auto found = value((bar < 0 ? inside : inside.left(bar)).trimmed());
        filled += found ? *found : bar < 0 ? text.mid(open, close + 2 - open) : inside.mid(bar + 1);
        from = close + 2;
    }
    return filled + text.mid(from);
}

const TaskText::Item &TaskText::item(const QString &name)
{
    const auto known = m_items.find(name);
    if (known != m_items.end())
        return *known;
    storage::TextValueStore values(m_store.connection());
    const std::int64_t id = storedId(name);
    const auto stored = id != 0 ? values.content(storage::ContentId(id)) : values.content(name);
    return *m_items.insert(name, stored ? Item{stored->id, stored->text} : Item{{}, QStringLiteral("[%1]").arg(name)});
}

std::size_t TaskText::variantFor(const Step &step, const storage::Task &task)
{
    const auto count = step.variants.size();
    if (step.variantsBy == VariantBy::Rotation)
        return (std::size_t(targetIdOf(task)) + std::size_t(task.cycle)) % count;
    if (step.variantsBy == VariantBy::Random)
        return (std::uint64_t(targetIdOf(task)) * 0x9E3779B97F4A7C15u >> 33) % count;
    QString wanted, stored;
    if (step.variantsBy == VariantBy::Account) {
        wanted = accountName(task.account);
        stored = QStringLiteral("#%1").arg(task.account.value);
    } else {
        wanted = QLatin1String(
            stageNames.at(std::size_t(storage::TextValueStore(m_store.connection()).stage(task.customer))));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const QString &when = step.variants[i].when;
        if (when == wanted || (!stored.isEmpty() && when == stored))
            return i;
    }
    return 0;
}

/// The text before variables are filled in; notes the variant and the item that it is from.
QString TaskText::choose(const Step &step, storage::Task &task)
{
    const auto textOf = [&](const QString &name) {
        const Item &chosen = item(name);
        if (!task.content)
            task.content = chosen.id;
        return chosen.text;
    };
    if (!step.variants.empty()) {
        task.variant = int(variantFor(step, task));
        const Variant &variant = step.variants[size_t(*task.variant)];
        return variant.text.isEmpty() ? textOf(variant.content) : variant.text;
    }
    if (!step.text.isEmpty())
        return step.text;
    if (task.group && task.part < int(step.lines.size()))
        return step.lines[size_t(task.part)].text;
    QStringList parts;
    for (const QString &name : step.content)
        parts.append(textOf(name));
    for (const ScriptLine &line : step.lines)
        parts.append(line.text);
    return parts.join(QLatin1Char('\n'));
}

void TaskText::write(const Step &step, storage::Task &task)
{
    task.variant.reset();
    task.content = {};
    task.text = filled(choose(step, task), {task.customer, task.group, task.account, task.plannedDay});
}

QString TaskText::filled(const storage::Task &task)
{
    return filled(task.text, {task.customer, task.group, task.account, task.plannedDay});
}

QString TaskText::filled(const QString &text, const TextContext &context)
{
    return fillVariables(text, [&](const QString &variable) { return value(variable, context); });
}

QString TaskText::accountName(storage::AccountId account)
{
    if (!m_accounts.contains(account.value))
        m_accounts.insert(account.value, storage::TextValueStore(m_store.connection()).accountName(account));
    return m_accounts.value(account.value);
}

std::optional<QString> TaskText::value(const QString &variable, const TextContext &context)
{
    storage::TextValueStore values(m_store.connection());
    const auto ask = [&](storage::TextValue wanted) { return nonEmpty(values.value(wanted, context.customer)); };
    const auto known = std::find_if(std::begin(variables), std::end(variables),
                                    [&variable](const auto &info) { return variable == QLatin1String(info.name); });
    if (known == std::end(variables))
        return std::nullopt;
    switch (known->variable) {
    case TextVariable::Name:
        return ask(storage::TextValue::Name);
    case TextVariable::Nickname:
        return ask(storage::TextValue::Nickname);
    case TextVariable::Remark:
        return ask(storage::TextValue::Remark);
    case TextVariable::City:
        return ask(storage::TextValue::City);
    case TextVariable::Owner:
        return ask(storage::TextValue::Owner);
    case TextVariable::Account:
        return nonEmpty(accountName(context.account));
    case TextVariable::LastProduct:
        return ask(storage::TextValue::LastProduct);
    case TextVariable::CouponCode:
        return ask(storage::TextValue::CouponCode);
    case TextVariable::DaysSinceAdded:
        if (const auto addedAt = values.addedAt(context.customer))
            return QString::number(context.day - m_store.zone().dayOf(*addedAt));
        break;
    case TextVariable::Group:
        return nonEmpty(values.groupName(context.group));
    }
    return std::nullopt;
}

} // namespace app::sop
