#include "app/sop/tasktext.h"

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

QString TaskText::contentText(const QString &name)
{
    const auto cached = m_contents.find(name);
    if (cached != m_contents.end())
        return *cached;
    const auto stored = storage::TextValueStore(m_store.connection()).contentText(name);
    const QString text = stored ? *stored : QStringLiteral("[%1]").arg(name);
    m_contents.insert(name, text);
    return text;
}

QString TaskText::variantText(const Variant &variant)
{
    return variant.text.isEmpty() ? contentText(variant.content) : variant.text;
}

QString TaskText::chooseVariant(const Step &step, const storage::Task &task, const Enrolment &e)
{
    const auto count = step.variants.size();
    if (step.variantsBy == VariantBy::Rotation)
        return variantText(step.variants[(size_t(e.target.slot) + size_t(e.cycle)) % count]);
    if (step.variantsBy == VariantBy::Random) {
        const std::int64_t target = targetIdOf(task);
        return variantText(step.variants[(std::uint64_t(target) * 0x9E3779B97F4A7C15u >> 33) % count]);
    }
    QString wanted;
    if (step.variantsBy == VariantBy::Account)
        wanted = accountName(task.account);
    else
        wanted = QLatin1String(
            stageNames.at(std::size_t(storage::TextValueStore(m_store.connection()).stage(task.customer))));
    for (const Variant &variant : step.variants) {
        if (variant.when == wanted)
            return variantText(variant);
    }
    return variantText(step.variants.front());
}

QString TaskText::choose(const Step &step, const storage::Task &task, const Enrolment &e)
{
    if (!step.variants.empty())
        return chooseVariant(step, task, e);
    if (!step.text.isEmpty())
        return step.text;
    if (task.group && task.part < int(step.lines.size()))
        return step.lines[size_t(task.part)].text;
    QStringList parts;
    for (const QString &name : step.content)
        parts.append(contentText(name));
    for (const ScriptLine &line : step.lines)
        parts.append(line.text);
    return parts.join(QLatin1Char('\n'));
}

QString TaskText::textFor(const Step &step, const storage::Task &task, const Enrolment &enrolment)
{
    return filled(choose(step, task, enrolment), {task.customer, task.group, task.account, task.plannedDay});
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
