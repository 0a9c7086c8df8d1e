#include "app/sop/tasktext.h"

namespace app::sop {

namespace {

constexpr std::array stageNames{"", "new", "nurture", "first_order", "repeat", "loyal", "dormant", "lost"};

std::optional<QString> known(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

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
    auto row = m_store.connection().prepare("SELECT coalesce(body, '') || CASE WHEN link IS NULL THEN '' ELSE char(10) "
                                            "|| link END FROM content WHERE name = ?1");
    row->bind(1, name);
    const QString text = row->step() ? row->text(0) : QStringLiteral("[%1]").arg(name);
    m_contents.insert(name, text);
    return text;
}

QString TaskText::choose(const Step &step, storage::AccountId account, storage::CustomerId customer, const Enrolment &e)
{
    const auto textOf = [this](const Variant &variant) {
        return variant.text.isEmpty() ? contentText(variant.content) : variant.text;
    };
    if (!step.variants.empty()) {
        const auto count = step.variants.size();
        if (step.variantsBy == VariantBy::Rotation)
            return textOf(step.variants[(size_t(e.customer) + size_t(e.cycle)) % count]);
        if (step.variantsBy == VariantBy::Random)
            return textOf(step.variants[(std::uint64_t(customer.value) * 0x9E3779B97F4A7C15u >> 33) % count]);
        QString wanted;
        if (step.variantsBy == VariantBy::Account)
            wanted = accountName(account);
        else
            wanted = QLatin1String(stageNames[m_store.image().customers().stage()[e.customer]]);
        for (const Variant &variant : step.variants) {
            if (variant.when == wanted)
                return textOf(variant);
        }
        return textOf(step.variants.front());
    }
    if (!step.text.isEmpty())
        return step.text;
    QStringList parts;
    for (const QString &name : step.content)
        parts.append(contentText(name));
    for (const ScriptLine &line : step.lines)
        parts.append(line.text);
    return parts.join(QLatin1Char('\n'));
}

QString TaskText::textFor(const Step &step, storage::CustomerId customer, storage::AccountId account,
                          storage::LocalDay day, const Enrolment &enrolment)
{
    return filled(choose(step, account, customer, enrolment), customer, account, day);
}

QString TaskText::filled(const QString &text, storage::CustomerId customer, storage::AccountId account,
                         storage::LocalDay day)
{
    return fillVariables(text, [&](const QString &variable) { return value(variable, customer, account, day); });
}

QString TaskText::accountName(storage::AccountId account)
{
    if (!m_accounts.contains(account.value)) {
        auto row = m_store.connection().prepare("SELECT name FROM account WHERE id = ?1");
        row->bind(1, account);
        m_accounts.insert(account.value, row->step() ? row->text(0) : QString());
    }
    return m_accounts.value(account.value);
}

std::optional<QString> TaskText::value(const QString &variable, storage::CustomerId customer,
                                       storage::AccountId account, storage::LocalDay day)
{
    const auto ask = [&](const char *sql) -> std::optional<QString> {
        auto row = m_store.connection().prepare(sql);
        row->bind(1, customer);
        return row->step() ? known(row->text(0)) : std::nullopt;
    };
    if (variable == QLatin1String("name"))
        return ask("SELECT coalesce(name, nickname) FROM customer WHERE id = ?1");
    if (variable == QLatin1String("nickname"))
        return ask("SELECT coalesce(nickname, name) FROM customer WHERE id = ?1");
    if (variable == QLatin1String("remark"))
        return ask("SELECT remark FROM customer WHERE id = ?1");
    if (variable == QLatin1String("city"))
        return ask("SELECT city FROM customer WHERE id = ?1");
    if (variable == QLatin1String("owner"))
        return ask("SELECT s.name FROM customer c JOIN staff s ON s.id = c.owner_id WHERE c.id = ?1");
    if (variable == QLatin1String("account"))
        return known(accountName(account));
    if (variable == QLatin1String("last_product"))
        return ask(
            "SELECT p.name FROM orders o JOIN order_item i ON i.order_id = o.id JOIN product p ON p.id = i.product_id "
            "WHERE o.customer_id = ?1 AND o.paid_at IS NOT NULL ORDER BY o.paid_at DESC, i.line LIMIT 1");
    if (variable == QLatin1String("coupon_code"))
        return ask("SELECT code FROM coupon WHERE customer_id = ?1 AND redeemed_at IS NULL ORDER BY id DESC LIMIT 1");
    if (variable == QLatin1String("days_since_added")) {
        auto row = m_store.connection().prepare("SELECT added_at FROM customer WHERE id = ?1 AND added_at IS NOT NULL");
        row->bind(1, customer);
        if (row->step())
            return QString::number(day - m_store.zone().dayOf(row->integer(0)));
    }
    return std::nullopt;
}

} // namespace app::sop
