#include "app/content/termlist.h"
#include "tests/testmain.h"

#include <QTemporaryDir>

using app::ForbiddenTerm;
using app::TermHit;

namespace {

std::vector<ForbiddenTerm> terms(const QStringList &words)
{
    std::vector<ForbiddenTerm> list;
    for (const QString &word : words)
        list.push_back({word, QStringLiteral("why"), app::Severity::Warning});
    return list;
}

} // namespace

class TstContentCheck : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("found"); // "term position length"
        const QStringList law{QStringLiteral("国家级"), QStringLiteral("最佳"), QStringLiteral("最")};
        const auto row = [](const char *name, const QString &text, const QStringList &words, const QStringList &found) {
            QTest::newRow(name) << text << words << found;
        };
        row("nothing", QStringLiteral("今天发货"), law, {});
        row("no text", QString(), law, {});
        row("each place", QStringLiteral("最佳，最佳"), law, {QStringLiteral("最佳 0 2"), QStringLiteral("最佳 3 2")});
        row("the longest", QStringLiteral("这是最佳"), law, {QStringLiteral("最佳 2 2")});
        row("a blank inside", QStringLiteral("国 家 级礼遇"), law, {QStringLiteral("国家级 0 5")});
        row("signs inside", QStringLiteral("最*佳"), law, {QStringLiteral("最佳 0 3")});
        row("two signs part it", QStringLiteral("国--家级"), law, {});
        row("at the end", QStringLiteral("国家"), law, {});
        row("letters of any case", QStringLiteral("We are No.1"), {QStringLiteral("NO.1")},
            {QStringLiteral("NO.1 7 4")});
        row("full-width", QStringLiteral("ＮＯ．１"), {QStringLiteral("No.1")}, {QStringLiteral("No.1 0 4")});
        row("letters are not parted", QStringLiteral("t op"), {QStringLiteral("top")}, {});
        row("an empty term", QStringLiteral("abc"), {QString()}, {});
    }
    void whatIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QFETCH(QStringList, found);
        QStringList hits;
        for (const TermHit &hit : app::checkText(text, terms(words)))
            hits << QStringLiteral("%1 %2 %3").arg(hit.term).arg(hit.position).arg(hit.length);
        QCOMPARE(hits, found);
    }

    void whatTheShippedListFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // terms, separated by spaces
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("行业第一，NO.1 的茶", "第一 NO.1");
        row("史上最低价", "史上最低");
        row("史上最香", "史上最");
        row("最高礼遇，顶级原料，頂級工藝，国家级工艺", "最高 顶级 頂級 国家级");
        row("ｔｏｐ１ 单品", "TOP1");
        row("全场最低价，最好吃的茶点", "最低价 最好");
        row("本店唯一，全网最低", "唯一 全网最低");
        row("第一次来的朋友，第一步先烧水，第一天喝第一泡", "");
        row("最大码还有货，请在最大限度内调整", "");
        row("最好在饭后喝，最好不要空腹", "");
        row("这是今年唯一一次补货", "");
        row("最佳赏味期 30 天，今天最高气温 30 度，最高可减 50", "");
        row("NO.12 号茶，stop1 站，TOP10 榜单", "");
        row("安全第一", "");
        row("第一步做到行业第一", "第一");
    }
    void whatTheShippedListFinds()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QStringList hits;
        for (const TermHit &hit : app::checkText(text, app::shippedTerms()))
            hits << hit.term;
        QCOMPARE(hits.join(QLatin1Char(' ')), found);
    }
    void everyTermOfTheShippedListIsFoundAlone()
    {
        const auto shipped = app::shippedTerms();
        QVERIFY(shipped.size() > 60);
        for (const ForbiddenTerm &term : shipped) {
            const auto hits = app::checkText(term.term, shipped);
            QVERIFY2(hits.size() == 1 && hits.front().term == term.term, qPrintable(term.term));
            QVERIFY2(!term.reason.isEmpty(), qPrintable(term.term));
            for (const QString &word : term.harmless)
                QVERIFY2(word.contains(term.term), qPrintable(word));
        }
    }
    void aListOfTheTeamCanNameHarmlessWords()
    {
        const auto list = app::termsFromText(QStringLiteral("term,reason,harmless\n保证,x,保证金|质保证书\n"));
        QCOMPARE(app::checkText(QStringLiteral("交保证金"), list).size(), std::size_t(0));
        QCOMPARE(app::checkText(QStringLiteral("质保证书"), list).size(), std::size_t(0));
        QCOMPARE(app::checkText(QStringLiteral("保证有效"), list).size(), std::size_t(1));
    }
    void whatIsUsedAnywayIsMarked()
    {
        auto hits = app::checkText(QStringLiteral("最佳，最低价"), app::shippedTerms());
        app::markWaived(hits, {{QStringLiteral("最佳"), QStringLiteral("name of a prize"), {}, 1}});
        QCOMPARE(hits.size(), std::size_t(2));
        QVERIFY(hits[0].isWaived);
        QVERIFY(!hits[1].isWaived);
    }
    void theShippedListNamesTheStatute()
    {
        const auto shipped = app::shippedTerms();
        const auto hits = app::checkText(QStringLiteral("国家级、最高级、最佳"), shipped);
        QCOMPARE(hits.size(), std::size_t(3));
        for (const TermHit &hit : hits) {
            QVERIFY(hit.reason.contains(QStringLiteral("第九条")));
            QCOMPARE(hit.severity, app::Severity::Warning);
        }
    }
    void listsAreReadAsTeamsWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word a line") << QStringLiteral("绝对\n\n保证\r\n");
        QTest::newRow("with reasons") << QStringLiteral("绝对,a\n保证\tb\n");
        QTest::newRow("with a head") << QStringLiteral("basis,term,kind\nx,绝对,y\nx,保证,y\n");
        QTest::newRow("quoted") << QStringLiteral("\"绝对\",\"a\"\n\"保证\"\n");
        QTest::newRow("with remarks") << QStringLiteral("# ours\n绝对\n保证\n");
        QTest::newRow("twice") << QStringLiteral("绝对\n保证\n绝对\n");
    }
    void listsAreReadAsTeamsWriteThem()
    {
        QFETCH(QString, text);
        QStringList words;
        for (const ForbiddenTerm &term : app::termsFromText(text))
            words << term.term;
        QCOMPARE(words, (QStringList{QStringLiteral("绝对"), QStringLiteral("保证")}));
    }
    void theReasonComesFromTheBasis()
    {
        const auto list = app::termsFromText(QStringLiteral("term,basis,kind\n最佳,第九条,明文\n"));
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list.front().reason, QStringLiteral("第九条"));
    }
    void aFileWithoutATermIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("words.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# none\n");
        file.close();
        const auto read = app::termsFromFile(file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, app::ErrorKind::Invalid);
    }
    void theListOfTheAuthorityIsFoundWhole()
    {
        if (tests::sharedData().isEmpty())
            QSKIP("no shared data");
        const auto list =
            app::termsFromFile(tests::sharedData() + QStringLiteral("/compliance/statutory_absolute_terms.csv"));
        QVERIFY(list);
        QCOMPARE(list->size(), std::size_t(4));
        for (const ForbiddenTerm &term : *list) {
            QVERIFY(!term.reason.isEmpty());
            QCOMPARE(app::checkText(QStringLiteral("本店") + term.term, *list).size(), std::size_t(1));
            QCOMPARE(app::checkText(QStringLiteral("本店") + term.term, app::shippedTerms()).size(), std::size_t(1));
        }
    }
};

SIYU_TEST(TstContentCheck, "tst_contentcheck")
#include "tst_contentcheck.moc"
