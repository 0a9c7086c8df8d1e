#include "tests/app/storefixture.h"
#include "tests/filesizelimit.h"
#include "tests/testmain.h"
#include "tests/testpaths.h"
#include "tests/ui/uifixture.h"
#include "ui/kpi/weeklyreport.h"

#include <QProcess>
#include <QRegularExpression>

using tests::UiFixture;

namespace {

constexpr storage::LocalDay today = 20779; // 2026-11-22

struct Run
{
    int status = -1;
    QString out, err;
};

Run siyu(const QStringList &arguments)
{
    QProcess process;
    process.start(tests::siyuExecutable(), QStringList{QStringLiteral("--lang"), QStringLiteral("en"),
                                                       QStringLiteral("--now"), QStringLiteral("2026-11-22T09:00")} +
                                               arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pagesOf(const QByteArray &pdf)
{
    return QString::fromLatin1(pdf).count(QRegularExpression(QStringLiteral("/Type\\s*/Page\\b")));
}

} // namespace

class TstWeeklyReport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void theNumbersAreThoseOfTheTeam()
    {
        UiFixture fixture;
        const app::ReportData data = collect(fixture);
        QCOMPARE(data.before, (app::Period{today - 13, today - 7}));
        QCOMPARE(data.figures.pieces.size(), std::size_t(7));
        const auto planned = fixture.integer("SELECT count(*) FROM task WHERE planned_day BETWEEN 20773 AND 20779 "
                                             "AND state NOT IN (11, 12)");
        QVERIFY(planned > 0);
        QCOMPARE(data.sop.planned, planned);
        const app::SopAccount &sop = data.sop;
        QCOMPARE(sop.done + sop.open + sop.skipped + sop.missed + sop.blocked + sop.notApplicable, planned);
        QVERIFY(!data.channels.empty());
    }
    void thePdfHasItsPages()
    {
        UiFixture fixture;
        const app::ReportData data = collect(fixture);
        const ui::WeeklyReport report(data, QStringLiteral("茶铺"), fixture.theme(), fixture.prompts());
        const QString path = fixture.file(QStringLiteral("report.pdf"));
        QVERIFY(report.savePdf(path));
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.size() > 10'000);
        QCOMPARE(pagesOf(pdf), qsizetype(report.pageCount()));
        QCOMPARE(report.pageCount(), 2);
    }
    void definitionsThatDoNotFitGoOnOnFurtherPages()
    {
        UiFixture fixture;
        app::ReportData data = collect(fixture);
        const std::vector<app::DashboardTile> tiles = data.figures.tiles;
        while (data.figures.tiles.size() < 80)
            data.figures.tiles.insert(data.figures.tiles.end(), tiles.begin(), tiles.end());
        const ui::WeeklyReport report(data, QStringLiteral("茶铺"), fixture.theme(), fixture.prompts());
        QVERIFY(report.pageCount() > 2);
        const QString path = fixture.file(QStringLiteral("long.pdf"));
        QVERIFY(report.savePdf(path));
        QCOMPARE(pagesOf(contentOf(path)), qsizetype(report.pageCount()));
        QVERIFY(report.picture(report.pageCount() - 1, 400) != report.picture(report.pageCount() - 2, 400));
    }
    void aPdfThatDoesNotFitSaysSo()
    {
#ifdef Q_OS_UNIX
        UiFixture fixture;
        const app::ReportData data = collect(fixture);
        const ui::WeeklyReport report(data, QStringLiteral("茶铺"), fixture.theme(), fixture.prompts());
        const QString path = fixture.file(QStringLiteral("report.pdf"));
        app::Result<void> saved;
        {
            const tests::FileSizeLimit limit(10'000);
            saved = report.savePdf(path);
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, app::ErrorKind::Full);
        QVERIFY2(saved.error().message.contains(path), qPrintable(saved.error().message));
        QVERIFY(!QFile::exists(path));
#else
        QSKIP("the size of files is limited on Unix only");
#endif
    }
    void theCommandWritesTheReport()
    {
        UiFixture fixture;
        const QString store = closedCopy(fixture);
        const QString path = fixture.file(QStringLiteral("week.pdf"));
        const Run run =
            siyu({QStringLiteral("--store"), store, QStringLiteral("report"), QStringLiteral("--from"),
                  QStringLiteral("2026-11-16"), QStringLiteral("--to"), QStringLiteral("2026-11-22"), path});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QVERIFY(contentOf(path).startsWith("%PDF"));
        QVERIFY2(run.out.contains(QLatin1String("week.pdf")), qPrintable(run.out));
    }
    void whatIsAtFaultExitsOneAndIsSaid_data()
    {
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such store") << "missing.siyu"
                                       << "2026-11-16"
                                       << "a.pdf"
                                       << "missing.siyu";
        QTest::newRow("no such day") << "team.siyu"
                                     << "2026-11-31"
                                     << "a.pdf"
                                     << "2026-11-31";
        QTest::newRow("backwards") << "team.siyu"
                                   << "2026-12-16"
                                   << "a.pdf"
                                   << "2026-12-16";
        QTest::newRow("nowhere to write") << "team.siyu"
                                          << "2026-11-16"
                                          << "no/such/folder/a.pdf"
                                          << "a.pdf";
    }
    void whatIsAtFaultExitsOneAndIsSaid()
    {
        QFETCH(QString, store);
        QFETCH(QString, from);
        QFETCH(QString, file);
        QFETCH(QString, said);
        UiFixture fixture;
        closedCopy(fixture);
        const Run run =
            siyu({QStringLiteral("--store"), fixture.file(store), QStringLiteral("report"), QStringLiteral("--from"),
                  from, QStringLiteral("--to"), QStringLiteral("2026-11-22"), fixture.file(file)});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        QVERIFY(!QFile::exists(fixture.file(file)));
    }

private:
    static app::ReportData collect(UiFixture &fixture)
    {
        app::ReportData collected;
        fixture.workspace()
            .ask([](app::TeamStore &store, app::JobContext &job) {
                return app::ReportService(store).collect({today - 6, today}, job);
            })
            .then(qApp, [&](const app::Result<app::ReportData> &data) {
                if (!data)
                    qFatal("%s", qPrintable(data.error().message));
                collected = *data;
            });
        fixture.settle();
        return collected;
    }
    static QString closedCopy(UiFixture &fixture)
    {
        fixture.workspace().close();
        fixture.settle();
        return fixture.file(QStringLiteral("team.siyu"));
    }
};

SIYU_TEST(TstWeeklyReport, "tst_weeklyreport")
#include "tst_weeklyreport.moc"
