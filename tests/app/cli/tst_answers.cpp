#include "tests/app/storefixture.h"
#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QProcess>

/// Texts of commands that are read by people, not the JSON.
class TstAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void metricsByWeekShowEachWeek();
    void emptyListOfFieldsSaysSo();
    void tickNamesWhatItSkipped();

private:
    QString siyu(const QString &arguments);

    std::unique_ptr<tests::StoreFixture> m_store;
};

void TstAnswers::init()
{
    m_store = std::make_unique<tests::StoreFixture>();
}

QString TstAnswers::siyu(const QString &arguments)
{
    m_store->close();
    QProcess process;
    process.start(tests::siyuExecutable(),
                  QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--store"), m_store->path(),
                              QStringLiteral("--now"), QStringLiteral("2026-11-22T09:00")} +
                      arguments.split(QLatin1Char(' ')));
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                                : QString::fromUtf8(process.readAllStandardError());
}

void TstAnswers::metricsByWeekShowEachWeek()
{
    m_store->connection().execute(R"(
        INSERT INTO account(id, name) VALUES(1, '小思');
        INSERT INTO customer(id, name) VALUES(1, 'a'), (2, 'b'), (3, 'c');
        INSERT INTO friendship(customer_id, account_id, added_at)
            VALUES(1, 1, 1793638800000), (2, 1, 1794330000000), (3, 1, 1794416400000);)"); // 3, 11 and 12 November
    const QString text = siyu(QStringLiteral("kpi new_friends --from 2026-11-02 --to 2026-11-15 --by week"));
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).startsWith(QLatin1String("new_friends")) && lines.at(0).endsWith(QLatin1String(" 3")),
             qPrintable(text));
    QCOMPARE(lines.at(1), QStringLiteral("  2026-11-02  1"));
    QCOMPARE(lines.at(2), QStringLiteral("  2026-11-09  2"));
}

void TstAnswers::emptyListOfFieldsSaysSo()
{
    const QString text = siyu(QStringLiteral("field list"));
    QVERIFY2(text.contains(QLatin1String("no custom fields")), qPrintable(text));
}

void TstAnswers::tickNamesWhatItSkipped()
{
    m_store->connection().execute(R"(INSERT INTO segment(id, name, kind, rule, created_at)
                                     VALUES(77, '高意向', 1, '{"layer":{"intent":{">=":60}}}', 0))");
    const QString text = siyu(QStringLiteral("tick"));
    QVERIFY2(text.contains(QLatin1String("Planned from")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("高意向")), qPrintable(text));
}

SIYU_TEST(TstAnswers, "tst_answers")
#include "tst_answers.moc"
