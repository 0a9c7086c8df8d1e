#include "app/content/contentjson.h"
#include "app/content/contentsearch.h"
#include "tests/app/faults/siyuprocess.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

using app::ContentService;
using storage::Content;
using tests::StoreFixture;
using tests::words;

namespace {

Content everything()
{
    Content content;
    content.name = QStringLiteral("秋茶到货");
    content.kind = Content::Kind::Link;
    content.category = Content::Category::Product;
    content.state = Content::State::Approved;
    content.body = QStringLiteral("今年最佳的秋茶");
    content.link = QStringLiteral("https://example.com/tea");
    content.price = 198'000;
    content.validFrom = 20'000;
    content.validUntil = 20'030;
    content.favourite = true;
    content.waivers = {{QStringLiteral("最佳"), QStringLiteral("name of a prize"), {}, 0}};
    return content;
}

} // namespace

class TstContentJson : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldTravels()
    {
        Content content = everything();
        QCOMPARE(*app::contentFromJson(app::contentToJson(content)), content);
        content.price.reset();
        content.validFrom.reset();
        content.favourite = false;
        content.waivers.clear();
        QCOMPARE(*app::contentFromJson(app::contentToJson(content)), content);
    }
    void whatTheFileDoesNotMentionStays()
    {
        const Content known = everything();
        const auto changed = app::contentFromJson(
            {{QStringLiteral("name"), known.name}, {QStringLiteral("body"), QStringLiteral("new")}}, known);
        Content expected = known;
        expected.body = QStringLiteral("new");
        QCOMPARE(*changed, expected);
    }
    void badValuesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *json, const char *says) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(says);
        };
        row("price", "\"price\":\"much\"", "price: ");
        row("price null", "\"price\":null", "price: ");
        row("day", "\"valid_from\":\"2026-02-30\"", "valid_from: ");
        row("day as number", "\"valid_until\":20260101", "valid_until: ");
        row("favourite", "\"favourite\":\"yes\"", "favourite: ");
        row("waiver text", "\"waiver\":\"x\"", "waiver: ");
        row("waiver without reason", "\"waiver\":[{\"term\":\"x\",\"reason\":\" \"}]", "waiver: ");
        row("waiver with more", "\"waiver\":[{\"term\":\"x\",\"reason\":\"y\",\"by\":\"z\"}]", "waiver: ");
        row("state", "\"state\":\"done\"", "state: ");
    }
    void badValuesAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto read =
            app::contentFromJson(QJsonDocument::fromJson("{\"name\":\"a\",\"body\":\"x\"," + json + "}").object());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, app::ErrorKind::Invalid);
        QVERIFY2(read.error().message.startsWith(says), qPrintable(read.error().message));
    }

    void anExportIsAddedAgainWithItsAttachments()
    {
        StoreFixture fixture;
        ContentService library(fixture.store());
        const auto file = [](const char *name, const QByteArray &bytes) {
            return app::ContentFile{{}, QString::fromUtf8(name), QStringLiteral("image/png"), bytes};
        };
        const std::vector files{file("茶.png", "tea"), file("a/b.png", "cup")};
        QVERIFY(library.save(app::ContentItem{everything(), files}));
        Content plain;
        plain.name = plain.body = QStringLiteral("b");
        plain.state = Content::State::Approved;
        QVERIFY(library.save(app::ContentItem{plain, std::vector{file("茶.png", "other")}}));
        const QString path = fixture.file(QStringLiteral("out.json"));
        QCOMPARE(*app::writeContentFile(fixture.store(), *library.list({}), path), 3);
        StoreFixture other;
        auto items = app::readContentFile(other.store(), path);
        QVERIFY2(items, items ? "" : qPrintable(items.error().message));
        ContentService copy(other.store());
        QCOMPARE(copy.add(std::move(*items))->created, 2);
        const auto all = library.list({});
        for (const Content &content : *all) {
            Content same = *copy.byName(content.name);
            same.id = content.id;
            QCOMPARE(same, content);
            const auto mine = *library.attachments(content.id),
                       theirs = *copy.attachments(copy.byName(content.name)->id);
            QCOMPARE(theirs.size(), mine.size());
            for (std::size_t i = 0; i < mine.size(); ++i)
                QCOMPARE(*copy.bytes(theirs[i].id), *library.bytes(mine[i].id));
        }
        const QByteArray before = other.dump();
        items = app::readContentFile(other.store(), path);
        QCOMPARE(copy.add(std::move(*items))->updated, 2);
        QCOMPARE(other.dump(), before);
    }
    void aMissingAttachmentIsNamedAndNothingIsAdded()
    {
        StoreFixture fixture;
        const QString path = fixture.write(
            QStringLiteral("in.json"),
            "[{\"name\":\"a\",\"body\":\"x\"},{\"name\":\"b\",\"kind\":\"image\",\"attachments\":[\"gone.png\"]}]");
        const auto items = app::readContentFile(fixture.store(), path);
        QVERIFY(!items);
        QVERIFY(items.error().message.contains(QStringLiteral("item 2")));
        QVERIFY(items.error().message.contains(QStringLiteral("gone.png")));
    }

    void itemsAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("name") << QStringLiteral("秋茶") << true;
        QTest::newRow("text") << QStringLiteral("今年") << true;
        QTest::newRow("link") << QStringLiteral("EXAMPLE.com") << true;
        QTest::newRow("pinyin") << QStringLiteral("qiucha") << true;
        QTest::newRow("initials") << QStringLiteral("qcdh") << true;
        QTest::newRow("mixed") << QStringLiteral("qiuchadh") << true;
        QTest::newRow("two words") << QStringLiteral("qc 今年") << true;
        QTest::newRow("one of two") << QStringLiteral("qc 明年") << false;
        QTest::newRow("other") << QStringLiteral("春茶") << false;
    }
    void itemsAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QCOMPARE(app::ContentSearch().matches(everything(), typed), found);
    }

    void anItemGoesItsWayOnTheCommandLine()
    {
        StoreFixture fixture;
        const QString file =
            fixture.write(QStringLiteral("in.json"),
                          "[{\"name\":\"秋茶\",\"body\":\"最佳、最低价\",\"state\":\"draft\",\"price\":19.8,"
                          "\"waiver\":[{\"term\":\"最佳\",\"reason\":\"prize\"}],\"attachments\":[\"tea.txt\"]}]");
        fixture.write(QStringLiteral("tea.txt"), "tea");
        const QString path = fixture.path();
        fixture.close();
        const auto run = [&](const char *line) { return tests::siyu(path, words(line)); };
        QCOMPARE(tests::siyu(path, {QStringLiteral("content"), QStringLiteral("add"), file}).exitStatus, 0);
        const QJsonObject shown = run("content show 秋茶").json;
        QCOMPARE(shown.value(QStringLiteral("price")).toString(), QStringLiteral("19.80"));
        QCOMPARE(shown.value(QStringLiteral("attachments"))[0][QStringLiteral("bytes")].toInt(), 3);
        QCOMPARE(shown.value(QStringLiteral("hits"))[0][QStringLiteral("waived")].toBool(), true);
        QCOMPARE(shown.value(QStringLiteral("hits"))[1][QStringLiteral("waived")].toBool(), false);
        const auto stateAfter = [&](const char *line) {
            const auto done = run(line);
            return done.exitStatus == 0 ? done.json.value(QStringLiteral("state")).toString() : done.errorKind();
        };
        QCOMPARE(stateAfter("content submit 秋茶"), QStringLiteral("waiting"));
        QCOMPARE(stateAfter("content return 秋茶 --note shorter"), QStringLiteral("draft"));
        QCOMPARE(run("content show 秋茶").json.value(QStringLiteral("note")).toString(), QStringLiteral("shorter"));
        QCOMPARE(stateAfter("content approve 秋茶"), QStringLiteral("approved"));
        QCOMPARE(stateAfter("content submit 秋茶"), QStringLiteral("Invalid"));
        QCOMPARE(run("content list --search qc").json.value(QStringLiteral("contents")).toArray().size(), 1);
        QCOMPARE(run("content list --state waiting").json.value(QStringLiteral("contents")).toArray().size(), 0);
        fixture.open();
        fixture.connection().execute("INSERT INTO plan(id, name, kind, state, definition) SELECT 1, 'welcome', 1, 2, "
                                     "'{\"steps\":[{\"content\":[\"#' || id || '\"]}]}' FROM content");
        fixture.close();
        const auto refused = run("content retire 秋茶");
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY(refused.errorMessage().contains(QStringLiteral("welcome")));
        const auto retired = run("content retire 秋茶 --yes");
        QCOMPARE(retired.exitStatus, 0);
        QCOMPARE(retired.json.value(QStringLiteral("plans"))[0][QStringLiteral("plan")].toString(),
                 QStringLiteral("welcome"));
        QTemporaryDir folder;
        const auto written = tests::siyu(path, {QStringLiteral("content"), QStringLiteral("export"), folder.path()});
        QCOMPARE(written.json.value(QStringLiteral("attachments")).toInt(), 1);
        QCOMPARE(tests::bytesOf(folder.filePath(QStringLiteral("library-files/tea.txt"))), QByteArray("tea"));
    }
};

SIYU_TEST(TstContentJson, "tst_contentjson")
#include "tst_contentjson.moc"
