#include "tests/testmain.h"

#include "tests/ui/uifixture.h"
#include "ui/customers/customergridview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using tests::UiFixture;

/// The main workflow from an empty file to the report, by keyboard and mouse only.
class TstMainJob : public QObject
{
    Q_OBJECT

    static void click(UiFixture &fixture, const char *name)
    {
        auto *button = fixture.find<QPushButton>(name);
        QVERIFY2(button->isEnabled() && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        fixture.settle();
    }
    /// Imports a file with the wizard, step by step.
    static void import(UiFixture &fixture, const QString &name, const QByteArray &content)
    {
        fixture.prompts().path = fixture.write(name, content);
        QTest::keyClick(&fixture.window(), Qt::Key_I, Qt::ControlModifier);
        fixture.settle();
        for (int step = 0; step < 3; ++step)
            click(fixture, "importNext");
        auto *dialog = fixture.find<QDialog>("importDialog");
        click(fixture, "importCancel"); // Close
        QTRY_VERIFY(!dialog->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static void go(UiFixture &fixture, const char *page)
    {
        fixture.window().activateWindow();
        fixture.window().actions().find((QByteArray("page.") + page).constData())->trigger();
        fixture.settle();
    }

private slots:
    void rosterTagsSegmentSopTodayOrdersFiguresReport()
    {
        UiFixture fixture(UiFixture::Content::Empty);
        fixture.window().activateWindow();
        import(fixture, QStringLiteral("名单.csv"),
               "客户名称,添加人,添加人账号,添加时间,手机,标签\n"
               "王芳,林悦,linyue,2026-11-22 08:40:00,13800138000,茶友\n"
               "李雷,林悦,linyue,2026-11-22 08:45:00,13800138001,\n"
               "韩梅,林悦,linyue,2026-08-02 09:00:00,13800138002,茶友\n");
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer"), std::int64_t(3));

        go(fixture, "customers"); // tag everyone
        auto *grid = fixture.find<ui::CustomerGridView>("customerTable");
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_A, Qt::ControlModifier);
        fixture.settle();
        QCOMPARE(grid->selectedCount(), std::int64_t(3));
        QTest::keyClick(grid, Qt::Key_T, Qt::ControlModifier);
        fixture.settle();
        auto *tag = fixture.find<QLineEdit>("filterInput");
        tag->insert(QStringLiteral("高意向"));
        QTest::keyClick(tag, Qt::Key_Return);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM customer_tag JOIN tag ON id = tag_id WHERE name = '高意向'"),
                 std::int64_t(3));

        go(fixture, "segments"); // save a segment
        click(fixture, "newSegment");
        fixture.find<QLineEdit>("clauseValue")->insert(QStringLiteral("茶友"));
        fixture.settle();
        fixture.prompts().answer = QStringLiteral("茶友们");
        click(fixture, "saveSegment");
        QCOMPARE(fixture.integer("SELECT count(*) FROM segment WHERE name = '茶友们'"), std::int64_t(1));

        go(fixture, "sop"); // welcome them
        fixture.find<QAction>("template.new-friend-7-days")->trigger();
        fixture.settle();
        auto *audience = fixture.find<QComboBox>("planAudience");
        audience->setCurrentText(QStringLiteral("茶友们"));
        emit audience->activated(audience->currentIndex());
        fixture.settle();
        click(fixture, "activatePlan");
        QCOMPARE(fixture.integer("SELECT count(*) FROM plan WHERE state = 2"), std::int64_t(1));
        QVERIFY(fixture.integer("SELECT count(*) FROM enrolment") >= 1);

        go(fixture, "today"); // work through the due tasks
        auto *list = fixture.find<QListView>("taskList");
        QTRY_VERIFY(fixture.integer("SELECT count(*) FROM task WHERE state <= 2") >= 1);
        fixture.settle();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_C);
        fixture.settle();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("王芳")));
        QTest::keyClick(list, Qt::Key_D);
        fixture.settle();
        QCOMPARE(fixture.integer("SELECT count(*) FROM task WHERE state = 4"), std::int64_t(1));

        import(fixture, QStringLiteral("订单.csv"),
               "订单号,手机号,下单时间,付款时间,实付金额\nA1,13800138000,2026-11-21 10:00,2026-11-21 10:01,88.50\n"
               "A2,13800138002,2026-11-22 08:00,2026-11-22 08:01,11.50\n");
        QCOMPARE(fixture.integer("SELECT count(*) FROM orders WHERE customer_id IS NOT NULL"), std::int64_t(2));

        go(fixture, "dashboard"); // the final figure
        QTRY_VERIFY2(fixture.find("tile_gmv")->accessibleName().contains(QStringLiteral("100")),
                     qPrintable(fixture.find("tile_gmv")->accessibleName()));
        QTest::mouseClick(fixture.find("weeklyReportButton"), Qt::LeftButton);
        fixture.settle();
        fixture.prompts().path = fixture.file(QStringLiteral("周报.pdf"));
        click(fixture, "reportSave");
        QFile report(fixture.prompts().path);
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.size() > 10'000);
        QCOMPARE(report.read(5), QByteArray("%PDF-"));
    }
};

SIYU_TEST(TstMainJob, "tst_mainjob")
#include "tst_mainjob.moc"
