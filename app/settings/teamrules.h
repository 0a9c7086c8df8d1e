#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace storage::sqlite {
class Connection;
}

namespace app {

/// The rules of a team, stored in table team_rule, each with a default. Preferences of this computer are separate. Read
/// once when a store is opened and after each change; written only through TeamRuleService.
struct TeamRules
{
    QByteArray timeZone = "Asia/Shanghai";
    bool sameDayOrdersAreOne = false; ///< orders of one customer on the same day are one purchase
    bool closedPaidOrdersCount = false; ///< closed after payment and no refund column: paid, not fully refunded
    int grossMarginPermyriad = 5000;  ///< for products without one
    int maxTouchesPerDay = 1;         ///< per customer, across plans and accounts
    int maxTouchesPerWeek = 3;
    int maxTouchesPerMonth = 12;
    int maxGroupTouchesPerDay = 3;
    int maxGroupTouchesPerWeek = 10;
    int maxMomentsPerAccountDay = 1; ///< of WeCom accounts; 0: no limit
    int maxHandTouchesPerAccountDay = 200;
    int minGapHours = 20;
    int maxWaitDays = 2;
    int nurtureDays = 30;
    bool nurtureEndsWithFirstOrder = false;
    int coldStartUntilDay = 0; ///< local day; no sell touches until then (0: off)
    QString quietFrom = QStringLiteral("22:00");
    QString quietUntil = QStringLiteral("08:30");
    bool maskPhones = true;

    static TeamRules load(storage::sqlite::Connection &connection);
    QJsonObject toJson() const;
    friend bool operator==(const TeamRules &, const TeamRules &) = default;
};

} // namespace app
