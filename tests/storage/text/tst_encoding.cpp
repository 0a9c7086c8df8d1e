#include "storage/error.h"
#include "storage/text/decoder.h"
#include "storage/text/encoder.h"
#include "storage/text/encoding.h"
#include "storage/text/iconvhandle.h"
#include "storage/text/utf8.h"
#include "tests/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <random>

using namespace storage;

namespace {

QByteArray bytesOf(const QString &text, Encoder::Target target)
{
    QByteArray bytes;
    Encoder(target).encode(text.toStdString(), bytes);
    return bytes;
}

std::string decodeInPieces(const QString &encoding, std::string_view bytes, std::size_t piece,
                           std::vector<BadBytes> &bad)
{
    Decoder decoder(encoding);
    std::string text;
    for (std::size_t i = 0; i <= bytes.size(); i += piece) {
        const std::string_view part = bytes.substr(i, piece);
        std::string out(Decoder::capacityFor(part.size()), '\0');
        out.resize(decoder.decode(part, i + piece > bytes.size(), out.data(), bad));
        text += out;
    }
    return text;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

const QString sample = QStringLiteral("客户名称,手机\r\n欧阳娜娜,13800138000\r\n张三丰,\"广东省深圳市，南山区\"\r\n");

} // namespace

class TstEncoding : public QObject
{
    Q_OBJECT

private slots:
    void iconvNamesTheEncodingItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("from") << QStringLiteral("NO-SUCH") << QStringLiteral("UTF-8");
        QTest::newRow("to") << QStringLiteral("UTF-8") << QStringLiteral("NO-SUCH");
    }
    void iconvNamesTheEncodingItDoesNotKnow()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(!IconvHandle::isKnown(from, to));
        QVERIFY(IconvHandle::isKnown(QStringLiteral("GB18030"), QStringLiteral("UTF-8")));
        try {
            const IconvHandle handle(from, to);
            QFAIL("it was opened");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind(), ErrorKind::Invalid);
            QCOMPARE(error.subject(), QStringLiteral("NO-SUCH"));
        }
    }

    void detects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<int>("mark");
        const auto utf16 = [](bool big) {
            QByteArray bytes;
            for (const QChar each : sample) {
                const char low = char(each.unicode() & 0xFF), high = char(each.unicode() >> 8);
                bytes.append(big ? high : low).append(big ? low : high);
            }
            return bytes;
        };
        QTest::newRow("empty") << QByteArray() << QStringLiteral("UTF-8") << 0;
        QTest::newRow("ascii") << QByteArray("a,b\n1,2\n") << QStringLiteral("UTF-8") << 0;
        QTest::newRow("utf-8") << sample.toUtf8() << QStringLiteral("UTF-8") << 0;
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + sample.toUtf8() << QStringLiteral("UTF-8") << 3;
        QTest::newRow("utf-8 cut in a character") << sample.toUtf8().left(2) << QStringLiteral("UTF-8") << 0;
        QTest::newRow("gb18030") << bytesOf(sample, Encoder::Target::Gb18030) << QStringLiteral("GB18030") << 0;
        QTest::newRow("one name in big5")
            << QByteArray("name\n\xA4\xFD\xA4\x70\xA9\xFA\n") << QStringLiteral("BIG5-HKSCS") << 0;
        QTest::newRow("one word in big5") << QByteArray("\xBC\xDA\xB6\xA7,1\n") << QStringLiteral("BIG5-HKSCS") << 0;
        QTest::newRow("degrees") << QByteArray("low,high\n25\xB0"
                                               "C,30\xB0"
                                               "C\n20\xB0"
                                               "C,31\xB0"
                                               "C\n")
                                 << QStringLiteral("WINDOWS-1252") << 0;
        // The same bytes are 胜 in GBK: one pair of bytes is too little evidence against valid UTF-8.
        QTest::newRow("one letter in utf-8") << QByteArray("a,b\n4,\xCA\xA4\n") << QStringLiteral("UTF-8") << 0;
        QTest::newRow("one name in gbk") << QByteArray("name\n\xD5\xC5\xC8\xFD\n") << QStringLiteral("GB18030") << 0;
        QTest::newRow("utf-16 little") << utf16(false) << QStringLiteral("UTF-16LE") << 0;
        QTest::newRow("utf-16 big") << utf16(true) << QStringLiteral("UTF-16BE") << 0;
        QTest::newRow("utf-16 little with mark") << "\xFF\xFE" + utf16(false) << QStringLiteral("UTF-16LE") << 2;
        QTest::newRow("utf-16 big with mark") << "\xFE\xFF" + utf16(true) << QStringLiteral("UTF-16BE") << 2;
    }
    void detects()
    {
        QFETCH(QByteArray, bytes);
        const DetectedEncoding found = detectEncoding(view(bytes));
        QTEST(found.name, "encoding");
        QTEST(found.markLength, "mark");
    }

    void allAsciiIsSaidToBeOpen()
    {
        QVERIFY(detectEncoding("a,b\n").asciiOnly);
        QVERIFY(!detectEncoding("a,\xC3\xA9\n").asciiOnly);
    }

    void oldNamesOfChineseMeanGb18030()
    {
        for (const char *name : {"GBK", "gb2312", "cp936", "GB18030"})
            QCOMPARE(canonicalEncoding(QString::fromLatin1(name)), QStringLiteral("GB18030"));
        QVERIFY_EXCEPTION_THROWN(Decoder(QStringLiteral("no-such-thing")), StoreError);
        QVERIFY(!isKnownEncoding(QStringLiteral("no-such-thing")));
    }

    void anyCutGivesTheSameText_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        const QString rare = sample + QStringLiteral("𠮷野家😎㐀é");
        QTest::newRow("utf-8") << QStringLiteral("UTF-8") << rare.toUtf8();
        QTest::newRow("gb18030") << QStringLiteral("GB18030") << bytesOf(rare, Encoder::Target::Gb18030);
        QByteArray utf16;
        for (const QChar each : rare)
            utf16.append(char(each.unicode() & 0xFF)).append(char(each.unicode() >> 8));
        QTest::newRow("utf-16") << QStringLiteral("UTF-16LE") << utf16;
    }
    void anyCutGivesTheSameText()
    {
        QFETCH(QString, encoding);
        QFETCH(QByteArray, bytes);
        const std::string whole = (sample + QStringLiteral("𠮷野家😎㐀é")).toStdString();
        for (std::size_t piece = 1; piece <= 9; ++piece) {
            std::vector<BadBytes> bad;
            QCOMPARE(decodeInPieces(encoding, view(bytes), piece, bad), whole);
            QVERIFY(bad.empty());
        }
    }

    void badBytesAreReplacedAndTold_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::newRow("utf-8") << QStringLiteral("UTF-8")
                               << QByteArray("ab\xFF"
                                             "c")
                               << QStringLiteral("ab\uFFFDc") << 2;
        QTest::newRow("overlong") << QStringLiteral("UTF-8") << QByteArray("a\xC0") << QStringLiteral("a\uFFFD") << 1;
        QTest::newRow("cut") << QStringLiteral("UTF-8") << QByteArray("a\xE5\xBC") << QStringLiteral("a\uFFFD") << 1;
        QTest::newRow("gb18030") << QStringLiteral("GB18030") << QByteArray("\xD5\xC5\xFF,")
                                 << QStringLiteral("张\uFFFD,") << 2;
        QTest::newRow("gb18030 cut") << QStringLiteral("GB18030") << QByteArray("\xD5\xC5\xD5")
                                     << QStringLiteral("张\uFFFD") << 2;
        QTest::newRow("utf-16 lone half") << QStringLiteral("UTF-16LE")
                                          << QByteArray("a\0\x00\xDC"
                                                        "b\0",
                                                        6)
                                          << QStringLiteral("a\uFFFDb") << 2;
    }
    void badBytesAreReplacedAndTold()
    {
        QFETCH(QString, encoding);
        QFETCH(QByteArray, bytes);
        for (std::size_t piece : {std::size_t(1), std::size_t(100)}) {
            std::vector<BadBytes> bad;
            QTEST(QString::fromStdString(decodeInPieces(encoding, view(bytes), piece, bad)), "text");
            QCOMPARE(bad.size(), std::size_t(1));
            QTEST(int(bad.front().offset), "offset");
        }
    }

    void bothTargetsReadBackExactly()
    {
        const QString text = sample + QStringLiteral("𠮷😎ḿ€");
        for (const auto target : {Encoder::Target::Utf8WithMark, Encoder::Target::Gb18030}) {
            const QByteArray bytes = bytesOf(text, target);
            const DetectedEncoding found = detectEncoding(view(bytes));
            QCOMPARE(QString::fromStdString(Decoder::decodeAll(found.name, view(bytes))), text);
        }
    }

    void mutatedBytesAlwaysDecodeToValidText()
    {
        std::mt19937 random(20260101);
        const QByteArray seeds[] = {sample.toUtf8(), bytesOf(sample, Encoder::Target::Gb18030)};
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = seeds[round % 2];
            for (int i = 0; i < 1 + round % 8; ++i)
                bytes[qsizetype(random() % std::uint32_t(bytes.size()))] = char(random());
            bytes.truncate(qsizetype(random() % std::uint32_t(bytes.size() + 1)));
            for (const char *name : {"UTF-8", "GB18030", "UTF-16LE", "BIG5-HKSCS", "CP932"}) {
                std::vector<BadBytes> bad;
                const std::string text = decodeInPieces(QString::fromLatin1(name), view(bytes), 1 + random() % 40, bad);
                QCOMPARE(checkUtf8(text).valid, text.size());
            }
            detectEncoding(view(bytes));
        }
    }

    void realTextsDecodeToTheirPublishedHash()
    {
        if (tests::sharedData().isEmpty())
            QSKIP("the real files are not here");
        QFile labels(tests::sharedData() + QStringLiteral("/expected/encodings/labels.csv"));
        QVERIFY(labels.open(QIODevice::ReadOnly));
        int right = 0, all = 0;
        labels.readLine();
        while (!labels.atEnd()) {
            const QList<QByteArray> cells = labels.readLine().trimmed().split(',');
            QFile file(tests::sharedData() + QLatin1Char('/') + QString::fromUtf8(cells.at(1)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const DetectedEncoding found = detectEncoding(view(bytes));
            const std::string text = Decoder::decodeAll(found.name, view(bytes));
            const QByteArray hash =
                QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256);
            ++all;
            const bool same =
                cells.at(7).isEmpty() ? found.name == QLatin1String("EUC-TW") : hash.toHex() == cells.at(7);
            right += same ? 1 : 0;
            if (!same)
                qInfo().noquote() << "wrong:" << cells.at(1) << "is" << cells.at(2) << "found" << found.name;
        }
        qInfo("encodings: %d of %d right", right, all);
        QCOMPARE(right, all);
    }
};

SIYU_TEST(TstEncoding, "tst_encoding")
#include "tst_encoding.moc"
