// Imports a roster and orders with the real `siyu`, compared with `sqlite3 .import` of the same file into a plain
// table. SIYU_BENCH_ROWS (1,000,000) and SIYU_BENCH_ORDERS (2,000,000) set the sizes.

#include "tests/bench/rostergenerator.h"
#include "tests/testpaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Run
{
    double seconds = 0;
    double cpuSeconds = 0;
    double megabytes = 0; ///< peak resident
    int status = 0;
    QByteArray output;
};

Run run(const QStringList &words, const QString &folder)
{
    std::vector<std::string> texts;
    for (const QString &word : words)
        texts.push_back(word.toStdString());
    std::vector<char *> arguments;
    for (std::string &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    const std::string output = (folder + QStringLiteral("/output")).toStdString();
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        const int file = open(output.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        dup2(file, STDOUT_FILENO);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    Run result;
    rusage usage{};
    wait4(child, &result.status, 0, &usage);
    result.seconds = double(timer.elapsed()) / 1000.0;
    result.cpuSeconds = double(usage.ru_utime.tv_sec) + double(usage.ru_utime.tv_usec) / 1e6;
    result.megabytes = double(usage.ru_maxrss) / 1024.0;
    QFile file(QString::fromStdString(output));
    if (file.open(QIODevice::ReadOnly))
        result.output = file.readAll();
    return result;
}

void say(const char *what, const Run &result, double reference, qint64 rows)
{
    std::printf("%-34s %7.2f s  %5.2f x .import  %9.0f rows/s  %6.0f MB peak  status %d\n", what, result.seconds,
                result.seconds / reference, double(rows) / result.seconds, result.megabytes,
                WEXITSTATUS(result.status));
    std::fflush(stdout);
}

/// A list of groups in which each row names the next as its successor.
void writeGroups(const QString &path, qint64 rows)
{
    QByteArray text = "客户群名称,接力群\n";
    for (qint64 row = 0; row < rows; ++row)
        text += "group " + QByteArray::number(row) + ",group " + QByteArray::number(row + 1) + '\n';
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

/// Prints how the CPU time per row grows with the length of a list whose rows name each other: 1.0 is linear, 4.0
/// quadratic.
void sayGroups(const QString &folder, const QString &siyu)
{
    constexpr qint64 few = 25'000, many = 100'000;
    const auto seconds = [&](qint64 rows) {
        const QString name = QString::number(rows);
        const QStringList open{siyu, QStringLiteral("--store"), folder + QStringLiteral("/%1.siyu").arg(name)};
        const QString file = folder + QStringLiteral("/%1.csv").arg(name);
        writeGroups(file, rows);
        run(open + QStringList{QStringLiteral("new")}, folder);
        const Run import = run(open + QStringList{QStringLiteral("import"), QStringLiteral("groups"), file}, folder);
        say(qPrintable(QStringLiteral("groups that name each other, %1").arg(name)), import, import.seconds, rows);
        return import.cpuSeconds;
    };
    const double ofFew = seconds(few);
    std::printf("  CPU time per row: %.1f x that of a list a quarter as long\n", seconds(many) / ofFew / (many / few));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 rows =
        qEnvironmentVariableIsSet("SIYU_BENCH_ROWS") ? qEnvironmentVariableIntValue("SIYU_BENCH_ROWS") : 1'000'000;
    const qint64 orders =
        qEnvironmentVariableIsSet("SIYU_BENCH_ORDERS") ? qEnvironmentVariableIntValue("SIYU_BENCH_ORDERS") : 2'000'000;
    QTemporaryDir folder;
    const QString roster = folder.filePath(QStringLiteral("roster.csv"));
    const QString orderFile = folder.filePath(QStringLiteral("orders.csv"));
    const QString store = folder.filePath(QStringLiteral("team.siyu"));
    const QString siyu = tests::siyuExecutable();
    bench::writeRoster(roster, rows);
    bench::writeOrders(orderFile, orders, rows);
    std::printf("roster: %lld rows, %.0f MB; orders: %lld rows, %.0f MB\n", static_cast<long long>(rows),
                double(QFileInfo(roster).size()) / 1e6, static_cast<long long>(orders),
                double(QFileInfo(orderFile).size()) / 1e6);

    const auto shellImport = [&](const QString &file, const char *database) {
        return run({QStringLiteral("sqlite3"), folder.filePath(QString::fromLatin1(database)),
                    QStringLiteral(".mode csv"), QStringLiteral(".import %1 plain").arg(file)},
                   folder.path());
    };
    const Run plain = shellImport(roster, "plain.db");
    say("sqlite3 .import of the roster", plain, plain.seconds, rows);
    run({siyu, QStringLiteral("--store"), store, QStringLiteral("new")}, folder.path());
    const QStringList import{siyu, QStringLiteral("--store"), store, QStringLiteral("--json"),
                             QStringLiteral("import")};
    const QStringList customers = import + QStringList{QStringLiteral("customers"), roster};
    say("dry run", run(customers + QStringList{QStringLiteral("--dry-run")}, folder.path()), plain.seconds, rows);
    const Run first = run(customers, folder.path());
    say("import customers", first, plain.seconds, rows);
    QJsonObject outcome = QJsonDocument::fromJson(first.output).object();
    outcome.remove(QStringLiteral("problems"));
    std::printf("  %s\n", QJsonDocument(outcome).toJson(QJsonDocument::Compact).constData());
    std::printf(
        "  %s",
        run({QStringLiteral("sqlite3"), store,
             QStringLiteral(
                 "SELECT (SELECT count(*) FROM customer) || ' customers, ' || (SELECT count(*) FROM identity) || ' "
                 "identities, ' || (SELECT count(*) FROM friendship) || ' friendships, ' || (SELECT count(*) FROM "
                 "customer_tag) || ' tags'")},
            folder.path())
            .output.constData());
    std::printf("  store %.0f MB\n", double(QFileInfo(store).size()) / 1e6);
    say("the same file again", run(customers, folder.path()), plain.seconds, rows);
    say("undo", run({siyu, QStringLiteral("--store"), store, QStringLiteral("undo")}, folder.path()), plain.seconds,
        rows);
    say("import customers, ids used before", run(customers, folder.path()), plain.seconds, rows);
    const Run plainOrders = shellImport(orderFile, "orders.db");
    say("sqlite3 .import of the orders", plainOrders, plainOrders.seconds, orders);
    say("import orders", run(import + QStringList{QStringLiteral("orders"), orderFile}, folder.path()),
        plainOrders.seconds, orders);
    sayGroups(folder.path(), siyu);
    say("check", run({siyu, QStringLiteral("--store"), store, QStringLiteral("check")}, folder.path()), plain.seconds,
        rows);
    return 0;
}
