#include "app/orders/ordermapping.h"
#include "app/roster/customermapping.h"
#include "tests/app/tables/tablefixture.h"
#include "tests/testmain.h"

#include <QDir>
#include <QRegularExpression>

#include <map>

using namespace app;
using tests::Table;

namespace {

/// The metrics of Pollock (Vitagliano et al., VLDB 2023), simple score: success, and precision, recall and F1 of
/// header, records and cells. The maximum is 10.
class PollockScore
{
public:
    PollockScore(const QList<QStringList> &clean, const QList<QStringList> &loaded)
    {
        if (clean.isEmpty()) {
            m_sum = 10;
            return;
        }
        m_sum = 1;
        add(clean.mid(0, 1), loaded.mid(0, 1), Unit::Cells);
        add(clean.mid(1), loaded.mid(1), Unit::Records);
        add(clean, loaded, Unit::Cells);
    }
    double sum() const { return m_sum; }

private:
    enum class Unit { Cells, Records };

    static QString normalized(const QString &cell)
    {
        static const QRegularExpression number(QStringLiteral("^[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?$"));
        const QString text = cell.trimmed();
        return number.match(text).hasMatch() ? QString::number(text.toDouble(), 'g', 17) : cell.toLower();
    }
    static QStringList units(const QList<QStringList> &rows, Unit unit)
    {
        QStringList all;
        for (const QStringList &row : rows) {
            QStringList cells;
            for (const QString &cell : row)
                cells << normalized(cell);
            all << (unit == Unit::Cells ? cells : QStringList(cells.join(QString())));
        }
        return all;
    }
    void add(const QList<QStringList> &clean, const QList<QStringList> &loaded, Unit unit)
    {
        const QStringList wanted = units(clean, unit), found = units(loaded, unit);
        if (wanted.isEmpty()) {
            m_sum += 3;
            return;
        }
        std::map<QString, int> left;
        for (const QString &one : wanted)
            ++left[one];
        double same = 0;
        for (const QString &one : found)
            same += left[one]-- > 0 ? 1 : 0;
        if (same == 0)
            return;
        const double precision = same / double(wanted.size()), recall = same / double(found.size());
        m_sum += precision + recall + 2 * precision * recall / (precision + recall);
    }

    double m_sum = 0;
};

/// A file with every cell quoted, as the answers of Pollock are written.
QList<QStringList> readClean(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll()).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (quoted && sign == QLatin1Char('"') && i + 1 < text.size() && text.at(i + 1) == sign) {
            cell += sign;
            ++i;
        } else if (sign == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && (sign == QLatin1Char(',') || sign == QLatin1Char('\n'))) {
            row << std::exchange(cell, {});
            if (sign == QLatin1Char('\n'))
                rows << std::exchange(row, {});
        } else {
            cell += sign;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty())
        rows << (row << cell);
    return rows;
}

} // namespace

/// Files with published answers. Prints the scores; the tests fail if they drop.
class TstRealFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (tests::sharedData().isEmpty())
            QSKIP("the real files are not here");
    }

    void pollockIsRead()
    {
        const QDir folder(tests::sharedData() + QStringLiteral("/csv/pollock-dev/polluted_files"));
        double sum = 0;
        const QStringList names = QDir(folder.filePath(QStringLiteral("csv"))).entryList({QStringLiteral("*.csv")});
        for (const QString &name : names) {
            Table table = tests::readTable(folder.filePath(QStringLiteral("csv/") + name));
            if (table.layout.headerRows > 0)
                table.rows.prepend(table.layout.columns);
            const double score =
                PollockScore(readClean(folder.filePath(QStringLiteral("clean/") + name)), table.rows).sum();
            sum += score;
            if (score < 9.9999)
                qInfo("%s %.3f", qPrintable(name), score);
        }
        QVERIFY(!names.isEmpty());
        qInfo("Pollock, simple score of %d files: %.4f", int(names.size()), sum / double(names.size()));
        QVERIFY(sum / double(names.size()) > 9.97);
    }

    void presetsKnowRealHeaders()
    {
        const Table headers = tests::readTable(tests::sharedData() + QStringLiteral("/headers/real_headers_dev.csv"));
        QCOMPARE(headers.rows.size(), 2);
        const auto wecom = mapCustomers(headers.rows.at(0).at(3).split(QLatin1Char(',')), {}, {});
        QVERIFY2(wecom.has_value(), qPrintable(wecom ? QString() : wecom.error().message));
        QVERIFY(wecom->canNamePeople());
        const auto taobao = mapOrders(headers.rows.at(1).at(3).split(QLatin1Char(',')), {}, {});
        QVERIFY2(taobao.has_value(), qPrintable(taobao ? QString() : taobao.error().message));
        QCOMPARE(taobao->preset, QStringLiteral("taobao"));
        qInfo("headers: %s, %s; not mapped: %s | %s", qPrintable(wecom->preset), qPrintable(taobao->preset),
              qPrintable(wecom->unmapped.join(QLatin1Char(','))), qPrintable(taobao->unmapped.join(QLatin1Char(','))));
    }
};

SIYU_TEST(TstRealFiles, "tst_realfiles")
#include "tst_realfiles.moc"
