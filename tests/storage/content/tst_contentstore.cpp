#include "storage/error.h"

#include "storage/content/attachmentstore.h"
#include "storage/content/contentusage.h"
#include "storage/store/store.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using namespace storage;

namespace {

Content named(const QString &name)
{
    Content content;
    content.name = name;
    content.body = QStringLiteral("text");
    return content;
}

} // namespace

class TstContentStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(QStringLiteral("team.siyu"));
        Store::create(path);
        m_store = std::make_unique<Store>(path, Store::Access::Write);
        connection().execute("INSERT INTO staff(id, name) VALUES(7, 's')");
    }

    void anItemIsReadAsItWasWritten()
    {
        ContentStore store(connection());
        Content plain = named(QStringLiteral("plain"));
        plain.id = store.add(plain);
        QCOMPARE(*store.byId(plain.id), plain);
        Content full = named(QStringLiteral("full"));
        full.kind = Content::Kind::Link;
        full.category = Content::Category::Welfare;
        full.state = Content::State::Waiting;
        full.link = QStringLiteral("https://example.com");
        full.variants = QStringLiteral(R"({"by":"random","of":["a"]})");
        full.price = 198'000;
        full.validFrom = 20'000;
        full.validUntil = 20'030;
        full.waivers = {{QStringLiteral("最佳"), QStringLiteral("name of a contest"), StaffId(7), 5},
                        {QStringLiteral("唯一"), QStringLiteral("\"a\""), StaffId(), 6}};
        full.note = QStringLiteral("too long");
        full.decidedBy = StaffId(7);
        full.decidedAt = 9;
        full.favourite = true;
        full.id = plain.id;
        store.update(full);
        QCOMPARE(*store.byId(full.id), full);
        QCOMPARE(*store.byName(full.name), full);
        QCOMPARE(store.list({Content::Category::Welfare, Content::State::Waiting}), std::vector{full});
        QVERIFY(store.list({std::nullopt, Content::State::Draft}).empty());
    }

    void aFileIsStoredOnceAndGoesWithItsLastUse()
    {
        AttachmentStore files(connection());
        ContentStore store(connection());
        const ContentId a = store.add(named(QStringLiteral("a"))), b = store.add(named(QStringLiteral("b")));
        const auto tea = files.add(QStringLiteral("tea.png"), QStringLiteral("image/png"), "tea");
        QCOMPARE(files.add(QStringLiteral("same.png"), QStringLiteral("image/png"), "tea"), tea);
        const auto cup = files.add(QStringLiteral("cup.png"), QStringLiteral("image/png"), "cup");
        files.setOf(a, {cup, tea});
        files.setOf(b, {tea});
        const std::vector<Attachment> both{{cup, QStringLiteral("cup.png"), QStringLiteral("image/png"), 3},
                                           {tea, QStringLiteral("tea.png"), QStringLiteral("image/png"), 3}};
        QCOMPARE(files.of(a), both);
        QCOMPARE(files.bytes(tea), QByteArray("tea"));
        files.setOf(a, {});
        QVERIFY(!files.byId(cup));
        QVERIFY(files.byId(tea)); // b has it
        files.setOf(b, {});
        QVERIFY(!files.byId(tea));
    }
    void aFileThatIsTooLargeIsRefused()
    {
        AttachmentStore files(connection());
        const auto add = [&](qsizetype size) {
            files.add(QStringLiteral("f"), QStringLiteral("video/mp4"), QByteArray(size, 'x'));
        };
        QVERIFY_EXCEPTION_THROWN(add(0), StoreError);
        QVERIFY_EXCEPTION_THROWN(add(AttachmentStore::maxSize + 1), StoreError);
        add(AttachmentStore::maxSize);
    }

    void theUsesOfAnItemAreThePlansThatSendIt()
    {
        connection().execute("INSERT INTO content(id, name, body) VALUES(1, 'a', 'x'), (2, 'b', 'x'), (11, 'c', 'x')");
        addPlan(1, "twice", 2, "{'content':['#1','#11']},{'content':['#1'],'text':'#2'}");
        addPlan(2, "variants", 1, "{'variants':{'by':'random','of':['#1',{'content':'#2'},{'text':'#11'}]}}");
        addPlan(3, "by name", 3, "{'content':['b']}");
        addPlan(4, "ended", 4, "{'content':['#1']}");
        addPlan(5, "none", 2, "{'text':'a'}");
        using State = ContentUse::PlanState;
        const std::vector<ContentUse> first{{ContentId(1), PlanId(1), QStringLiteral("twice"), State::Active},
                                            {ContentId(1), PlanId(2), QStringLiteral("variants"), State::Draft}};
        QCOMPARE(ContentUsage(connection()).uses(ContentId(1)), first);
        QStringList all;
        for (const ContentUse &use : ContentUsage(connection()).uses())
            all << QStringLiteral("%1 %2").arg(use.content.value).arg(use.planName);
        QCOMPARE(all.join(QStringLiteral(", ")),
                 QStringLiteral("1 twice, 1 variants, 2 by name, 2 variants, 11 twice"));
    }
    void onlyWhatWasSentCounts()
    {
        connection().execute(R"(
            INSERT INTO content(id, name, body) VALUES(1, 'a', 'x'), (2, 'b', 'x');
            INSERT INTO plan(id, name, kind, definition) VALUES(1, 'p', 1, '{}');
            INSERT INTO customer(id, name) VALUES(1, 'c');
            INSERT INTO enrolment(id, plan_id, target_id, occurrence, anchor_at, anchor_day, entered_at)
                VALUES(1, 1, 1, 0, 0, 0, 0);)");
        const auto task = [this](int step, int state, const char *doneAt, int content) {
            connection().execute(
                QStringLiteral("INSERT INTO task(id, plan_id, plan_version, enrolment_id, cycle, step, due_at, "
                               "window_end_at, expires_at, state, via, purpose, planned_day, done_at, content_id) "
                               "VALUES(%1, 1, 1, 1, 0, %1, 0, 0, 0, %2, 1, 1, 0, %3, %4)")
                    .arg(step)
                    .arg(state)
                    .arg(QLatin1String(doneAt))
                    .arg(content));
        };
        task(1, 4, "100", 1);
        task(2, 5, "200", 1);
        task(3, 4, "99", 1);   // before
        task(4, 6, "200", 1);  // skipped
        task(5, 2, "NULL", 2); // open
        const auto sent = ContentUsage(connection()).sentSince(100);
        QCOMPARE(sent.size(), std::size_t(1));
        QCOMPARE(sent.at(ContentId(1)), 2);
    }

private:
    /// `steps` is JSON with single quotes.
    void addPlan(int id, const char *name, int state, QByteArray steps)
    {
        connection()
            .prepare("INSERT INTO plan(id, name, kind, state, definition) VALUES(?1, ?2, 1, ?3, ?4)")
            ->bindAll(id, QString::fromUtf8(name), state,
                      QString::fromUtf8("{\"steps\":[" + steps.replace('\'', '"') + "]}"))
            .run();
    }
    sqlite::Connection &connection() { return m_store->connection(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

SIYU_TEST(TstContentStore, "tst_contentstore")
#include "tst_contentstore.moc"
