#include "tests/testmain.h"
#include "ui/charts/barchart.h"
#include "ui/charts/cohortmap.h"
#include "ui/charts/trendchart.h"

#include <QApplication>
#include <QLabel>
#include <QTableWidget>

using ui::ChartUnit;
using ui::TrendChart;
using ui::TrendData;

namespace {

constexpr storage::LocalDay day = 20773; // 2026-11-16

/// Returns the path set beforehand.
class PathPrompts final : public ui::Prompts
{
public:
    QString path, told;
    void openFile(QWidget *, const QString &, const QString &, Path) override {}
    void saveFile(QWidget *, const QString &, const QString &, const QString &, Path chosen) override { chosen(path); }
    void chooseFolder(QWidget *, const QString &, Path) override {}
    void confirm(QWidget *, const QString &, const QString &, const QString &, std::function<void()>, Outcome) override
    {
    }
    void confirmTyped(QWidget *, const QString &, const QString &, const QString &, Decision) override {}
    void text(QWidget *, const QString &, const QString &, const QString &,
              std::function<void(const QString &)>) override
    {
    }
    void showInFolder(const QString &) override {}
    void tell(QWidget *, const QString &message, const QString &) override { told = message; }
};

TrendData week()
{
    TrendData data;
    data.unit = ChartUnit::Money;
    data.name = QStringLiteral("GMV");
    data.beforeName = QStringLiteral("Before");
    for (int i = 0; i < 7; ++i)
        data.days.push_back(day + i);
    data.values = {100.0, 150.0, std::nullopt, std::nullopt, 0.0, 12345.5, 300.0};
    return data;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstTrendChart : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void noDataIsAGapAndZeroIsNot()
    {
        Desk desk;
        desk.chart.setData(week());
        QCOMPARE(desk.chart.stretches(), 2);
        QCOMPARE(desk.chart.readOut(2), QStringLiteral("2026-11-18  no data"));
        QVERIFY2(desk.chart.readOut(4).startsWith(QLatin1String("2026-11-20  0.00")),
                 qPrintable(desk.chart.readOut(4)));
    }
    void theReadOutSaysDateValueAndChange_data()
    {
        QTest::addColumn<int>("point");
        QTest::addColumn<QString>("text");
        QTest::newRow("first has no change") << 0 << "2026-11-16  100.00";
        QTest::newRow("more") << 1 << "2026-11-17  150.00  +50.0%";
        QTest::newRow("thousands") << 5 << "2026-11-21  12,345.50";
        QTest::newRow("less") << 6 << "2026-11-22  300.00  -97.6%";
        QTest::newRow("outside") << 7 << "";
    }
    void theReadOutSaysDateValueAndChange()
    {
        QFETCH(int, point);
        Desk desk;
        desk.chart.setData(week());
        QTEST(desk.chart.readOut(point), "text");
    }
    void theWheelScrollsThePage()
    {
        Desk desk;
        const QList<QWidget *> widgets = desk.chart.findChildren<QWidget *>();
        const auto plot = std::find_if(widgets.begin(), widgets.end(),
                                       [](const QWidget *widget) { return widget->inherits("QCustomPlot"); });
        QVERIFY(plot != widgets.end());
        QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, -120), Qt::NoButton, {}, Qt::NoScrollPhase, false);
        wheel.accept();
        QCoreApplication::sendEvent(*plot, &wheel);
        QVERIFY(!wheel.isAccepted());
    }
    void withAComparisonTheChangeIsAgainstThatPoint()
    {
        Desk desk;
        TrendData data = week();
        data.unit = ChartUnit::Ratio;
        data.values = {0.25};
        data.before = {0.2};
        desk.chart.setData(data);
        QCOMPARE(desk.chart.readOut(0), QStringLiteral("2026-11-16  25.00%  +5.0 pt  (previously: 20.00%)"));
    }
    void theMouseReadsOutTheNearestPointAndAClickOpensIt()
    {
        Desk desk;
        desk.chart.setData(week());
        desk.show();
        auto *plot = desk.chart.childAt(desk.chart.placeOf(1));
        QVERIFY(plot);
        QTest::mouseMove(plot, plot->mapFrom(&desk.chart, desk.chart.placeOf(1)));
        QTRY_COMPARE(desk.chart.currentPoint(), 1);
        auto *readOut = desk.chart.findChild<QLabel *>(QStringLiteral("trendReadOut"));
        QVERIFY(readOut->isVisible());
        QCOMPARE(readOut->text(), desk.chart.readOut(1));
        QSignalSpy clicked(&desk.chart, &TrendChart::pointClicked);
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->mapFrom(&desk.chart, desk.chart.placeOf(6)));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toInt(), day + 6);
    }
    void theArrowKeysDoTheSame()
    {
        Desk desk;
        desk.chart.setData(week());
        desk.show();
        QSignalSpy clicked(&desk.chart, &TrendChart::pointClicked);
        desk.chart.setFocus();
        QTest::keyClick(&desk.chart, Qt::Key_Left);
        QCOMPARE(desk.chart.currentPoint(), 6);
        QTest::keyClick(&desk.chart, Qt::Key_Left);
        QTest::keyClick(&desk.chart, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toInt(), day + 5);
    }
    void theCsvHoldsTheNumbersAndLeavesGapsEmpty()
    {
        Desk desk;
        QTemporaryDir folder;
        desk.chart.setData(week());
        const QString path = folder.filePath(QStringLiteral("chart.csv"));
        QVERIFY(desk.chart.saveCsv(path));
        const QByteArray csv = contentOf(path);
        QVERIFY2(csv.contains("\r\n2026-11-17,150.00\r\n2026-11-18,\r\n"), csv.constData());
        QVERIFY2(csv.contains("2026-11-20,0.00\r\n"), csv.constData());
    }
    void picturesAndPdfAreWritten_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("picture") << "chartToPicture"
                                 << "png" << QByteArray("\x89PNG");
        QTest::newRow("pdf") << "chartToPdf"
                             << "pdf" << QByteArray("%PDF");
    }
    void picturesAndPdfAreWritten()
    {
        QFETCH(QString, action);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, magic);
        Desk desk;
        QTemporaryDir folder;
        desk.chart.setData(week());
        desk.show();
        desk.prompts.path = folder.filePath(QStringLiteral("chart.") + suffix);
        std::unique_ptr<QMenu> menu(desk.chart.makeMenu(nullptr));
        menu->findChild<QAction *>(action)->trigger();
        const QByteArray content = contentOf(desk.prompts.path);
        QVERIFY(content.startsWith(magic));
        QVERIFY(content.size() > 1'000);
    }
    void aFileThatCannotBeWrittenIsTold()
    {
        Desk desk;
        desk.chart.setData(week());
        desk.prompts.path = QStringLiteral("/nowhere/at/all.csv");
        std::unique_ptr<QMenu> menu(desk.chart.makeMenu(nullptr));
        menu->findChild<QAction *>(QStringLiteral("chartToCsv"))->trigger();
        QVERIFY(desk.prompts.told.contains(QLatin1String("/nowhere/at/all.csv")));
    }
    void theSameNumbersAreThereAsATable()
    {
        Desk desk;
        desk.chart.setData(week());
        desk.show();
        desk.chart.showTable();
        auto *table = desk.chart.findChild<QTableWidget *>(QStringLiteral("chartTable"));
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 7);
        QCOMPARE(table->item(5, 1)->text(), QStringLiteral("12345.50"));
        QCOMPARE(table->item(2, 1)->text(), QString());
    }
    void axesCountInTenThousandsInChinese_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("step");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << "en" << 12'000.0 << 2'000.0 << "12,000";
        QTest::newRow("zh") << "zh_CN" << 12'000.0 << 2'000.0 << QStringLiteral("1.2万");
        QTest::newRow("zh round") << "zh_CN" << 20'000.0 << 10'000.0 << QStringLiteral("2万");
        QTest::newRow("zh small") << "zh_CN" << 9'000.0 << 1'000.0 << "9,000";
        QTest::newRow("zh huge") << "zh_CN" << 250'000'000.0 << 50'000'000.0 << QStringLiteral("2.5亿");
        QTest::newRow("small steps") << "en" << 0.5 << 0.25 << "0.50";
    }
    void axesCountInTenThousandsInChinese()
    {
        QFETCH(QString, language);
        QFETCH(double, value);
        QFETCH(double, step);
        QLocale::setDefault(QLocale(language));
        QTEST(ui::axisValue(ChartUnit::Count, value, step), "text");
    }
    void barsOpenByClickAndByKey()
    {
        Desk desk;
        ui::BarChart bars(desk.theme, desk.prompts);
        bars.setBars({{QStringLiteral("A"), 5, 0}, {QStringLiteral("B"), 0, 0}}, QStringLiteral("n"));
        bars.resize(300, 80);
        bars.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bars));
        QSignalSpy clicked(&bars, &ui::BarChart::barClicked);
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.placeOf(1).center());
        QTest::keyClick(&bars, Qt::Key_Up);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(clicked.last()[0].toInt(), 0);
        QCOMPARE(clicked.first()[0].toInt(), 1);
    }
    void cohortCellsBeyondTheirAgeAreEmpty()
    {
        Desk desk;
        ui::CohortMap map(desk.theme, desk.prompts);
        map.setRows({{QStringLiteral("2026-09"), 40, {1.0, 0.25, 0.0}}, {QStringLiteral("2026-10"), 20, {1.0, 0.5}}});
        QCOMPARE(map.readOut(0, 1), QStringLiteral("2026-09, month 1: 10 of 40 (25.00%)"));
        QCOMPARE(map.readOut(0, 2), QStringLiteral("2026-09, month 2: 0 of 40 (0.00%)"));
        QCOMPARE(map.readOut(1, 2), QString());
        QCOMPARE(map.table().rows[1], (QStringList{QStringLiteral("2026-10"), QStringLiteral("20"),
                                                   QStringLiteral("1.000000"), QStringLiteral("0.500000"), QString()}));
    }

private:
    /// A chart in its own window.
    struct Desk
    {
        ui::Theme theme{*qApp};
        PathPrompts prompts;
        TrendChart chart{theme, prompts};
        Desk()
        {
            chart.setTitle(QStringLiteral("GMV"));
            chart.resize(600, 300);
        }
        void show()
        {
            chart.show();
            if (!QTest::qWaitForWindowExposed(&chart))
                qFatal("the chart did not appear");
            QApplication::processEvents();
        }
    };
};

SIYU_TEST(TstTrendChart, "tst_trendchart")
#include "tst_trendchart.moc"
