#include "app/tables/numberformat.h"
#include "tests/testmain.h"

using namespace app;
using Kind = NumberFormat::Kind;

Q_DECLARE_METATYPE(app::NumberFormat)

class TstNumberFormat : public QObject
{
    Q_OBJECT

private slots:
    void formatsMean_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        const auto row = [](int id, const char *code, Kind kind) {
            QTest::addRow("%d %s", id, code) << id << QString::fromUtf8(code) << int(kind);
        };
        row(0, "", Kind::Plain);
        row(1, "", Kind::Plain);
        row(9, "", Kind::Percent);
        row(14, "", Kind::Date);
        row(20, "", Kind::Time);
        row(22, "", Kind::DateTime);
        row(31, "", Kind::Date);
        row(46, "", Kind::Duration);
        row(49, "", Kind::Plain);
        row(57, "", Kind::Date);
        row(164, "General", Kind::Plain);
        row(165, "G/通用格式", Kind::Plain);
        row(166, "yyyy-mm-dd hh:mm:ss", Kind::DateTime);
        row(167, "yyyy\"年\"m\"月\"d\"日\"", Kind::Date);
        row(168, "[$-804]yyyy/m/d;@", Kind::Date);
        row(169, "[$-409]h:mm AM/PM", Kind::Time);
        row(170, "上午/下午h\"时\"mm\"分\"", Kind::Time);
        row(171, "[h]:mm", Kind::Duration);
        row(172, "[Red]0.00", Kind::Plain);
        row(173, "\"day\" 0", Kind::Plain);
        row(174, "0.00E+00", Kind::Plain);
        row(175, "#,##0.00_);[Red](#,##0.00)", Kind::Plain);
        row(176, "_-* #,##0.00_d", Kind::Plain);
        row(177, "0.00%", Kind::Percent);
        row(178, "mmm", Kind::Date);
        row(179, "mm:ss.0", Kind::Time);
        row(180, "000000", Kind::Digits);
        row(181, "\\d0", Kind::Plain);
        row(182, "[DBNum1][$-804]yyyy\"年\"m\"月\"", Kind::Date);
        row(183, "@", Kind::Plain);
        row(184, "¥#,##0.00", Kind::Plain);
        row(185, "[", Kind::Plain);
        row(186, "\"", Kind::Plain);
    }
    void formatsMean()
    {
        QFETCH(int, id);
        QFETCH(QString, code);
        QTEST(int(numberFormatOf(id, code).kind), "kind");
    }

    void numbersAreWritten_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("whole");
        const auto row = [](const char *raw, Kind kind, const char *text, bool whole = true) {
            QTest::addRow("%s %d", raw, int(kind))
                << QString::fromUtf8(raw) << int(kind) << QString::fromUtf8(text) << whole;
        };
        row("13800138000", Kind::Plain, "13800138000");
        row("1.3800138E10", Kind::Plain, "13800138000");
        row("13800138000.0", Kind::Plain, "13800138000");
        row("19.899999999999999", Kind::Plain, "19.9");
        row("0.30000000000000004", Kind::Plain, "0.3");
        row("-5", Kind::Plain, "-5");
        row("-0.5", Kind::Plain, "-0.5");
        row("1E-3", Kind::Plain, "0.001");
        row("0", Kind::Plain, "0");
        row("-0", Kind::Plain, "0");
        row("999999999999999", Kind::Plain, "999999999999999");
        row("440106199001011234", Kind::Plain, "440106199001011234");
        row("4.40106199001011E+17", Kind::Plain, "440106199001011000", false);
        row("440106199001011000", Kind::Plain, "440106199001011000", false);
        row("1E+300", Kind::Plain, "1E+300");
        row("nonsense", Kind::Plain, "nonsense");
        row("1.2.3", Kind::Plain, "1.2.3");
        row("", Kind::Plain, "");
        row("0.6025", Kind::Percent, "60.25%");
        row("1", Kind::Percent, "100%");
        row("0.07", Kind::Percent, "7%");
        row("0", Kind::Percent, "0%");
        row("123", Kind::Digits, "000123");
        row("45139", Kind::Date, "2023-08-01");
        row("45139.918055555558", Kind::DateTime, "2023-08-01 22:02:00");
        row("45139.918055555558", Kind::Date, "2023-08-01 22:02:00");
        row("45139", Kind::DateTime, "2023-08-01 00:00:00");
        row("45139.999999999", Kind::DateTime, "2023-08-02 00:00:00");
        row("0.91805555555555551", Kind::Time, "22:02:00");
        row("45139.5", Kind::Time, "2023-08-01 12:00:00");
        row("1.5", Kind::Duration, "36:00:00");
        row("1", Kind::Date, "1900-01-01");
        row("59", Kind::Date, "1900-02-28");
        row("60", Kind::Date, "1900-02-29");
        row("61", Kind::Date, "1900-03-01");
        row("2958465", Kind::Date, "9999-12-31");
        row("2958466", Kind::Date, "2958466");
        row("-3", Kind::Date, "-3");
        row("0", Kind::Date, "0");
        row("text", Kind::Date, "text");
    }
    void numbersAreWritten()
    {
        QFETCH(QString, raw);
        QFETCH(int, kind);
        std::string text;
        const bool whole = appendNumber(text, raw.toStdString(), {static_cast<Kind>(kind), 6}, false);
        QTEST(QString::fromStdString(text), "text");
        QTEST(whole, "whole");
    }

    void daysMayCountFrom1904()
    {
        std::string text;
        appendNumber(text, "43677.5", {Kind::DateTime}, true);
        QCOMPARE(QString::fromStdString(text), QStringLiteral("2023-08-01 12:00:00"));
        text.clear();
        appendNumber(text, "0.5", {Kind::DateTime}, true);
        QCOMPARE(QString::fromStdString(text), QStringLiteral("1904-01-01 12:00:00"));
    }
};

SIYU_TEST(TstNumberFormat, "tst_numberformat")
#include "tst_numberformat.moc"
