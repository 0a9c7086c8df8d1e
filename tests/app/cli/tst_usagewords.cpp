#include "tests/testmain.h"

#include "app/cli/usagewords.h"

using namespace app;

/// The errors of CLI11 in the words of the program. tst_help shows that CLI11 still reports them in these forms.
class TstUsageWords : public QObject
{
    Q_OBJECT

private slots:
    void eachFormHasItsSentence_data();
    void eachFormHasItsSentence();
    void languagesOfTheProgram_data();
    void languagesOfTheProgram();
};

void TstUsageWords::eachFormHasItsSentence_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *problem, const char *sentence) {
        QTest::newRow(problem) << QString::fromUtf8(problem) << QString::fromUtf8(sentence);
    };
    row("A subcommand is required", "Enter a subcommand");
    row("Exactly 1 option from [name,--rule] is required", "One of these is required: name,--rule");
    row("Exactly 1 option from [name,--rule] is required and 2 were given", "Only one of these can be given: name,--rule");
    row("--from is required", "--from is required");
    row("Could not convert: --limit = few", "--limit: \"few\" is not a whole number");
    row("--limit: Value 0 not in range 1 to 100000", "--limit: 0 is not between 1 and 100000");
    row("--from: 1 required TEXT missing", "--from needs a value");
    row("--by: At Most 1 required but received 3", "--by was given 3 times, but only one is possible");
    row("--csv excludes --json", "--csv and --json cannot be used together");
    row("--preset requires --key", "--preset needs --key");
    row("The following argument was not expected: fly", "Unknown arguments: fly");
    row("The following arguments were not expected: c b a", "Unknown arguments: a b c");
    // A value is only a value, whatever it looks like.
    row("Could not convert: --limit = %1 %2", "--limit: \"%1 %2\" is not a whole number");
    row("The following argument was not expected: two\nlines", "Unknown arguments: two\nlines");
    row("A form of a later version", "A form of a later version");
    row("", "");
}

void TstUsageWords::eachFormHasItsSentence()
{
    QFETCH(QString, problem);
    QTEST(usageProblem(problem), "sentence");
}

void TstUsageWords::languagesOfTheProgram_data()
{
    QTest::addColumn<bool>("known");
    for (const char *name : {"en", "zh", "en_GB", "zh_CN", "zh-Hans-CN"})
        QTest::newRow(name) << true;
    for (const char *name : {"", "fr", "e", "english", "zhcn", "en_", " en", "EN"})
        QTest::newRow(name) << false;
}

void TstUsageWords::languagesOfTheProgram()
{
    QFETCH(bool, known);
    QCOMPARE(isLanguage(QString::fromLatin1(QTest::currentDataTag())), known);
}

SIYU_TEST(TstUsageWords, "tst_usagewords")
#include "tst_usagewords.moc"
