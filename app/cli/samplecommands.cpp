#include "app/assembly/sampleteam.h"
#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/text.h"

namespace app {

namespace {

Result<Answer> fillSample(CommandContext &context)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    auto summary = SampleTeam(**store).fill(context.job());
    if (!summary)
        return tl::unexpected<Error>(summary.error());
    return Answer{{{QStringLiteral("customers"), qint64(summary->customers)},
                   {QStringLiteral("orders"), qint64(summary->orders)},
                   {QStringLiteral("tasks"), qint64(summary->tasks)},
                   {QStringLiteral("from"), storage::isoDay(summary->from)},
                   {QStringLiteral("to"), storage::isoDay(summary->to)}},
                  Text::tr("The sample team is ready: %1 customers, %2 orders and %3 tasks from %4 to %5.")
                      .arg(summary->customers)
                      .arg(summary->orders)
                      .arg(summary->tasks)
                      .arg(storage::isoDay(summary->from), storage::isoDay(summary->to))};
}

Result<Answer> removeSample(CommandContext &context)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    if (auto removed = SampleTeam(**store).remove(); !removed)
        return tl::unexpected<Error>(removed.error());
    return Answer{{{QStringLiteral("removed"), true}},
                  Text::tr("The sample team was removed; the team file is empty.")};
}

} // namespace

void addSampleCommands(CommandLine &line)
{
    auto remove = std::make_shared<bool>(false);
    CLI::App *sample = line.addCommand("sample", Text::tr("Fill an empty team file with a sample team"));
    addFlag(sample, "--remove", *remove, Text::tr("Remove the sample team"));
    line.setAction(sample,
                   [remove](CommandContext &context) { return *remove ? removeSample(context) : fillSample(context); });
}

} // namespace app
