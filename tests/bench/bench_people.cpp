// What a team does to many customers at once, on a store of a million: edit a field of half of them, take that back,
// look for duplicates, export everybody. Rows by SIYU_BENCH_ROWS; SIYU_BENCH_STORE names a store made before, of which
// a copy is used.
#include "app/assembly/undoservice.h"
#include "app/customers/customereditservice.h"
#include "app/image/image.h"
#include "app/merging/mergesuggestions.h"
#include "app/roster/customerexporter.h"
#include "tests/bench/benchstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/resource.h>

namespace {

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024.0;
}

template <class Work>
void measure(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const auto done = work();
    if (!done)
        qFatal("%s: %s %s", what, qPrintable(done.error().message), qPrintable(done.error().detail));
    std::printf("%-44s %8.2f s   %6.0f MB peak so far\n", what, double(timer.elapsed()) / 1e3, peakMegabytes());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    bench::Amounts amounts;
    if (qEnvironmentVariableIsSet("SIYU_BENCH_ROWS"))
        amounts.customers = qEnvironmentVariableIntValue("SIYU_BENCH_ROWS");
    amounts.tagRows = amounts.customers * 3;
    amounts.orders = amounts.customers * 2;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.siyu"));
    const QString made = qEnvironmentVariable("SIYU_BENCH_STORE");
    if (made.isEmpty() || !QFileInfo::exists(made))
        bench::BenchStore(path, amounts).generate();
    else if (!QFile::copy(made, path))
        qFatal("the store could not be copied");

    const auto opened = app::TeamStore::open(path, app::TeamStore::Access::Write);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    app::TeamStore &store = **opened;
    app::QuietJobContext job;
    std::vector<storage::CustomerId> half;
    for (int id = 1; id <= amounts.customers; id += 2)
        half.push_back(storage::CustomerId(id));
    measure("image of customers, tags, search loaded",
            [&] { return store.loadImage(app::Image::Customers | app::Image::Tags | app::Image::Search, job); });
    measure("the company of half of them", [&] {
        return app::CustomerEditService(store).set(half, QStringLiteral("company"), QStringLiteral("山间茶社"));
    });
    measure("that taken back", [&] { return app::UndoService(store).undo(job); });
    measure("duplicates among all, the first 200", [&] { return app::suggestMerges(store, 200, job); });
    for (const char *name : {"everybody.csv", "half.xlsx"}) {
        app::ExportRequest request;
        request.file = folder.filePath(QLatin1String(name));
        if (request.file.endsWith(QLatin1String(".xlsx")))
            request.customers = half; // a sheet is limited to 1,048,576 rows
        measure(name, [&] { return app::CustomerExporter(store).run(request, job); });
        std::printf("  %.0f MB\n", double(QFileInfo(request.file).size()) / 1e6);
    }
    return 0;
}
