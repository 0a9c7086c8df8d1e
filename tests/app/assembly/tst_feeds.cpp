#include "app/assembly/feedservice.h"
#include "app/assembly/importkinds.h"
#include "app/assembly/inbox.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <QDir>

using namespace app;

class TstFeeds : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyStoreHasNeverHadAnything();
    void aFeedIsStaleWhenItsLastDayIsBehind();
    void nobodyIsAskedForAFeedThatNoFigureReads();
    void aFeedNamesTheMetricsThatNeedIt();
    void newFilesOfTheFolderWaitWithWhatTheySeemToBe();
    void aFileThatWasImportedWaitsNoMore();
    void aFileThatCannotBeReadSaysWhy();
    void aFolderThatIsNotThereIsNamed();

private:
    static const DataFeed *feed(const std::vector<DataFeed> &feeds, const char *kind)
    {
        for (const DataFeed &one : feeds) {
            if (one.kind == QLatin1String(kind))
                return &one;
        }
        return nullptr;
    }
    static Result<ImportOutcome> import(tests::StoreFixture &fixture, const char *kind, const QString &path)
    {
        ImportRequest request;
        request.file = path;
        return findImportKind(QString::fromLatin1(kind))->run(fixture.store(), request, fixture.job());
    }
};

void TstFeeds::anEmptyStoreHasNeverHadAnything()
{
    tests::StoreFixture fixture;
    for (const DataFeed &feed : FeedService(fixture.store()).feeds())
        QVERIFY2(feed.state == DataFeed::State::Never && !feed.howTo.isEmpty(), qPrintable(feed.kind));
}

void TstFeeds::aFeedIsStaleWhenItsLastDayIsBehind()
{
    tests::StoreFixture fixture; // the clock is set to 2026-11-22
    QVERIFY(import(fixture, "orders",
                   fixture.write(QStringLiteral("a.csv"), "订单号,手机,下单时间,金额\nA1,13900565001,2026-11-19,1\n")));
    auto feeds = FeedService(fixture.store()).feeds();
    QCOMPARE(feeds.front().kind, QStringLiteral("orders"));
    QCOMPARE(feeds.front().state, DataFeed::State::Stale);
    QCOMPARE(storage::isoDay(*feeds.front().coveredTo), QStringLiteral("2026-11-19"));
    QVERIFY(import(fixture, "orders",
                   fixture.write(QStringLiteral("b.csv"), "订单号,手机,下单时间,金额\nA2,13900565001,2026-11-21,1\n")));
    feeds = FeedService(fixture.store()).feeds();
    QCOMPARE(feed(feeds, "orders")->state, DataFeed::State::Fresh);
    QCOMPARE(feed(feeds, "orders")->importedFile, QStringLiteral("b.csv"));
}

void TstFeeds::nobodyIsAskedForAFeedThatNoFigureReads()
{
    tests::StoreFixture fixture;
    QVERIFY(import(fixture, "staff-days",
                   fixture.write(QStringLiteral("a.csv"), "成员,日期,单聊总数\n小林,2026-10-01,1\n")));
    const auto feeds = FeedService(fixture.store()).feeds();
    QVERIFY(!feed(feeds, "staff-days")->isRead);
    QVERIFY(feed(feeds, "staff-days")->state != DataFeed::State::Stale);
    QVERIFY(feed(feeds, "losses")->isRead);
    QVERIFY(feed(feeds, "targets")->isRead);
}

void TstFeeds::aFeedNamesTheMetricsThatNeedIt()
{
    tests::StoreFixture fixture;
    const auto feeds = FeedService(fixture.store()).feeds();
    QVERIFY(!feed(feeds, "orders")->dependents.isEmpty());
    QVERIFY(feed(feeds, "targets")->dependents.isEmpty());
}

void TstFeeds::newFilesOfTheFolderWaitWithWhatTheySeemToBe()
{
    tests::StoreFixture fixture;
    const QByteArray days = "成员,日期,单聊总数\n小林,2026-11-19,1\n";
    QVERIFY(import(fixture, "staff-days", fixture.write(QStringLiteral("known.csv"), days)));
    QVERIFY(QDir().mkpath(fixture.file(QStringLiteral("in"))));
    fixture.write(QStringLiteral("in/1.csv"), "成员,日期,单聊总数\n小林,2026-11-20,12\n");
    fixture.write(QStringLiteral("in/2.csv"), "客户名称,添加人,添加时间\n张三,小林,2026-11-01\n");
    fixture.write(QStringLiteral("in/~$1.csv"), "x");
    const auto files = Inbox(fixture.store(), fixture.file(QStringLiteral("in"))).waiting();
    QVERIFY(files);
    QCOMPARE(files->size(), std::size_t(2));
    const InboxFile &known = files->front().kind == QLatin1String("staff-days") ? files->front() : files->back();
    const InboxFile &fresh = &known == &files->front() ? files->back() : files->front();
    QVERIFY(known.isKnown);
    QCOMPARE(fresh.kind, QStringLiteral("customers"));
    QVERIFY(!fresh.isKnown);
}

void TstFeeds::aFileThatWasImportedWaitsNoMore()
{
    tests::StoreFixture fixture;
    QVERIFY(QDir().mkpath(fixture.file(QStringLiteral("in"))));
    const QString path = fixture.write(QStringLiteral("in/1.csv"), "成员,日期,单聊总数\n小林,2026-11-20,12\n");
    Inbox inbox(fixture.store(), fixture.file(QStringLiteral("in")));
    QCOMPARE(inbox.waiting()->size(), std::size_t(1));
    QVERIFY(import(fixture, "staff-days", path));
    QCOMPARE(inbox.waiting()->size(), std::size_t(0));
    fixture.write(QStringLiteral("in/1.csv"), "成员,日期,单聊总数\n小林,2026-11-20,12\n小林,2026-11-21,9\n");
    QCOMPARE(inbox.waiting()->size(), std::size_t(1));
}

void TstFeeds::aFileThatCannotBeReadSaysWhy()
{
    tests::StoreFixture fixture;
    QVERIFY(QDir().mkpath(fixture.file(QStringLiteral("in"))));
    fixture.write(QStringLiteral("in/1.xlsx"),
                  QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0'));
    const auto files = Inbox(fixture.store(), fixture.file(QStringLiteral("in"))).waiting();
    QVERIFY(files);
    QCOMPARE(files->size(), std::size_t(1));
}

void TstFeeds::aFolderThatIsNotThereIsNamed()
{
    tests::StoreFixture fixture;
    const auto files = Inbox(fixture.store(), fixture.file(QStringLiteral("nowhere"))).waiting();
    QVERIFY(!files);
    QVERIFY(files.error().message.contains(QStringLiteral("nowhere")));
}

SIYU_TEST(TstFeeds, "tst_feeds")
#include "tst_feeds.moc"
