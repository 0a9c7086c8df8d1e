#include "app/assembly/feedservice.h"

#include "app/assembly/importkinds.h"
#include "app/kpi/metriccatalogue.h"
#include "app/text.h"
#include "storage/imports/importstore.h"
#include "storage/kpi/feedstore.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace app {

using storage::FeedData;

namespace {

/// The source of each feed: menus of the WeCom console and of shops as of 2026. Menus move, so a team can enter its
/// own text.
struct Source
{
    const char *kind;
    unsigned feed; ///< Feed, of the metrics that need it
    int everyDays;
    FeedData data;
    const char *howTo;
};

constexpr std::array sources{
    Source{"customers", FriendshipsFeed, 7, FeedData::Friendships,
           QT_TRANSLATE_NOOP("Text",
                             "WeCom console → Customers and partners → Customer contact → Customers → Export list")},
    Source{"losses", LossesFeed, 7, FeedData::Losses,
           QT_TRANSLATE_NOOP("Text", "SCRM tool → Customers → Lost customers → Export, or WeCom console → Customer "
                                     "contact → Deletion reminders")},
    Source{
        "orders", OrdersFeed, 1, FeedData::Orders,
        QT_TRANSLATE_NOOP("Text", "Shop admin → Trade → Orders → Export (Taobao: 卖家中心 → 已卖出的宝贝 → 批量导出)")},
    Source{
        "staff-days", StaffDaysFeed, 1, FeedData::StaffDays,
        QT_TRANSLATE_NOOP(
            "Text", "WeCom console → Customer contact → Statistics → Contact customers → by member and day → Export")},
    Source{"group-days", GroupDaysFeed, 1, FeedData::GroupDays,
           QT_TRANSLATE_NOOP(
               "Text", "WeCom console → Customer contact → Statistics → Customer groups → by group and day → Export")},
    Source{"group-members", GroupsFeed, 7, FeedData::GroupMembers,
           QT_TRANSLATE_NOOP("Text", "SCRM tool → Groups → Members → Export")},
    Source{"channel-days", ChannelDaysFeed, 1, FeedData::ChannelDays,
           QT_TRANSLATE_NOOP("Text", "Entered by the channel owner: day, channel, people invited, requests, cost")},
    Source{"events", EventsFeed, 7, FeedData::Events,
           QT_TRANSLATE_NOOP("Text", "SCRM tool → Customer activity → Export; content and mini-program views")},
    Source{"satisfaction", SatisfactionFeed, 7, FeedData::Satisfaction,
           QT_TRANSLATE_NOOP("Text", "WeCom console → Customer service → Ratings → Export")},
    Source{"coupons", CouponsFeed, 7, FeedData::Coupons,
           QT_TRANSLATE_NOOP("Text", "Shop admin → Marketing → Coupons → Data → Export")},
    Source{"live-sessions", 0, 7, FeedData::LiveSessions,
           QT_TRANSLATE_NOOP("Text", "Livestream platform → Data → Sessions → Export")},
    Source{"leads", LeadsFeed, 7, FeedData::Leads,
           QT_TRANSLATE_NOOP("Text", "SCRM tool → Leads → Export")},
    Source{"costs", CostsFeed, 30, FeedData::Costs,
           QT_TRANSLATE_NOOP("Text", "Entered by finance: day, type, channel, amount")},
    Source{"targets", 0, 30, FeedData::Targets,
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

QString feedSource(const QString &kind)
{
    for (const Source &source : sources) {
        if (kind == QLatin1String(source.kind))
            return Text::tr(source.howTo);
    }
    return {};
}

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
        const bool isInstant = !storage::isDaily(source.data);
        if (const auto latest = storage::latestOf(m_store.connection(), source.data))
            feed.coveredTo = isInstant ? m_store.zone().dayOf(*latest) : storage::LocalDay(*latest);
        readLastImport(feed);
        // A roster without new friends is as recent as its file.
        storage::LocalDay reaches = feed.coveredTo.value_or(0);
        if (feed.importedAt && isInstant && source.everyDays > 1)
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
    if (const auto import = storage::ImportStore(m_store.connection()).newestOf(feed.kind)) {
        feed.importedAt = import->at;
        feed.importedFile = import->fileName;
    }
}

} // namespace app
