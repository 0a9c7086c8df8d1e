#include "storage/text/phone.h"
#include "tests/testmain.h"

#include <QRandomGenerator>

using namespace storage;
using Kind = Phone::Kind;
Q_DECLARE_METATYPE(Phone::Kind)

class TstPhone : public QObject
{
    Q_OBJECT

private slots:
    void phonesAreRead_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("digits");
        const auto row = [](const char *cell, Kind kind, const char *digits = "") {
            QTest::newRow(*cell ? cell : "empty") << QString::fromUtf8(cell) << kind << QString::fromLatin1(digits);
        };
        for (const char *cell : {"13800138000",
                                 " 13800138000\t",
                                 "+86 138-0013-8000",
                                 "86-13800138000",
                                 "8613800138000",
                                 "+8613800138000",
                                 "0086 13800138000",
                                 "=\"13800138000\"",
                                 "'13800138000",
                                 "'+86 13800138000",
                                 "13800138000.0",
                                 "1.3800138000E+10",
                                 "1.3800138000e10",
                                 "138 0013 8000",
                                 "１３８００１３８０００",
                                 "＋８６－１３８００１３８０００",
                                 "(86)13800138000",
                                 "013800138000",
                                 "\xE2\x80\xAD"
                                 "13800138000\xE2\x80\xAC",
                                 "138–0013–8000",
                                 "138\xC2\xA0"
                                 "0013\xC2\xA0"
                                 "8000",
                                 "13800138000.00",
                                 "138.0013.8000",
                                 "138．0013．8000",
                                 "138·0013·8000",
                                 "+86.138.0013.8000",
                                 "86.138.0013.8000",
                                 "0086-138.0013.8000",
                                 "+8613800138000.000"})
            row(cell, Kind::Valid, "8613800138000");
        row("021.58888888", Kind::Valid, "862158888888");
        row("021.5888.8888", Kind::Valid, "862158888888");
        row("(010).6552.9988", Kind::Valid, "861065529988");
        row("400.820.8820", Kind::Valid, "864008208820");
        row("+1.415.555.2671", Kind::Valid, "14155552671");
        row("+86.13800138000", Kind::Valid, "8613800138000");
        row("+852.9123.4567", Kind::Valid, "85291234567");
        row("138.****.8000", Kind::Masked, "138****8000");
        // Decimals, thousands, IP addresses, dates, versions.
        for (const char *cell : {"13800138.000", "138001.38000", "+12345.6789", "86.13800138000", "1380013800.5", "138.00138000", "13.800.138.000",
                                 "139.123.145.23", "192.168.100.200", "86.139.123.123", "2026.11.30", "13.8001.38000",
                                 "1.3.8.0.0.1.3.8.0.0.0", "138..0013.8000", "138.0013.8000."})
            row(cell, Kind::Invalid);
        row("0755-12345678", Kind::Invalid);
        row("0755-26543210", Kind::Valid, "8675526543210");
        row("(010) 6552-9988", Kind::Valid, "861065529988");
        row("+86 (0)10 65529988", Kind::Valid, "861065529988");
        row("86-755-26543210", Kind::Valid, "8675526543210");
        row("0571-8765432", Kind::Valid, "865718765432");
        row("400-820-8820", Kind::Valid, "864008208820");
        row("+852 9123 4567", Kind::Valid, "85291234567");
        row("00852-91234567", Kind::Valid, "85291234567");
        row("+1 (415) 555-2671", Kind::Valid, "14155552671");
        for (const char *cell : {"", " ", "-", "——", "无", "NULL", "=\"\"", "/"})
            row(cell, Kind::Empty);
        row("138****8000", Kind::Masked, "138****8000");
        row("138＊＊＊＊8000", Kind::Masked, "138****8000");
        row("+86 138****8000", Kind::Masked, "+86138****8000");
        row("138xxxx8000", Kind::Masked, "138****8000");
        row("1**********", Kind::Masked, "1**********");
        row("1.38E+10", Kind::DamagedByExcel);
        row("1.38001E+10", Kind::DamagedByExcel);
        row("1.3800138E+10", Kind::DamagedByExcel);
        row("8.6138E+12", Kind::DamagedByExcel);
        row("##AbCd==##1##", Kind::Ciphertext);
        row("$$xyz$$", Kind::Ciphertext);
        for (const char *cell :
             {"12345", "12800138000", "1380013800", "138001380001", "26543210", "abc", "13800138000a", "微信同号",
              "+0123456789", "+1234567890123456", "13800138000.5", "13800138000,13900139000", "e10", "1e", "+",
              "13800138000*", "+86 12345", "1.3800138000E+11"})
            row(cell, std::string_view(cell) == "1.3800138000E+11" ? Kind::DamagedByExcel : Kind::Invalid);
    }
    void phonesAreRead()
    {
        QFETCH(QString, cell);
        QFETCH(Kind, kind);
        QFETCH(QString, digits);
        const Phone phone = parsePhone(cell.toStdString());
        QCOMPARE(int(phone.kind), int(kind));
        QCOMPARE(QString::fromStdString(phone.digits), digits);
    }

    void randomBytesNeverCrashAndValidMeansDigits()
    {
        QRandomGenerator random(5);
        static const std::string alphabet = "0123456789013586+-.eE*# ='\"";
        for (int i = 0; i < 300'000; ++i) {
            std::string cell(random.bounded(18), '\0');
            for (char &c : cell)
                c = random.bounded(12) == 0 ? char(random.bounded(256))
                                            : alphabet[random.bounded(int(alphabet.size()))];
            const Phone phone = parsePhone(cell);
            if (phone.kind == Kind::Valid) {
                QVERIFY(phone.digits.size() >= 7 && phone.digits.size() <= 15);
                QVERIFY(phone.digits.find_first_not_of("0123456789") == std::string::npos);
                QCOMPARE(parsePhone('+' + phone.digits).digits, phone.digits);
            } else if (phone.kind != Kind::Masked) {
                QVERIFY(phone.digits.empty());
            }
        }
    }
};

SIYU_TEST(TstPhone, "tst_phone")
#include "tst_phone.moc"
