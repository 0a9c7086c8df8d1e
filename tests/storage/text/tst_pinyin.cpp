#include "storage/text/pinyin.h"
#include "tests/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace storage;

class TstPinyin : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_pinyin = std::make_unique<Pinyin>(); }

    void theMainReadingComesFirst_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("initials");
        const std::tuple<const char *, const char *, const char *> cases[] = {
            {"张三", "zhangsan", "zs"},
            {"曾国藩", "zengguofan", "zgf"},
            {"单雄信", "shanxiongxin", "sxx"},
            {"区大相", "oudaxiang", "odx"},
            {"仇英", "qiuying", "qy"},
            {"解缙", "xiejin", "xj"},
            {"查慎行", "zhashenxing", "zsx"},
            {"盖叫天", "gejiaotian", "gjt"},
            {"朴树", "piaoshu", "ps"},
            {"任盈盈", "renyingying", "ryy"},
            {"尉迟恭", "yuchigong", "ycg"},
            {"万俟卨", "moqixie", "mqx"},
            {"澹台灭明", "tantaimieming", "ttmm"},
            {"长孙无忌", "zhangsunwuji", "zswj"},
            {"欧阳修", "ouyangxiu", "oyx"},
            {"吕布", "lvbu", "lb"},
            {"缪荃孙", "miaoquansun", "mqs"},
            {"小区", "xiaoqu", "xq"},
            {"Anna 王2", "annawang2", "annaw2"},
            {"𬺈野", "yiye", "yy"},
            {"🌸花花", "huahua", "hh"},
        };
        for (const auto &[name, full, initials] : cases)
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(full)
                                << QString::fromLatin1(initials);
    }
    void theMainReadingComesFirst()
    {
        QFETCH(QString, name);
        QFETCH(QString, full);
        QFETCH(QString, initials);
        std::string actualFull;
        std::string actualInitials;
        m_pinyin->append(name.toStdString(), actualFull, actualInitials);
        QCOMPARE(words(actualFull).first(), full);
        QCOMPARE(words(actualInitials).first(), initials);
    }

    void otherReadingsFollow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wanted");
        const std::pair<const char *, const char *> cases[] = {
            {"曾国藩", "cengguofan"}, {"单身狗", "danshengou"}, {"吕布", "lubu"},
            {"王乐", "wangyue"},      {"绿萝", "luluo"},        {"解忧", "jieyou"},
            {"重阳", "chongyang"},    {"小任", "xiaoren"},      {"李重", "lichong"},
        };
        for (const auto &[name, wanted] : cases)
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(wanted);
    }
    void otherReadingsFollow()
    {
        QFETCH(QString, name);
        QFETCH(QString, wanted);
        std::string full;
        std::string initials;
        m_pinyin->append(name.toStdString(), full, initials);
        QVERIFY2(words(full).contains(wanted), full.c_str());
    }

    void variantsAreBoundedAndDiffer()
    {
        std::string full;
        std::string initials;
        m_pinyin->append("重乐行长单曾解区", full, initials);
        QCOMPARE(words(full).size(), qsizetype(Pinyin::maxVariants));
        QStringList distinct = words(full);
        QCOMPARE(distinct.removeDuplicates(), qsizetype(0));
    }

    void namesWithoutChineseAddNothing()
    {
        std::string full;
        std::string initials;
        for (const char *name : {"", "Anna", "123", "🌸", "かな"})
            m_pinyin->append(name, full, initials);
        QVERIFY(full.empty());
        QVERIFY(initials.empty());
    }

    void syllablesAndFirstLettersMix_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("place");
        const auto row = [](const char *name, const char *word, int place) {
            QTest::addRow("%s in %s", word, name) << QString::fromUtf8(name) << QString::fromLatin1(word) << place;
        };
        row("曾国藩", "zenggf", 0);
        row("曾国藩", "zguofan", 0);
        row("曾国藩", "cgfan", 0);
        row("曾国藩", "gfa", 1);
        row("曾国藩", "zenggfan", 0);
        row("曾国藩", "zgfx", -1);
        row("欧阳修明", "ouyxm", 0);
        row("店长Anna李", "zhanannal", -1);
        row("店长Anna李", "zhangannali", 1);
        row("Anna", "anna", -1);
        row("", "zg", -1);
    }
    void syllablesAndFirstLettersMix()
    {
        QFETCH(QString, name);
        QFETCH(QString, word);
        QFETCH(int, place);
        QCOMPARE(m_pinyin->findMixed(name.toStdString(), word.toStdString()), place);
    }

    void namesSortByPinyin()
    {
        const QStringList ordered =
            QStringLiteral("123 8楼 阿明 Alice bob 曹操 李白 李明 黎明 连战 吕布 单雄信 Zack 曾国藩 张三 🌸花")
                .split(QLatin1Char(' '));
        QStringList sorted = ordered;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end(), [this](const QString &a, const QString &b) {
            return m_pinyin->sortKey(a.toStdString()) < m_pinyin->sortKey(b.toStdString());
        });
        QCOMPARE(sorted, ordered);
    }

    void sortKeyTellsDifferentNamesApart()
    {
        QVERIFY(m_pinyin->sortKey("李明") != m_pinyin->sortKey("李铭"));
        QVERIFY(m_pinyin->sortKey("李") < m_pinyin->sortKey("李明"));
        QCOMPARE(m_pinyin->sortKey("ALICE"), m_pinyin->sortKey("alice"));
    }

    void randomBytesNeverCrash()
    {
        QRandomGenerator random(4);
        static const std::string alphabet = "单曾尉迟长a1\xF0\xA0\xAE";
        for (int i = 0; i < 50'000; ++i) {
            std::string name(random.bounded(300) == 0 ? 400 : random.bounded(20), '\0');
            for (char &c : name)
                c = random.bounded(4) == 0 ? char(random.bounded(256)) : alphabet[random.bounded(int(alphabet.size()))];
            std::string full;
            std::string initials;
            m_pinyin->append(name, full, initials);
            QVERIFY(full.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789 ") == std::string::npos);
            m_pinyin->sortKey(name);
        }
    }

    void everyHistoricalNameIsRead()
    {
        const QString folder = tests::sharedData();
        if (folder.isEmpty())
            QSKIP("no shared data");
        QFile file(folder + QStringLiteral("/names/ancient_names_20k.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList names = file.readAll().split('\n');
        QElapsedTimer timer;
        timer.start();
        std::size_t letters = 0;
        for (const QByteArray &name : names) {
            std::string full;
            std::string initials;
            m_pinyin->append({name.constData(), std::size_t(name.size())}, full, initials);
            QVERIFY2(full.empty() == name.trimmed().isEmpty(), name.constData());
            letters += full.size();
        }
        qInfo("%lld names, %.1f letters and %.0f ns a name", qlonglong(names.size()),
              double(letters) / double(names.size()), double(timer.nsecsElapsed()) / double(names.size()));
    }

private:
    static QStringList words(const std::string &text) { return QString::fromStdString(text).split(QLatin1Char(' ')); }

    std::unique_ptr<Pinyin> m_pinyin;
};

SIYU_TEST(TstPinyin, "tst_pinyin")
#include "tst_pinyin.moc"
