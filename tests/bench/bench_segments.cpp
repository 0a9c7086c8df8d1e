// The ten typical segment rules of a large store, each run repeatedly: count, explanation and a page of members; and a
// bulk tag of half of the customers. SIYU_BENCH_ROWS (1,000,000) sets the size.

#include "app/segments/rulequestion.h"
#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/segments/tagservice.h"
#include "tests/bench/benchstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

using namespace app;

namespace {

constexpr storage::UtcMs now = 1'795'190'400'000; // 2026-11-21 in Shanghai: the generated data ends the day before

struct NamedRule
{
    const char *name;
    const char *text;
};

constexpr NamedRule rules[] = {
    {"two of three tags, recent, spent, channels",
     R"({"all":[{"tag":{"any":["标签1","标签2"]}},{"tag":{"none":["标签3"]}},{"orders":{"within_days":30}},)"
     R"({"orders":{"sum":{">=":500}}},{"field":"channel","op":"in","value":["渠道1","渠道2","渠道3"]}]})"},
    {"tag a or b", R"({"tag":{"any":["标签1","标签2"]}})"},
    {"(tag and channel) or (tag, no tag, >= 2 orders of >= 100 in 90 days)",
     R"({"any":[{"all":[{"tag":{"all":["标签1"]}},{"field":"channel","op":"=","value":"渠道5"}]},{"all":[{"tag":{"any":["标签5"]}},)"
     R"({"tag":{"none":["标签3"]}},{"orders":{"count":{">=":2},"mean":{">=":100},"within_days":90}}]}]})"},
    {"owner, no tag, not contacted for 60 days",
     R"({"all":[{"field":"owner","op":"=","value":"成员7"},{"tag":{"none":["标签3"]}},)"
     R"({"not":{"field":"last_contact_at","op":"within_days","value":60}}]})"},
    {">= 3 orders but none for 180 days",
     R"({"all":[{"orders":{"count":{">=":3}}},{"not":{"orders":{"within_days":180}}}]})"},
    {"birthday in the next 7 days", R"({"field":"birthday","op":"next_days","value":7})"},
    {"added within 7 days, in no group",
     R"({"all":[{"field":"added_at","op":"within_days","value":7},{"group":{"not_in":[]}}]})"},
    {"viewed >= 3 times in 14 days, no order",
     R"({"all":[{"events":{"kind":"content_viewed","count":{">=":3},"within_days":14}},{"not":{"orders":{}}}]})"},
    {"RFM important, to be won back", R"({"layer":{"rfm":{"class":["重要挽留客户"]}}})"},
    {"in segment A but not in B", R"({"all":[{"segment":"A"},{"not":{"segment":"B"}}]})"},
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Ends the bench with the error.
template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void askAll(TeamStore &store)
{
    QuietJobContext job;
    std::printf("%-72s %9s %8s %8s %8s\n", "rule", "count", "median", "p95", "explain");
    for (const NamedRule &named : rules) {
        const Rule rule = need(RuleTranslator(store.connection()).fromFile(named.text));
        const RuleQuestion question = need(RuleQuestion::prepare(store, store.connection(), rule, job));
        std::vector<double> times;
        std::int64_t count = 0;
        for (int i = 0; i < 41; ++i) {
            QElapsedTimer timer;
            timer.start();
            count = need(question.count());
            times.push_back(milliseconds(timer));
        }
        std::sort(times.begin(), times.end());
        QElapsedTimer timer;
        timer.start();
        for (int customer = 1; customer <= 20; ++customer)
            need(question.explain(storage::CustomerId(customer)));
        std::printf("%-72s %9lld %8.2f %8.2f %8.3f\n", named.name, static_cast<long long>(count), times[20], times[38],
                    milliseconds(timer) / 20);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    bench::Amounts amounts;
    if (const int rows = qEnvironmentVariableIntValue("SIYU_BENCH_ROWS"); rows > 0)
        amounts.customers = rows;
    amounts.tagRows = amounts.customers * 3;
    amounts.orders = amounts.customers * 2;
    amounts.events = amounts.customers * 2;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.siyu"));
    bench::BenchStore(path, amounts).generate();
    const auto store = need(TeamStore::open(path, TeamStore::Access::Write, now));
    QuietJobContext job;
    const auto save = [&](const char *name, const char *text) {
        need(SegmentService(*store).save(QString::fromUtf8(name),
                                         need(RuleTranslator(store->connection()).fromFile(text))));
    };
    save("A", R"({"all":[{"tag":{"any":["标签1","标签9"]}},{"orders":{"sum":{">=":100}}}]})");
    save("B", R"({"orders":{"count":{">=":2}}})");
    askAll(*store);

    std::vector<storage::CustomerId> half;
    for (int customer = 1; customer <= amounts.customers; customer += 2)
        half.emplace_back(customer);
    for (const bool follows : {false, true}) {
        if (!follows)
            store->image().reset();
        else
            need(store->loadImage(Image::Customers | Image::Tags, job));
        QElapsedTimer timer;
        timer.start();
        const TagChange change =
            need(TagService(*store).give(follows ? QStringLiteral("批量2") : QStringLiteral("批量1"), half, job));
        std::printf("tag of %lld customers, %s: %.2f s\n", static_cast<long long>(change.changed),
                    follows ? "the image following" : "no image", milliseconds(timer) / 1000);
    }
    return 0;
}
