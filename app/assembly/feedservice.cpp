#include "app/assembly/feedservice.h"

#include "app/assembly/importkinds.h"
#include "app/kpi/metriccatalogue.h"
#include "app/text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace app {

namespace {

/// The source of each feed: menus of the WeCom console and of shops as of 2026. Menus move, so a team can enter its
/// own text.
struct Source
{
    const char *kind;
    unsigned feed; ///< Feed, of the metrics that need it
    int everyDays;
    const char *covered; ///< returns the last day, or a time if `isInstant`
    bool isInstant;
    const char *howTo;
};

constexpr std::array sources{
    Source{"customers", FriendshipsFeed, 7, "SELECT max(added_at) FROM friendship", true,
           QT_TRANSLATE_NOOP("Text",
                             "WeCom console → Customers and partners → Customer contact → Customers → Export list")},
    Source{"losses", LossesFeed, 7, "SELECT max(ended_at) FROM friendship WHERE end_kind = 1", true,
           QT_TRANSLATE_NOOP("Text", "SCRM tool → Customers → Lost customers → Export, or WeCom console → Customer "
                                     "contact → Deletion reminders")},
    Source{
        "orders", OrdersFeed, 1, "SELECT max(created_at) FROM orders", true,
        QT_TRANSLATE_NOOP("Text", "Shop admin → Trade → Orders → Export (Taobao: 卖家中心 → 已卖出的宝贝 → 批量导出)")},
    Source{
        "staff-days", StaffDaysFeed, 1, "SELECT max(day) FROM staff_day", false,
        QT_TRANSLATE_NOOP(
            "Text", "WeCom console → Customer contact → Statistics → Contact customers → by member and day → Export")},
    Source{"group-days", GroupDaysFeed, 1, "SELECT max(day) FROM group_day", false,
           QT_TRANSLATE_NOOP(
               "Text", "WeCom console → Customer contact → Statistics → Customer groups → by group and day → Export")},
    Source{"group-members", GroupsFeed, 7, "SELECT max(joined_at) FROM group_member", true,
           QT_TRANSLATE_NOOP("Text", "SCRM tool → Groups → Members → Export")},
    Source{"channel-days", ChannelDaysFeed, 1, "SELECT max(day) FROM channel_day", false,
           QT_TRANSLATE_NOOP("Text", "Entered by the channel owner: day, channel, people invited, requests, cost")},
    Source{"events", EventsFeed, 7, "SELECT max(at) FROM event WHERE origin = 2 AND kind <> 31", true,
           QT_TRANSLATE_NOOP("Text", "SCRM tool → Customer activity → Export; content and mini-program views")},
    Source{"satisfaction", SatisfactionFeed, 7, "SELECT max(at) FROM event WHERE kind = 31", true,
           QT_TRANSLATE_NOOP("Text", "WeCom console → Customer service → Ratings → Export")},
    Source{"coupons", CouponsFeed, 7,
           "SELECT max(max(ifnull(claimed_at, 0)), max(ifnull(redeemed_at, 0))) FROM coupon HAVING count(*) > 0", true,
           QT_TRANSLATE_NOOP("Text", "Shop admin → Marketing → Coupons → Data → Export")},
    Source{"live-sessions", 0, 7, "SELECT max(start_at) FROM live_session", true,
           QT_TRANSLATE_NOOP("Text", "Livestream platform → Data → Sessions → Export")},
    Source{"leads", LeadsFeed, 7, "SELECT max(created_at) FROM lead", true,
           QT_TRANSLATE_NOOP("Text", "SCRM tool → Leads → Export")},
    Source{"costs", CostsFeed, 30, "SELECT max(day) FROM cost", false,
           QT_TRANSLATE_NOOP("Text", "Entered by finance: day, type, channel, amount")},
    Source{"targets", 0, 30, "SELECT max(to_day) FROM target", false,
           QT_TRANSLATE_NOOP("Text", "Entered by the manager: metric, month, target")}};

QStringList dependentsOf(unsigned feed)
{
    QStringList names;
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    for (const Metric *metric : metricCatalogue()) {
        if (feed != 0 && metric->feeds & feed)
            names << QString::fromUtf8(isChinese ? metric->nameZh : metric->name);
    }
    return names;
}

} // namespace

std::vector<DataFeed> FeedService::feeds()
{
    std::vector<DataFeed> list;
    for (const Source &source : sources) {
        DataFeed feed;
        feed.kind = QString::fromLatin1(source.kind);
        feed.name = importKindWord(feed.kind);
        feed.howTo = Text::tr(source.howTo);
        feed.everyDays = source.everyDays;
        feed.dependents = dependentsOf(source.feed);
        feed.isRead = !feed.dependents.isEmpty() || feed.kind == QLatin1String("targets");
        auto select = m_store.connection().prepare(source.covered);
        if (select->step() && !select->isNull(0))
            feed.coveredTo =
                source.isInstant ? m_store.zone().dayOf(select->integer(0)) : storage::LocalDay(select->integer(0));
        readLastImport(feed);
        // A roster without new friends is as recent as its file.
        storage::LocalDay reaches = feed.coveredTo.value_or(0);
        if (feed.importedAt && source.isInstant && source.everyDays > 1)
            reaches = std::max(reaches, m_store.zone().dayOf(*feed.importedAt));
        if (feed.coveredTo || feed.importedAt)
            feed.state = feed.isRead && reaches + feed.everyDays < m_store.today() ? DataFeed::State::Stale
                                                                                   : DataFeed::State::Fresh;
        list.push_back(std::move(feed));
    }
    std::stable_sort(list.begin(), list.end(), [](const DataFeed &a, const DataFeed &b) {
        const auto rank = [](const DataFeed &feed) {
            return !feed.isRead                           ? 3
                   : feed.state == DataFeed::State::Stale ? 0
                   : feed.state == DataFeed::State::Fresh ? 1
                                                          : 2;
        };
        return rank(a) < rank(b);
    });
    return list;
}

void FeedService::readLastImport(DataFeed &feed)
{
    auto select = m_store.connection().prepare(
        "SELECT at, file_name FROM import WHERE kind = ?1 AND state = 1 ORDER BY id DESC LIMIT 1");
    select->bind(1, feed.kind);
    if (!select->step())
        return;
    feed.importedAt = select->integer(0);
    feed.importedFile = select->text(1);
}

} // namespace app
