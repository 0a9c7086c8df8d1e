#include "app/tables/csvreader.h"
#include "app/tables/tablewriter.h"
#include "storage/text/encoder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <string>

namespace {

/// A customer row of 16 columns, as in exports: names, phone numbers, IDs, dates, tags, amounts.
std::string makeRow(std::mt19937 &random, int i)
{
    static const std::string names[] = {"欧阳娜娜", "张三", "李小龙", "王芳", "陈建国"};
    static const std::string tags[] = {"高意向", "复购|老客", "新客", ""};
    const std::string number = std::to_string(100000000 + random() % 900000000);
    return "wm" + number + std::to_string(i) + "," + names[random() % 5] + "," + names[random() % 5] + ",13" + number +
           ",o" + number + number + ",女,1990-05-17,广东省,深圳市," + tags[random() % 4] + ",获客链接,staff" +
           std::to_string(random() % 40) + ",2024-03-1" + std::to_string(random() % 10) + " 12:30:05," +
           std::to_string(random() % 900) + ".50,销售一部,remark text without any quotes " + std::to_string(i) + "\r\n";
}

/// The peak memory of this process so far in MB; 0 if the system does not report it.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

void measure(const char *name, const QString &path)
{
    double best = 0, bestCpu = 0;
    std::int64_t rows = 0;
    std::size_t bytes = 0;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t cpu = std::clock();
        auto reader = app::CsvReader::open(path, {});
        if (!reader) {
            std::printf("%s: %s\n", name, qPrintable(reader.error().message));
            return;
        }
        rows = 0;
        bytes = 0;
        for (app::CsvBatch batch; (*reader)->nextBatch(batch, 2000);) {
            rows += std::int64_t(batch.size());
            for (std::size_t i = 0; i < batch.size(); ++i)
                bytes += batch.row(i).cells.back().size();
        }
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        const double cpuSeconds = double(std::clock() - cpu) / CLOCKS_PER_SEC;
        bestCpu = std::max(bestCpu, double((*reader)->bytesTotal()) / 1e6 / cpuSeconds);
        best = std::max(best, double((*reader)->bytesTotal()) / 1e6 / seconds);
    }
    std::printf("%-8s %8lld rows  %7.0f MB/s, %7.0f MB per second of CPU, peak %.0f MB (best of 5, detection included; "
                "%zu)\n",
                name, static_cast<long long>(rows), best, bestCpu, peakMemory(), bytes);
}

/// The same rows as a workbook; its rate is in rows, since its bytes are compressed.
bool writeWorkbook(const QString &path, int rows)
{
    std::mt19937 random(1);
    auto writer = app::TableWriter::create(path, {}, {});
    for (int i = 0; writer && i < rows; ++i)
        (*writer)->writeRow(QString::fromStdString(makeRow(random, i)).trimmed().split(QLatin1Char(',')));
    return writer && (*writer)->commit();
}

void measureWorkbook(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpu = std::clock();
    auto reader = app::CsvReader::open(path, {});
    std::int64_t rows = 0;
    for (app::CsvBatch batch; reader && (*reader)->nextBatch(batch, 2000);)
        rows += std::int64_t(batch.size());
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double cpuSeconds = double(std::clock() - cpu) / CLOCKS_PER_SEC;
    std::printf("xlsx     %8lld rows  %7.0f rows/s, %7.0f rows per second of CPU, peak %.0f MB\n",
                static_cast<long long>(rows), double(rows) / seconds, double(rows) / cpuSeconds, peakMemory());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && QFile::exists(QString::fromLocal8Bit(argv[1]))) {
        const QString given = QString::fromLocal8Bit(argv[1]);
        given.endsWith(QLatin1String(".xlsx")) ? measureWorkbook(given) : measure("file", given);
        return 0;
    }
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 400000;
    QTemporaryDir folder;
    const QString utf8 = folder.filePath(QStringLiteral("utf8.csv"));
    const QString gb18030 = folder.filePath(QStringLiteral("gb18030.csv"));
    QFile utf8File(utf8), gbFile(gb18030);
    if (!utf8File.open(QIODevice::WriteOnly) || !gbFile.open(QIODevice::WriteOnly))
        return 1;
    storage::Encoder encoder(storage::Encoder::Target::Gb18030);
    std::mt19937 random(1);
    for (int i = 0; i <= rows; ++i) {
        const std::string row =
            i == 0 ? "客户ID,客户名称,昵称,手机,unionid,性别,生日,省份,城市,标签,来源,员工,添加时间,金额,部门,备注\r\n"
                   : makeRow(random, i);
        utf8File.write(row.data(), qint64(row.size()));
        QByteArray encoded;
        encoder.encode(row, encoded);
        gbFile.write(encoded);
    }
    utf8File.close();
    gbFile.close();
    measure("UTF-8", utf8);
    measure("GB18030", gb18030);
    const QString workbook = folder.filePath(QStringLiteral("a.xlsx"));
    if (writeWorkbook(workbook, rows / 2))
        measureWorkbook(workbook);
    return 0;
}
