#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

const QString root = tests::sourceFolder();
const QString folder = root + QStringLiteral("/resources/i18n/");
const QStringList names{QStringLiteral("/siyudesk_zh_CN.ts"), QStringLiteral("/siyudesk_en.ts")};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Entry
{
    QString source;
    QStringList translations; ///< one, or one per plural form
    bool isUnfinished = false;
    bool isCountable = false; ///< with a plural
};

std::vector<Entry> entriesOf(const QString &path)
{
    const QByteArray content = contentOf(path);
    QXmlStreamReader xml(content);
    std::vector<Entry> entries;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            entries.push_back({{}, {}, false, xml.attributes().hasAttribute(QLatin1String("numerus"))});
        else if (xml.name() == QLatin1String("source"))
            entries.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            entries.back().translations << xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            entries.back().isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            // A countable text continues with its numerusform elements, others end here.
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                entries.back().translations << xml.text().toString();
        }
    }
    return entries;
}

/// %1, %2 … and %n in a text without duplicates, sorted.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d+|n)"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

/// The embedded translations match the texts in the sources and are complete.
class TstTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void filesHoldTheTextsOfTheSources();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placesSurviveTranslation_data();
    void placesSurviveTranslation();
    void englishPluralsDiffer();
    void countsHavePlurals();
    void textsGoThroughOneContext();
    void theProgramSpeaksTheLanguageAskedFor_data();
    void theProgramSpeaksTheLanguageAskedFor();

private:
    QTemporaryDir m_fresh; ///< the files as update-translations.sh makes them from the sources
};

void TstTranslations::initTestCase()
{
#ifndef Q_OS_WIN // update-translations.sh needs a shell
    for (const QString &name : names)
        QVERIFY(QFile::copy(folder + name, m_fresh.path() + name));
    QProcess update;
    update.start(root + QStringLiteral("/packaging/update-translations.sh"), {m_fresh.path()});
    QVERIFY(update.waitForFinished(120000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
#endif
}

void TstTranslations::filesHoldTheTextsOfTheSources()
{
#ifdef Q_OS_WIN
    QSKIP("update-translations.sh needs a shell");
#endif
    for (const QString &name : names)
        QCOMPARE(contentOf(m_fresh.path() + name), contentOf(folder + name));
}

void TstTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("zh_CN") << folder + QStringLiteral("siyudesk_zh_CN.ts");
    QTest::newRow("en, countable texts") << folder + QStringLiteral("siyudesk_en.ts");
}

void TstTranslations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    QStringList open;
    for (const Entry &entry : entriesOf(file)) {
        if (entry.isUnfinished || entry.translations.isEmpty() || entry.translations.contains(QString()))
            open << entry.source;
    }
    QCOMPARE(open.join(QLatin1Char('\n')), QString());
}

void TstTranslations::placesSurviveTranslation_data()
{
    everyTextIsTranslated_data();
}

void TstTranslations::placesSurviveTranslation()
{
    QFETCH(QString, file);
    for (const Entry &entry : entriesOf(file)) {
        for (const QString &translation : entry.translations)
            QCOMPARE(qMakePair(entry.source, placesOf(translation)), qMakePair(entry.source, placesOf(entry.source)));
    }
}

/// "%n row(s)" must become "1 row" and "2 rows".
void TstTranslations::englishPluralsDiffer()
{
    static const QRegularExpression either(QStringLiteral("\\((s|es|ies)\\)"));
    QStringList alike;
    int checked = 0;
    for (const Entry &entry : entriesOf(folder + QStringLiteral("siyudesk_en.ts"))) {
        QCOMPARE(entry.translations.size(), 2);
        const QString &one = entry.translations.at(0), &many = entry.translations.at(1);
        const bool isPart = entry.source.contains(QLatin1String("%n of %")); // the noun follows the other number
        if (one.contains(either) || many.contains(either) || (one == many && entry.source.contains(either) && !isPart))
            alike << entry.source;
        ++checked;
    }
    QCOMPARE(alike.join(QLatin1Char('\n')), QString());
    QVERIFY(checked > 100);
}

/// A number before a plural noun is a plural: Text::tr("%n row(s)", nullptr, count), never Text::tr("%1 rows").
void TstTranslations::countsHavePlurals()
{
    static const QRegularExpression counted(QStringLiteral(
        "%L?\\d (?:\\w+ )?(?:accounts|buyers|cells|columns|conflicts|customers|days|duplicates|errors|fields|files|"
        "friendships|groups|hours|items|lines|members|messages|minutes|months|names|orders|pages|people|problems|records|"
        "returns|rows|steps|tasks|times|touches|transfers|values|weeks)\\b"));
    const QStringList alwaysSeveral{
        // limits and periods that are fixed in the program
        QStringLiteral("%1 to %2 in the next %3 days"),
        QStringLiteral("A group can have 1 to %1 people; \"%2\" is out of range."),
        QStringLiteral("No figures for these %1 days."),
        QStringLiteral("Planning the next %1 days…"),
        QStringLiteral("Select 2 to %1 records of the same person to merge them."),
        QStringLiteral("You can change up to %1 cells at once."),
        QStringLiteral("You can copy at most %1 customers."),
        // the first of a long list
        QStringLiteral("%1 customers; the first %2 are shown. Double-click one to open it."),
        QStringLiteral("%1 possible duplicates; showing the %2 most likely"),
        QStringLiteral("%1 problems; the first %2 are shown"),
        QStringLiteral("The plan cannot be used. It has %1 problems. The first is: %2"),
        QStringLiteral("The rule cannot be used. It has %1 problems. The first is: %2"),
        // asked or written for several only
        QStringLiteral("%1 was given %2 times, but only one is possible"),
        QStringLiteral("%1 (%2 tasks)"),
        QStringLiteral("Add %1 customers"),
        QStringLiteral("Add %1 customers to the list \"%2\"?"),
        QStringLiteral("Add \"%1\" to %2 customers?"),
        QStringLiteral("Change %1 cells"),
        QStringLiteral("Change %1 customers"),
        QStringLiteral("Change %1 customers to \"%2\"?"),
        QStringLiteral("Change %1 of %2 customers"),
        QStringLiteral("Merge %1 customers into %2"),
        QStringLiteral("Remove from %1 customers"),
        QStringLiteral("Remove \"%1\" from %2 customers?"),
        QStringLiteral("Tag %1 customers"),
        QStringLiteral("The sample team is ready: %1 customers, %2 orders and %3 tasks from %4 to %5."),
        QStringLiteral("There are %1 empty rows here."),
    };
    QStringList bare;
    for (const Entry &entry : entriesOf(m_fresh.path() + names.at(0))) {
        if (!entry.isCountable && entry.source.contains(counted) && !alwaysSeveral.contains(entry.source))
            bare << entry.source;
    }
    QCOMPARE(bare.join(QLatin1Char('\n')), QString());
}

void TstTranslations::textsGoThroughOneContext()
{
    static const QRegularExpression other(
        QStringLiteral("QCoreApplication::translate|QObject::tr\\(|(?<!Text::)\\btr\\("));
    static const QRegularExpression parted(QStringLiteral("Text::\\s+"));
    QStringList found;
    QDirIterator files(root + QStringLiteral("/app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        // clang-format breaks a long line after Text::
        const QString text = QString::fromUtf8(contentOf(path)).replace(parted, QStringLiteral("Text::"));
        if (!path.endsWith(QLatin1String("app/text.h")) && text.contains(other))
            found << QDir(root).relativeFilePath(path);
    }
    QCOMPARE(found.join(QLatin1Char('\n')), QString());
}

void TstTranslations::theProgramSpeaksTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << "en"
                             << "Create an empty team file";
    QTest::newRow("Chinese") << "zh_CN"
                             << "新建空的团队文件";
}

void TstTranslations::theProgramSpeaksTheLanguageAskedFor()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QProcess siyu;
    siyu.start(tests::siyuExecutable(), {QStringLiteral("--lang"), language, QStringLiteral("help")});
    QVERIFY(siyu.waitForFinished());
    const QString help = QString::fromUtf8(siyu.readAllStandardOutput());
    QVERIFY2(help.contains(text), qPrintable(help));
}

SIYU_TEST(TstTranslations, "tst_translations")
#include "tst_translations.moc"
