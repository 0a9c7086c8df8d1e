#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/segments/tagservice.h"
#include "app/store/writescope.h"
#include "storage/sqlite/connection.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/segments/ruleeditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
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

    static QByteArray stored(UiFixture &fixture, const QString &name)
    {
        auto job = fixture.workspace().ask([name](app::TeamStore &store, app::JobContext &) -> app::Result<QByteArray> {
            const auto segment = storage::SegmentStore(store.connection()).byName(name);
            return segment ? segment->rule : QByteArray();
        });
        while (!job.isFinished())
            QTest::qWait(2);
        return job.result().value_or(QByteArray());
    }
    /// Adds a condition to a segment without saving it; the rule in the store.
    static QByteArray change(UiFixture &fixture, const QString &name)
    {
        choose(fixture, name);
        auto *editor = fixture.find<ui::RuleEditor>("ruleEditor");
        QTest::mouseClick(fixture.find("addClause"), Qt::LeftButton);
        editor->findChildren<QLineEdit *>(QStringLiteral("clauseValue")).last()->insert(QStringLiteral("高"));
        fixture.settle();
        return stored(fixture, name);
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
        const QString problem = fixture.find<QLabel>("ruleProblem")->text();
        QVERIFY2(problem.contains(QStringLiteral("没有这个标签")), qPrintable(problem));
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
    void aCustomerWithoutANameIsCalledAsInTheGrid_data()
    {
        QTest::addColumn<bool>("hasIdentity");
        QTest::addColumn<QString>("name");
        QTest::newRow("by an ID that people read") << true << "tea650";
        QTest::newRow("with nothing to go by") << false << "No name";
    }
    void aCustomerWithoutANameIsCalledAsInTheGrid()
    {
        QFETCH(bool, hasIdentity);
        QFETCH(QString, name);
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("高消费"));
        auto *people = fixture.find<QTableWidget>("segmentPeople");
        const auto first = people->item(0, 0)->data(Qt::UserRole).toLongLong();
        fixture.workspace().edit([first, hasIdentity](app::TeamStore &store, app::JobContext &) -> app::Result<int> {
            return app::guarded([&]() -> app::Result<int> {
                app::WriteScope scope(store, QStringLiteral("test"), QStringLiteral("test"));
                const QString of = QStringLiteral(" WHERE %1 = %2");
                store.connection().execute(
                    QStringLiteral("UPDATE customer SET name = NULL, nickname = NULL, remark = NULL") +
                    of.arg(QStringLiteral("id")).arg(first));
                store.connection().execute(QStringLiteral("DELETE FROM identity") +
                                           of.arg(QStringLiteral("customer_id")).arg(first));
                if (hasIdentity)
                    store.connection().execute(
                        QStringLiteral("INSERT INTO identity(customer_id, kind, value) VALUES(%1, 7, 'tea650')")
                            .arg(first));
                scope.commit();
                return 0;
            });
        });
        fixture.settle();
        QTRY_COMPARE(people->item(0, 0)->text(), name);
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, people->visualItemRect(people->item(0, 0)).center());
        QTRY_VERIFY(fixture.find<QLabel>("explainVerdict")->text().startsWith(name));
        fixture.window().showPage(QStringLiteral("customers"), QStringLiteral("customer/%1").arg(first));
        fixture.settle();
        QTRY_COMPARE(fixture.find<QLabel>("panelName")->text(), name);
    }
    void theExplanationFollowsTheRule()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("高消费"));
        QTest::mouseClick(fixture.find("ruleAsText"), Qt::LeftButton);
        auto *people = fixture.find<QTableWidget>("segmentPeople");
        auto *verdict = fixture.find<QLabel>("explainVerdict");
        auto *clauses = fixture.find<QTreeWidget>("explainClauses");
        auto *text = fixture.find<QPlainTextEdit>("ruleText");
        const auto idAt = [people](int row) { return people->item(row, 0)->data(Qt::UserRole).toLongLong(); };
        const auto id = idAt(3);
        const QString name = people->item(3, 0)->text();
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, people->visualItemRect(people->item(3, 0)).center());
        fixture.settle();
        QVERIFY(verdict->text().startsWith(name));
        const QString before = clauses->topLevelItem(0)->text(0);

        text->setPlainText(QStringLiteral(R"({"all":[{"orders":{"sum":{">=":1}}},{"not":{"segment":"近7天新客"}}]})"));
        QTRY_VERIFY(clauses->topLevelItemCount() == 2 && clauses->topLevelItem(0)->text(0) != before);
        fixture.settle();
        QVERIFY(verdict->text().startsWith(name));
        QVERIFY(people->selectedItems().isEmpty() || idAt(people->selectedItems().constFirst()->row()) == id);

        text->setPlainText(QStringLiteral("{"));
        QTRY_COMPARE(clauses->topLevelItemCount(), 0);
        QCOMPARE(verdict->text(), QString());

        text->setPlainText(QStringLiteral(R"({"orders":{"sum":{">=":99999999}}})"));
        QTRY_COMPARE(verdict->text(), QStringLiteral("%1 is not in the segment because:").arg(name));
        QVERIFY(clauses->topLevelItem(0)->text(0).startsWith(QStringLiteral("✗")));
        QVERIFY(people->selectedItems().isEmpty());

        text->setPlainText(QStringLiteral(R"({"orders":{"sum":{">=":500}}})"));
        QTRY_COMPARE(people->selectedItems().size(), 2); // its cells
        QCOMPARE(idAt(people->currentRow()), id);
        QTRY_COMPARE(verdict->text(), QStringLiteral("%1 is in the segment because:").arg(name));
    }
    void theHighlightStaysOnTheCustomer()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("高消费"));
        auto *people = fixture.find<QTableWidget>("segmentPeople");
        const auto idAt = [people](int row) { return people->item(row, 0)->data(Qt::UserRole).toLongLong(); };
        QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, people->visualItemRect(people->item(3, 0)).center());
        fixture.settle();
        const auto id = idAt(3);
        const auto first = storage::CustomerId(idAt(0));
        fixture.workspace().edit([first](app::TeamStore &store, app::JobContext &) -> app::Result<int> {
            return app::guarded([&]() -> app::Result<int> {
                app::WriteScope scope(store, QStringLiteral("test"), QStringLiteral("test"));
                store.connection().execute(
                    QStringLiteral("UPDATE orders SET customer_id = NULL WHERE customer_id = %1").arg(first.value));
                scope.commit();
                return 0;
            });
        });
        fixture.settle();
        QTRY_COMPARE(idAt(2), id); // all moved up
        QCOMPARE(people->currentRow(), 2);
        QCOMPARE(people->selectedItems().constFirst()->row(), 2);
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
    void aDraftIsAskedAboutBeforeAnotherSegmentIsChosen_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("moves");
        QTest::addColumn<bool>("isSaved");
        QTest::newRow("save") << "closingWait" << true << true;
        QTest::newRow("discard") << "closingDiscard" << true << false;
        QTest::newRow("go on") << "closingStay" << false << false;
    }
    void aDraftIsAskedAboutBeforeAnotherSegmentIsChosen()
    {
        QFETCH(QString, button);
        QFETCH(bool, moves);
        QFETCH(bool, isSaved);
        UiFixture fixture;
        open(fixture);
        const QByteArray before = change(fixture, QStringLiteral("高消费"));
        choose(fixture, QStringLiteral("复购客户"));
        QVERIFY2(fixture.find<QLabel>("closingText")->text().contains(QStringLiteral("高消费")),
                 qPrintable(fixture.find<QLabel>("closingText")->text()));
        QCOMPARE(fixture.find<QListWidget>("segmentList")->currentItem()->text(), QStringLiteral("高消费"));
        QTest::mouseClick(fixture.find(button.toUtf8().constData()), Qt::LeftButton);
        fixture.settle();
        const QString shown = moves ? QStringLiteral("复购客户") : QStringLiteral("高消费");
        QCOMPARE(fixture.find<QLabel>("segmentName")->text(), shown);
        QCOMPARE(fixture.find<QListWidget>("segmentList")->currentItem()->text(), shown);
        QCOMPARE(stored(fixture, QStringLiteral("高消费")) != before, isSaved);
        QCOMPARE(fixture.find("saveSegment")->isEnabled(), !moves);
    }
    void aDraftStaysWhileThePageIsLeft()
    {
        UiFixture fixture;
        open(fixture);
        change(fixture, QStringLiteral("高消费"));
        const QJsonObject typed = fixture.find<ui::RuleEditor>("ruleEditor")->rule();
        fixture.window().showPage(QStringLiteral("sop"));
        fixture.settle();
        open(fixture);
        QCOMPARE(fixture.find<ui::RuleEditor>("ruleEditor")->rule(), typed);
        QVERIFY(fixture.find("saveSegment")->isEnabled());
    }
    void undoWaitsForTheDraft()
    {
        UiFixture fixture;
        fixture.workspace().edit([](app::TeamStore &store, app::JobContext &job) -> app::Result<void> {
            const auto given = app::TagService(store).give(QStringLiteral("新标签"), {storage::CustomerId(1)}, job);
            return given ? app::Result<void>() : tl::unexpected<app::Error>(given.error());
        });
        open(fixture);
        change(fixture, QStringLiteral("高消费"));
        const auto undone = [&fixture] { return fixture.integer("SELECT count(*) FROM change WHERE state = 2"); };
        const auto before = undone();
        const QJsonObject typed = fixture.find<ui::RuleEditor>("ruleEditor")->rule();
        fixture.window().actions().find("undo")->trigger();
        fixture.settle();
        QCOMPARE(undone(), before);
        QCOMPARE(fixture.find<ui::RuleEditor>("ruleEditor")->rule(), typed);
    }
    void theUndoEntryNamesWhyItWaits()
    {
        UiFixture fixture;
        open(fixture);
        const QAction *undo = fixture.window().actions().find("undo");
        const auto refuses = [undo] { return undo->text().contains(QStringLiteral("save or discard")); };
        QVERIFY(!refuses());
        change(fixture, QStringLiteral("高消费"));
        QVERIFY(refuses());
        QVERIFY(undo->isEnabled());
        fixture.window().showPage(QStringLiteral("sop"));
        QVERIFY(!refuses());
        open(fixture);
        QVERIFY(refuses());
        QTest::mouseClick(fixture.find("saveSegment"), Qt::LeftButton);
        fixture.settle();
        QVERIFY2(undo->text().contains(QStringLiteral("高消费")), qPrintable(undo->text()));
    }
    void aNumberFieldLeavesUndoToTheProgram()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("高消费"));
        auto *days = fixture.find<QSpinBox>("clauseDays");
        QVERIFY(days->isVisible());
        const auto message = [&fixture] { return fixture.window().statusBar()->currentMessage(); };
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Up); // its own undo does not know what the arrow keys do
        const int value = days->value();
        QTest::keyClick(days, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(message().contains(QStringLiteral("unsaved changes")), qPrintable(message()));
        QCOMPARE(days->value(), value);
    }
    void aNumberFieldUndoesWhatIsTypedIntoIt()
    {
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("高消费"));
        auto *days = fixture.find<QSpinBox>("clauseDays");
        const int value = 12;
        days->setValue(value);
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("7"));
        QCOMPARE(days->value(), 7);
        QTest::keyClick(days, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(days->value(), value);
        QCOMPARE(fixture.window().statusBar()->currentMessage(), QString());
    }
    void aDraftIsAskedAboutBeforeTheWindowCloses()
    {
        UiFixture fixture;
        open(fixture);
        const QByteArray before = change(fixture, QStringLiteral("高消费"));
        fixture.window().close();
        QVERIFY(fixture.window().isVisible());
        QTest::mouseClick(fixture.find("closingStay"), Qt::LeftButton);
        fixture.settle();
        QVERIFY(fixture.window().isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!fixture.window().endSession(100));
        fixture.settle();
        QTest::mouseClick(fixture.find("closingWait"), Qt::LeftButton);
        QTRY_VERIFY(!fixture.window().isVisible());
        QVERIFY(stored(fixture, QStringLiteral("高消费")) != before);
    }
    void aTextThatIsNoRuleIsNeitherSavedNorDropped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("not JSON") << QStringLiteral("{\"all\": [") << QStringLiteral("1");
        QTest::newRow("key twice") << QStringLiteral("{\"all\": [], \"all\": [1]}") << QStringLiteral("$.all:");
    }
    void aTextThatIsNoRuleIsNeitherSavedNorDropped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        UiFixture fixture;
        open(fixture);
        choose(fixture, QStringLiteral("高消费"));
        auto *asText = fixture.find<QToolButton>("ruleAsText");
        QTest::mouseClick(asText, Qt::LeftButton);
        auto *text = fixture.find<QPlainTextEdit>("ruleText");
        text->setPlainText(typed);
        QTest::mouseClick(asText, Qt::LeftButton);
        QVERIFY(asText->isChecked());
        QCOMPARE(text->toPlainText(), typed);
        fixture.window().page(QStringLiteral("segments"))->refresh();
        fixture.settle();
        QCOMPARE(text->toPlainText(), typed);
        QTest::mouseClick(fixture.find("saveSegment"), Qt::LeftButton);
        QVERIFY(fixture.find("ruleProblem")->isVisible());
        QVERIFY(fixture.find<QLabel>("ruleProblem")->text().contains(says));
    }
    void whatIsShownFollowsTheStoreUnlessItWasChangedHere()
    {
        UiFixture fixture;
        open(fixture);
        const QByteArray before = change(fixture, QStringLiteral("高消费"));
        const QJsonObject old = fixture.find<ui::RuleEditor>("ruleEditor")->rule();
        QTest::mouseClick(fixture.find("saveSegment"), Qt::LeftButton);
        fixture.settle();
        QVERIFY(stored(fixture, QStringLiteral("高消费")) != before);
        fixture.window().actions().find("undo")->trigger();
        fixture.settle();
        QCOMPARE(stored(fixture, QStringLiteral("高消费")), before);
        QVERIFY(fixture.find<ui::RuleEditor>("ruleEditor")->rule() != old); // it shows what is saved
        QVERIFY(!fixture.find("saveSegment")->isEnabled());
    }
    void anotherRuleOfTheNameIsReplacedOnlyAfterAQuestion_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("a new segment of a name that is taken") << true;
        QTest::newRow("a segment that was changed elsewhere meanwhile") << false;
    }
    void anotherRuleOfTheNameIsReplacedOnlyAfterAQuestion()
    {
        QFETCH(bool, isNew);
        const QString name = QStringLiteral("高消费");
        UiFixture fixture;
        open(fixture);
        if (isNew) {
            QTest::mouseClick(fixture.find("newSegment"), Qt::LeftButton);
            fixture.find<QLineEdit>("clauseValue")->insert(QStringLiteral("高"));
            fixture.prompts().answer = name;
        } else {
            change(fixture, name);
            fixture.workspace().edit([name](app::TeamStore &store, app::JobContext &) -> app::Result<storage::Segment> {
                const auto rule = app::RuleTranslator(store.connection()).fromFile(R"({"segment":"近7天新客"})");
                return app::SegmentService(store).save(name, *rule);
            });
            fixture.settle();
        }
        const QByteArray before = stored(fixture, name);
        fixture.prompts().agrees = false;
        QTest::mouseClick(fixture.find("saveSegment"), Qt::LeftButton);
        fixture.settle();
        QVERIFY(fixture.prompts().questions.last().contains(name));
        QCOMPARE(stored(fixture, name), before);
        QVERIFY(fixture.find("saveSegment")->isEnabled());
        fixture.prompts().agrees = true;
        QTest::mouseClick(fixture.find("saveSegment"), Qt::LeftButton);
        fixture.settle();
        QVERIFY(stored(fixture, name) != before);
        QVERIFY(!fixture.find("saveSegment")->isEnabled());
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
