#include "ui/widgets/shown.h"

#include "app/text.h"
#include "storage/customers/eventkind.h"
#include "storage/customers/identitykind.h"
#include "storage/text/money.h"

#include <QLocale>

#include <array>

namespace ui {

using app::Text;

namespace {

constexpr std::array identityWords{
    QT_TRANSLATE_NOOP("Text", "Identity"),     QT_TRANSLATE_NOOP("Text", "Phone"),
    QT_TRANSLATE_NOOP("Text", "WeCom ID"),     QT_TRANSLATE_NOOP("Text", "WeChat unionid"),
    QT_TRANSLATE_NOOP("Text", "Taobao buyer"), QT_TRANSLATE_NOOP("Text", "Youzan customer"),
    QT_TRANSLATE_NOOP("Text", "Email"),        QT_TRANSLATE_NOOP("Text", "Shop customer"),
    QT_TRANSLATE_NOOP("Text", "Douyin buyer"), QT_TRANSLATE_NOOP("Text", "Pinduoduo buyer"),
    QT_TRANSLATE_NOOP("Text", "WeChat ID"),    QT_TRANSLATE_NOOP("Text", "Membership number"),
};

constexpr std::array eventWords{
    QT_TRANSLATE_NOOP("Text", "Event"),
    QT_TRANSLATE_NOOP("Text", "Message sent"),
    QT_TRANSLATE_NOOP("Text", "Mass send"),
    QT_TRANSLATE_NOOP("Text", "Group message"),
    QT_TRANSLATE_NOOP("Text", "Moments post"),
    QT_TRANSLATE_NOOP("Text", "Call"),
    QT_TRANSLATE_NOOP("Text", "Text message"),
    QT_TRANSLATE_NOOP("Text", "Friend request sent"),
    QT_TRANSLATE_NOOP("Text", "Friend request accepted"),
    QT_TRANSLATE_NOOP("Text", "Friend request refused"),
    QT_TRANSLATE_NOOP("Text", "Red packet sent"),
    QT_TRANSLATE_NOOP("Text", "Red packet opened"),
    QT_TRANSLATE_NOOP("Text", "Reply"),
    QT_TRANSLATE_NOOP("Text", "Content viewed"),
    QT_TRANSLATE_NOOP("Text", "Link opened"),
    QT_TRANSLATE_NOOP("Text", "Mini program opened"),
    QT_TRANSLATE_NOOP("Text", "Product viewed"),
    QT_TRANSLATE_NOOP("Text", "Like"),
    QT_TRANSLATE_NOOP("Text", "Comment"),
    QT_TRANSLATE_NOOP("Text", "Share"),
    QT_TRANSLATE_NOOP("Text", "Responded to a call to action"),
    QT_TRANSLATE_NOOP("Text", "Joined a group"),
    QT_TRANSLATE_NOOP("Text", "Left a group"),
    QT_TRANSLATE_NOOP("Text", "Became a friend"),
    QT_TRANSLATE_NOOP("Text", "Friendship ended"),
    QT_TRANSLATE_NOOP("Text", "Watched a livestream"),
    QT_TRANSLATE_NOOP("Text", "Coupon issued"),
    QT_TRANSLATE_NOOP("Text", "Coupon claimed"),
    QT_TRANSLATE_NOOP("Text", "Coupon redeemed"),
    QT_TRANSLATE_NOOP("Text", "Order paid"),
    QT_TRANSLATE_NOOP("Text", "Order refunded"),
    QT_TRANSLATE_NOOP("Text", "Satisfaction"),
    QT_TRANSLATE_NOOP("Text", "Complaint"),
    QT_TRANSLATE_NOOP("Text", "Invited someone"),
    QT_TRANSLATE_NOOP("Text", "Follow-up"),
    QT_TRANSLATE_NOOP("Text", "Store visit"),
    QT_TRANSLATE_NOOP("Text", "Skip task"),
    QT_TRANSLATE_NOOP("Text", "Question"),
};

constexpr std::array friendshipWords{
    QT_TRANSLATE_NOOP("Text", "Friends"),       QT_TRANSLATE_NOOP("Text", "Deleted by the customer"),
    QT_TRANSLATE_NOOP("Text", "Deleted by us"), QT_TRANSLATE_NOOP("Text", "Transferred"),
    QT_TRANSLATE_NOOP("Text", "Ended"),
};

template <std::size_t N>
QString word(const std::array<const char *, N> &words, int index)
{
    if (index < 0 || std::size_t(index) >= N)
        return QString::number(index);
    return Text::tr(words[std::size_t(index)]);
}

} // namespace

QString shownCount(std::int64_t count)
{
    return QLocale().toString(qlonglong(count));
}

QString shownMoney(std::int64_t units)
{
    const QString plain = storage::formatYuan(units);
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    const QString whole = plain.left(point);
    QString grouped = QLocale(QLocale::English).toString(whole.toLongLong());
    if (whole.startsWith(QLatin1Char('-')) && !grouped.startsWith(QLatin1Char('-')))
        grouped.prepend(QLatin1Char('-')); // -0.50
    return grouped + plain.mid(point);
}

QString shownMoment(const storage::TeamZone &zone, storage::UtcMs at)
{
    const int minute = zone.msOfDay(at) / 60'000;
    return QStringLiteral("%1 %2:%3")
        .arg(storage::isoDay(zone.dayOf(at)))
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString shownCustomer(const QString &name)
{
    return name.isEmpty() ? Text::tr("No name") : name;
}

QString identityWord(int kind)
{
    return word(identityWords, kind);
}

QString eventWord(int kind)
{
    return word(eventWords, kind);
}

QString friendshipWord(int endKind)
{
    return word(friendshipWords, endKind);
}

} // namespace ui
