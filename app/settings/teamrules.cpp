#include "app/settings/teamrules.h"

#include "storage/store/teamrulestore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace app {

namespace {

template <class Visit>
void visitRules(TeamRules &rules, Visit &&visit)
{
    visit("same_day_orders_are_one", rules.sameDayOrdersAreOne);
    visit("closed_paid_orders_count", rules.closedPaidOrdersCount);
    visit("gross_margin_permyriad", rules.grossMarginPermyriad);
    visit("max_touches_per_day", rules.maxTouchesPerDay);
    visit("max_touches_per_week", rules.maxTouchesPerWeek);
    visit("max_touches_per_month", rules.maxTouchesPerMonth);
    visit("max_group_touches_per_day", rules.maxGroupTouchesPerDay);
    visit("max_group_touches_per_week", rules.maxGroupTouchesPerWeek);
    visit("max_moments_per_account_day", rules.maxMomentsPerAccountDay);
    visit("max_hand_touches_per_account_day", rules.maxHandTouchesPerAccountDay);
    visit("min_gap_hours", rules.minGapHours);
    visit("max_wait_days", rules.maxWaitDays);
    visit("nurture_days", rules.nurtureDays);
    visit("nurture_ends_with_first_order", rules.nurtureEndsWithFirstOrder);
    visit("cold_start_until_day", rules.coldStartUntilDay);
    visit("quiet_from", rules.quietFrom);
    visit("quiet_until", rules.quietUntil);
    visit("mask_phones", rules.maskPhones);
}

} // namespace

TeamRules TeamRules::load(storage::sqlite::Connection &connection)
{
    QHash<QString, QJsonValue> stored;
    for (const auto &[key, json] : storage::TeamRuleStore(connection).all())
        stored.insert(key, QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().at(0));
    TeamRules rules;
    if (const QJsonValue zone = stored.value(QStringLiteral("time_zone")); zone.isString())
        rules.timeZone = zone.toString().toLatin1();
    visitRules(rules, [&stored](const char *key, auto &value) {
        const QJsonValue found = stored.value(QLatin1String(key));
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, bool>)
            value = found.toBool(value);
        else if constexpr (std::is_same_v<Value, int>)
            value = found.toInt(value);
        else
            value = found.toString(value);
    });
    return rules;
}

QJsonObject TeamRules::toJson() const
{
    QJsonObject json{{QStringLiteral("time_zone"), QString::fromLatin1(timeZone)}};
    visitRules(const_cast<TeamRules &>(*this),
               [&json](const char *key, const auto &value) { json.insert(QLatin1String(key), value); });
    return json;
}

} // namespace app
