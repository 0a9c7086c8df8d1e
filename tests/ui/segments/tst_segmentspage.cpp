#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

using tests::UiFixture;

class TstSegmentsPage : public QObject
{
    Q_OBJECT

private:
    static void open(UiFixture &fixture)
    {
        fixture.window().showPage(QStringLiteral("segments"));
        fixture.settle();
    }
    static void choose(UiFixture &fixture, const QString &name)
    {
        auto *list = fixture.find<QListWidget>("segmentList");
        const auto items = list->findItems(name, Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(items.constFirst()).center());
        fixture.settle();
    }
    /// The first number in the count.
    static int counted(UiFixture &fixture)
    {
        return fixture.find<QLabel>("segmentCount")
            ->text()
            .section(QLatin1Char(' '), 0, 0)
            .remove(QLatin1Char(','))
            .toInt();
    }

private slots:
    void theListShowsHowManyAreInEach()
    {
        UiFixture fixture;
        open(fixture);
        QCOMPARE(fixture.find<QListWidget>("segmentList")->count(), 5);
        choose(fixture, QStringLiteral("高消费"));
        QVERIFY(counted(fixture) > 0);
        QCOMPARE(fixture.find<QTableWidget>("segmentPeople")->rowCount(), 50);
    }
    void aNewSegmentIsBuiltCountedAndSavedAndUndone()
    {
        UiFixture fixture;
        open(fixture);
        QTest::mouseClick(fixture.find<QPushButton>("newSegment"), Qt::LeftButton);
        fixture.find<QLineEdit>("clauseValue")->insert(QStringLiteral("高")); // keyClicks supports ASCII only
        const std::int64_t count = fixture.integer("SELECT count(DISTINCT customer_id) FROM customer_tag "
                                                   "JOIN tag ON tag.id = tag_id WHERE tag.name = '高'");
        QVERIFY(count > 0);
        QTRY_COMPARE(counted(fixture), count);
        fixture.prompts().answer = QStringLiteral("高意向");
        QTest::mouseClick(fixture.find<QPushButton>("saveSegment"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM segment WHERE name = '高意向'"), 1);
        QVERIFY(!fixture.find<QPushButton>("saveSegment")->isEnabled());
        fixture.window().actions().find("undo")->trigger();
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM segment WHERE name = '高意向'"), 0);
    }
    void aWrongRuleSaysWhatIsWrong()
    {
        UiFixture fixture;
        open(fixture);
        QTest::mouseClick(fixture.find<QPushButton>("newSegment"), Qt::LeftButton);
        fixture.find<QLineEdit>("clauseValue")->insert(QStringLiteral("没有这个标签")); // keyClicks supports ASCII only
        QTRY_VERIFY(fixture.find<QLabel>("ruleProblem")->isVisible());
        QVERIFY(fixture.find<QLabel>("ruleProblem")->text().contains(QStringLiteral("没有这个标签")));
    }
    void aClickOnAPersonSaysWhy()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("高消费"));
        auto *people = fixture.find<QTableWidget>("segmentPeople");
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, people->visualItemRect(people->item(3, 0)).center());
        auto *clauses = fixture.find<QTreeWidget>("explainClauses");
        QTRY_VERIFY(clauses->topLevelItemCount() > 0);
        QVERIFY(clauses->topLevelItem(0)->text(0).startsWith(QStringLiteral("✓")));
    }
    void aNewSegmentBeginsWithoutTheVerdictOfTheOneBefore()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("高消费"));
        auto *people = fixture.find<QTableWidget>("segmentPeople");
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, people->visualItemRect(people->item(3, 0)).center());
        QTRY_VERIFY(fixture.find<QTreeWidget>("explainClauses")->topLevelItemCount() > 0);
        QVERIFY(!fixture.find<QTreeWidget>("explainClauses")->topLevelItem(0)->text(0).contains(QLatin1Char('{')));
        QTest::mouseClick(fixture.find<QPushButton>("newSegment"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(fixture.find<QTreeWidget>("explainClauses")->topLevelItemCount(), 0);
        QCOMPARE(fixture.find<QLabel>("explainVerdict")->text(), QString());
    }
    void aNewConditionWaitsForItsValue()
    {
        UiFixture fixture;
        open(fixture);
        QTest::mouseClick(fixture.find<QPushButton>("newSegment"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("clauseValue"));
    }
    void groupsInGroupsAreEditedAsText()
    {
        UiFixture fixture;
        open(fixture);
        fixture.workspace().edit([](app::TeamStore &store, app::JobContext &) -> app::Result<storage::Segment> {
            const auto rule =
                app::RuleTranslator(store.connection())
                    .fromFile(
                        R"({"any":[{"all":[{"segment":"高消费"},{"not":{"segment":"复购客户"}}]},{"segment":"近7天新客"}]})");
            return app::SegmentService(store).save(QStringLiteral("两层"), *rule);
        });
        fixture.settle();
        choose(fixture, QStringLiteral("两层"));
        auto *text = fixture.find<QPlainTextEdit>("ruleText");
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(QStringLiteral("\"not\"")));
        QVERIFY(fixture.find<QToolButton>("ruleAsText")->isChecked());
    }
    void deletingAsksFirst()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("复购客户"));
        fixture.prompts().agrees = false;
        fixture.window().actions().find("segments.delete")->trigger();
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM segment WHERE name = '复购客户'"), 1);
        fixture.prompts().agrees = true;
        fixture.window().actions().find("segments.delete")->trigger();
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM segment WHERE name = '复购客户'"), 0);
    }
};

SIYU_TEST(TstSegmentsPage, "tst_segmentspage")
#include "tst_segmentspage.moc"
