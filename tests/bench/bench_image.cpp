#include "app/image/image.h"
#include "app/image/searchtext.h"
#include "tests/bench/benchstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace app;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Measures wall time, and the processor time of all threads, which is more reliable on a busy machine.
class Stopwatch final
{
public:
    Stopwatch() : m_cpu(std::clock()) { m_wall.start(); }
    void print(const char *what, bool isDone) const
    {
        std::printf("%-28s %8.1f ms wall %8.1f ms cpu%s\n", what, milliseconds(m_wall),
                    static_cast<double>(std::clock() - m_cpu) * 1000 / CLOCKS_PER_SEC, isDone ? "" : "  FAILED");
    }

private:
    QElapsedTimer m_wall;
    std::clock_t m_cpu;
};

void benchLoad(Image &image, storage::sqlite::Connection &connection)
{
    struct Named
    {
        const char *name;
        Image::Part part;
    };
    constexpr Named parts[] = {
        {"customers", Image::Customers}, {"search", Image::Search},           {"orders", Image::Orders},
        {"tags", Image::Tags},           {"friendships", Image::Friendships}, {"identities", Image::Identities},
        {"events", Image::Events}};
    QuietJobContext job;
    for (const Named &named : parts) {
        const Stopwatch watch;
        watch.print(named.name, image.ensure(connection, named.part, job).has_value());
    }
    image.reset();
    const Stopwatch watch;
    const Image::Parts first = Image::Customers | Image::Search | Image::Orders | Image::Tags | Image::Friendships;
    watch.print("all of a start, two threads", image.ensure(connection, first, job).has_value());
    for (const Image::Memory &memory : image.memory())
        std::printf("memory %-12s %8.1f MB\n", qPrintable(memory.part), static_cast<double>(memory.bytes) / 1e6);
}

void benchSearch(const Image &image, const char *kind, const std::vector<QString> &queries)
{
    std::vector<double> times;
    double matches = 0;
    const std::clock_t cpu = std::clock();
    for (const QString &query : queries) {
        QElapsedTimer timer;
        timer.start();
        Bitset found = image.alive();
        for (const std::string &word : searchWords(query))
            found &= image.search().find(word).anywhere;
        matches += static_cast<double>(found.count());
        times.push_back(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    std::printf("search %-22s p50 %6.2f ms  p95 %6.2f ms  max %6.2f ms  cpu %6.2f ms  mean matches %9.1f\n", kind,
                times[times.size() / 2], times[times.size() * 95 / 100], times.back(),
                static_cast<double>(std::clock() - cpu) * 1000 / CLOCKS_PER_SEC / static_cast<double>(queries.size()),
                matches / static_cast<double>(queries.size()));
}

void benchSearches(const Image &image)
{
    std::mt19937 random(3);
    constexpr int queries = 60;
    for (int length = 1; length <= 6; ++length) {
        std::vector<QString> chinese, pinyin, digits;
        for (int i = 0; i < queries; ++i) {
            const QString name =
                QString::fromStdString(bench::BenchStore::name(random) + bench::BenchStore::name(random));
            chinese.push_back(name.left(length));
            static const QString syllables = QStringLiteral("wangxiaolizhanglihuachenmeiyunliuyangzhaojingwuminzhou");
            pinyin.push_back(syllables.mid(static_cast<int>(random() % 40), length));
            digits.push_back(
                (QStringLiteral("13") + QString::number(random())).mid(static_cast<int>(random() % 4), length));
        }
        benchSearch(image, qPrintable(QStringLiteral("chinese %1").arg(length)), chinese);
        benchSearch(image, qPrintable(QStringLiteral("letters %1").arg(length)), pinyin);
        benchSearch(image, qPrintable(QStringLiteral("digits %1").arg(length)), digits);
    }
}

void benchApply(Image &image, storage::sqlite::Connection &connection)
{
    RowChanges changes;
    for (int i = 1; i <= 1000; ++i) {
        changes.addCustomer(RowChanges::Customer, i * 777);
        changes.addCustomer(RowChanges::CustomerTag, i * 777);
    }
    const Stopwatch watch;
    watch.print("apply 1,000 with their tags", image.apply(connection, changes).has_value());
}

} // namespace

/// bench_image [CUSTOMERS [STORE]]: creates the store if it does not exist, and keeps it if it was named.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QStringList arguments = QCoreApplication::arguments();
    bench::Amounts amounts;
    if (arguments.size() > 1)
        amounts.customers = arguments[1].toInt();
    amounts.tagRows = amounts.customers * 3;
    amounts.orders = amounts.customers * 2;
    amounts.events = amounts.customers * 5;
    const QString path = arguments.size() > 2 ? arguments[2] : folder.filePath(QStringLiteral("bench.siyu"));
    QElapsedTimer timer;
    timer.start();
    if (!QFileInfo::exists(path))
        bench::BenchStore(path, amounts).generate();
    std::printf("store of %d customers made in %.1f s, %.0f MB\n", amounts.customers, milliseconds(timer) / 1000,
                static_cast<double>(QFileInfo(path).size()) / 1e6);
    storage::Store store(path, storage::Store::Access::Read);
    const storage::TeamZone zone;
    Image image(zone);
    benchLoad(image, store.connection());
    benchSearches(image);
    benchApply(image, store.connection());
    return 0;
}
