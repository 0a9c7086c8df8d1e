#include "app/assembly/undoservice.h"
#include "app/content/contentjson.h"
#include "app/content/termlist.h"
#include "tests/app/faults/siyuprocess.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::ContentService;
using storage::Content;
using tests::StoreFixture;

namespace {

Content script(const QString &name, const QString &body)
{
    Content content;
    content.name = name;
    content.category = Content::Category::Script;
    content.state = Content::State::Approved;
    content.body = body;
    return content;
}

} // namespace

class TstContentService : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedIsListed()
    {
        StoreFixture fixture;
        ContentService library(fixture.store());
        const auto id = library.save(script(QStringLiteral("报价"), QStringLiteral("{{name}}，您好")));
        QVERIFY(id);
        Content draft = script(QStringLiteral("草稿"), QStringLiteral("x"));
        draft.state = Content::State::Draft;
        QVERIFY(library.save(draft));
        const auto all = library.list({});
        QCOMPARE(all->size(), std::size_t(2));
        const auto approved = library.list({Content::Category::Script, Content::State::Approved});
        QCOMPARE(approved->size(), std::size_t(1));
        QCOMPARE(approved->front().id, *id);
        QCOMPARE(approved->front().body, QStringLiteral("{{name}}，您好"));
    }
    void anEditKeepsTheIdAndIsUndone()
    {
        StoreFixture fixture;
        ContentService library(fixture.store());
        Content content = script(QStringLiteral("报价"), QStringLiteral("一"));
        content.id = *library.save(content);
        content.body = QStringLiteral("二");
        QCOMPARE(*library.save(content), content.id);
        QCOMPARE(library.list({})->front().body, QStringLiteral("二"));
        QVERIFY(app::UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(library.list({})->front().body, QStringLiteral("一"));
        QVERIFY(app::UndoService(fixture.store()).undo(fixture.job()));
        QVERIFY(library.list({})->empty());
    }
    void whatIsNotContentIsRefused()
    {
        StoreFixture fixture;
        ContentService library(fixture.store());
        QCOMPARE(library.save(script(QStringLiteral(" "), QStringLiteral("x"))).error().kind, app::ErrorKind::Invalid);
        QCOMPARE(library.save(script(QStringLiteral("a"), QString())).error().kind, app::ErrorKind::Invalid);
        QVERIFY(library.save(script(QStringLiteral("a"), QStringLiteral("x"))));
        QCOMPARE(library.save(script(QStringLiteral("a"), QStringLiteral("y"))).error().kind, app::ErrorKind::Conflict);
        QCOMPARE(library.retire(QStringLiteral("b")).error().kind, app::ErrorKind::NotFound);
    }
    void whatIsRetiredIsOfferedNoMore()
    {
        StoreFixture fixture;
        ContentService library(fixture.store());
        QVERIFY(library.save(script(QStringLiteral("a"), QStringLiteral("x"))));
        QVERIFY(library.retire(QStringLiteral("a")));
        QVERIFY(library.list({Content::Category::Script, Content::State::Approved})->empty());
        QCOMPARE(library.list({})->front().state, Content::State::Retired);
    }
    void contentTravelsAsJson()
    {
        const Content content = script(QStringLiteral("a"), QStringLiteral("x"));
        QCOMPARE(*app::contentFromJson(app::contentToJson(content)), content);
        const auto bad = app::contentFromJson({{QStringLiteral("name"), QStringLiteral("a")},
                                               {QStringLiteral("body"), QStringLiteral("x")},
                                               {QStringLiteral("kind"), QStringLiteral("poem")}});
        QCOMPARE(bad.error().kind, app::ErrorKind::Invalid);
    }
    void aKeyWithoutEffectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("says");
        QTest::newRow("misspelt") << QByteArray(R"("catgory":"script")") << QStringLiteral("catgory: Unknown key");
        QTest::newRow("not text") << QByteArray(R"("link":5)") << QStringLiteral("link: 5 is not text");
        QTest::newRow("no value") << QByteArray(R"("category":null)") << QStringLiteral("category: null is not text");
    }
    void aKeyWithoutEffectIsRefused()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, says);
        const auto read =
            app::contentFromJson(QJsonDocument::fromJson(R"({"name":"a","body":"x",)" + more + "}").object());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, app::ErrorKind::Invalid);
        QVERIFY2(read.error().message.startsWith(says), qPrintable(read.error().message));
    }
    void theForbiddenWordsAreATeamRuleThatIsUndone()
    {
        StoreFixture fixture;
        QCOMPARE(app::termsOf(fixture.connection()), app::shippedTerms());
        QVERIFY(ContentService(fixture.store()).setForbiddenWords(QStringLiteral("绝对,\"own\"\n保证")));
        QCOMPARE(app::termsOf(fixture.connection()).size(), std::size_t(2));
        fixture.close();
        fixture.open();
        QCOMPARE(app::termsOf(fixture.connection()).size(), std::size_t(2));
        QVERIFY(app::UndoService(fixture.store()).undo(fixture.job()));
        QCOMPARE(app::termsOf(fixture.connection()), app::shippedTerms());
    }

    void theCommandsAddListAndCheck()
    {
        StoreFixture fixture;
        const QString file = fixture.write(
            QStringLiteral("library.json"),
            R"([{"name":"报价","category":"script","body":"{{name}}您好"},{"name":"草稿","state":"draft","body":"x"}])");
        const QString path = fixture.path();
        fixture.close();
        auto run = tests::siyu(path, {QStringLiteral("content"), QStringLiteral("add"), file});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.json.value(QStringLiteral("created")).toInt(), 2);
        run = tests::siyu(path, {QStringLiteral("content"), QStringLiteral("add"), file});
        QCOMPARE(run.json.value(QStringLiteral("updated")).toInt(), 2);
        run = tests::siyu(path, {QStringLiteral("content"), QStringLiteral("list"), QStringLiteral("--category"),
                                 QStringLiteral("script")});
        QCOMPARE(run.json.value(QStringLiteral("contents")).toArray().size(), 1);
        run = tests::siyu(path, {QStringLiteral("content"), QStringLiteral("check"), QStringLiteral("😀最佳选择")});
        QCOMPARE(run.exitStatus, 0);
        const QJsonObject hit = run.json.value(QStringLiteral("hits")).toArray().at(0).toObject();
        QCOMPARE(hit.value(QStringLiteral("term")).toString(), QStringLiteral("最佳"));
        QCOMPARE(hit.value(QStringLiteral("position")).toInt(), 1); // in characters, whatever their encoding
        QCOMPARE(hit.value(QStringLiteral("length")).toInt(), 2);
        QCOMPARE(hit.value(QStringLiteral("severity")).toString(), QStringLiteral("warning"));
    }
    void checkingNeedsNoStore()
    {
        QTemporaryDir folder;
        const QString store = folder.filePath(QStringLiteral("none.siyu"));
        QFile words(folder.filePath(QStringLiteral("words.csv")));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("term,reason\n绝对,ours\n");
        words.close();
        QFile text(folder.filePath(QStringLiteral("text.txt")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("绝对有效，国家级");
        text.close();
        auto run = tests::siyu(store, {QStringLiteral("content"), QStringLiteral("check"), QStringLiteral("--words"),
                                       words.fileName(), QStringLiteral("--file"), text.fileName()});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.json.value(QStringLiteral("hits")).toArray().size(), 1);
        run = tests::siyu(store, {QStringLiteral("content"), QStringLiteral("check"), QStringLiteral("国家级")});
        QCOMPARE(run.json.value(QStringLiteral("hits")).toArray().size(), 1);
        QVERIFY(!QFile::exists(store));
    }
    void aFileThatIsNoContentSaysWhere()
    {
        StoreFixture fixture;
        const QString file = fixture.write(QStringLiteral("bad.json"), R"([{"name":"a","body":"x"},{"body":"y"}])");
        const QString path = fixture.path();
        fixture.close();
        const auto run = tests::siyu(path, {QStringLiteral("content"), QStringLiteral("add"), file});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY(run.errorMessage().contains(QStringLiteral("item 2")));
    }
};

SIYU_TEST(TstContentService, "tst_contentservice")
#include "tst_contentservice.moc"
