#include "app/store/teamruleservice.h"

#include "app/settings/teamrules.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/store/teamrulestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTime>

namespace app {

namespace {

struct Limit
{
    int TeamRules::*value;
    int least, most;
    const char *name;
};

constexpr Limit limits[] = {
    {&TeamRules::grossMarginPermyriad, 0, 10'000, QT_TRANSLATE_NOOP("Text", "Gross margin")},
    {&TeamRules::maxTouchesPerDay, 0, 100, QT_TRANSLATE_NOOP("Text", "Daily touch limit")},
    {&TeamRules::maxTouchesPerWeek, 0, 500, QT_TRANSLATE_NOOP("Text", "Weekly touch limit")},
    {&TeamRules::maxTouchesPerMonth, 0, 1'000, QT_TRANSLATE_NOOP("Text", "Monthly touch limit")},
    {&TeamRules::maxGroupTouchesPerDay, 0, 100, QT_TRANSLATE_NOOP("Text", "Daily message limit per group")},
    {&TeamRules::maxGroupTouchesPerWeek, 0, 500, QT_TRANSLATE_NOOP("Text", "Weekly message limit per group")},
    {&TeamRules::maxHandTouchesPerAccountDay, 0, 10'000, QT_TRANSLATE_NOOP("Text", "Sent by hand per account per day")},
    {&TeamRules::minGapHours, 0, 720, QT_TRANSLATE_NOOP("Text", "Hours between touches")},
    {&TeamRules::maxWaitDays, 0, 60, QT_TRANSLATE_NOOP("Text", "Longest wait (days)")},
    {&TeamRules::nurtureDays, 0, 365, QT_TRANSLATE_NOOP("Text", "Nurture period (days)")},
};

bool isTime(const QString &text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm")).isValid();
}

/// A single JSON value, as stored in the file.
QString asText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace

QString TeamRuleService::problem(const TeamRules &rules)
{
    for (const Limit &limit : limits) {
        const int value = rules.*limit.value;
        if (value < limit.least || value > limit.most)
            return Text::tr("%1 must be between %2 and %3.").arg(Text::tr(limit.name)).arg(limit.least).arg(limit.most);
    }
    if (rules.maxTouchesPerDay > rules.maxTouchesPerWeek || rules.maxTouchesPerWeek > rules.maxTouchesPerMonth)
        return Text::tr("The daily limit cannot exceed the weekly limit, nor the weekly limit the monthly one.");
    if (rules.maxGroupTouchesPerDay > rules.maxGroupTouchesPerWeek)
        return Text::tr("A group's daily message limit cannot exceed its weekly limit.");
    if (!isTime(rules.quietFrom) || !isTime(rules.quietUntil))
        return Text::tr("Enter quiet hours as times, such as 22:00.");
    if (rules.coldStartUntilDay < 0)
        return Text::tr("Enter the day the cold start ends, or turn it off.");
    return {};
}

Result<QStringList> TeamRuleService::change(const TeamRules &wanted, const std::optional<TeamRules> &shown)
{
    if (const QString wrong = problem(wanted); !wrong.isEmpty())
        return failure(ErrorKind::Invalid, wrong);
    return guarded([&]() -> Result<QStringList> {
        const QJsonObject before = TeamRules::load(m_store.connection()).toJson(), after = wanted.toJson();
        const QJsonObject seen = shown ? shown->toJson() : before;
        QStringList changed;
        QJsonObject detail;
        for (auto rule = after.begin(); rule != after.end(); ++rule) {
            if (before.value(rule.key()) == rule.value() || seen.value(rule.key()) == rule.value())
                continue;
            changed << rule.key();
            detail.insert(rule.key(), QJsonArray{before.value(rule.key()), rule.value()});
        }
        if (changed.contains(QStringLiteral("time_zone")))
            return failure(ErrorKind::Invalid,
                           Text::tr("The team's time zone cannot be changed, because every day counted so far would "
                                    "shift."));
        if (changed.isEmpty())
            return changed;
        WriteScope scope(m_store, Text::tr("Change %n team rule(s)", nullptr, int(changed.size())),
                         QStringLiteral("settings.rules"));
        storage::TeamRuleStore rules(m_store.connection());
        for (const QString &key : std::as_const(changed))
            rules.set(key, asText(after.value(key)));
        scope.describe(changed.join(QLatin1Char(' ')), detail);
        scope.commit();
        m_store.reloadRules();
        return changed;
    });
}

} // namespace app
