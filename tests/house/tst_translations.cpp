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
            entries.emplace_back();
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
    void filesHoldTheTextsOfTheSources();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placesSurviveTranslation_data();
    void placesSurviveTranslation();
    void textsGoThroughOneContext();
    void theProgramSpeaksTheLanguageAskedFor_data();
    void theProgramSpeaksTheLanguageAskedFor();
};

void TstTranslations::filesHoldTheTextsOfTheSources()
{
#ifdef Q_OS_WIN
    QSKIP("update-translations.sh needs a shell");
#endif
    const QTemporaryDir copies;
    const QStringList names{QStringLiteral("/siyudesk_zh_CN.ts"), QStringLiteral("/siyudesk_en.ts")};
    for (const QString &name : names)
        QVERIFY(QFile::copy(folder + name, copies.path() + name));
    QProcess update;
    update.start(root + QStringLiteral("/packaging/update-translations.sh"), {copies.path()});
    QVERIFY(update.waitForFinished(120000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    for (const QString &name : names)
        QCOMPARE(contentOf(copies.path() + name), contentOf(folder + name));
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
