#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/sop/coverservice.h"
#include "app/text.h"

#include <QJsonArray>

namespace app {

using sop::CoverService;
using storage::Cover;

namespace {

struct CoverOptions
{
    QString account, staff, from, until;
    std::int64_t remove = 0;
};

QString daysText(storage::LocalDay from, storage::LocalDay until)
{
    return Text::tr("%1 to %2").arg(storage::isoDay(from), storage::isoDay(until));
}

Result<Answer> listCovers(CommandContext &context)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto covers = CoverService(**store).list();
    if (!covers)
        return tl::unexpected<Error>(covers.error());
    QJsonArray rows;
    QStringList lines;
    for (const Cover &cover : *covers) {
        rows << QJsonObject{{QStringLiteral("id"), QString::number(cover.id)},
                            {QStringLiteral("account"), cover.accountName},
                            {QStringLiteral("staff"), cover.staffName},
                            {QStringLiteral("from"), storage::isoDay(cover.from)},
                            {QStringLiteral("until"), storage::isoDay(cover.until)}};
        lines << QStringLiteral("%1  %2  %3  %4")
                     .arg(QString::number(cover.id), cover.accountName, cover.staffName,
                          daysText(cover.from, cover.until));
    }
    if (lines.isEmpty())
        lines << Text::tr("No account is covered.");
    return Answer{{{QStringLiteral("covers"), rows}}, lines.join(QLatin1Char('\n'))};
}

Result<Answer> removeCover(CommandContext &context, std::int64_t id)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto moved = CoverService(**store).remove(id);
    if (!moved)
        return tl::unexpected<Error>(moved.error());
    return Answer{{{QStringLiteral("removed"), QString::number(id)}, {QStringLiteral("tasks"), *moved}},
                  Text::tr("The cover was removed; %n open task(s) went back.", nullptr, *moved)};
}

Result<Answer> addCover(CommandContext &context, const CoverOptions &options)
{
    const auto from = storage::parseIsoDay(options.from), until = storage::parseIsoDay(options.until);
    if (options.staff.isEmpty() || !from || !until)
        return failure(ErrorKind::Invalid, Text::tr("Enter account, member, first and last day, for example: cover "
                                                    "ACCOUNT MEMBER 2026-12-01 2026-12-07."));
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto added = CoverService(**store).add(options.account, options.staff, *from, *until);
    if (!added)
        return tl::unexpected<Error>(added.error());
    return Answer{{{QStringLiteral("id"), QString::number(added->id)}, {QStringLiteral("tasks"), added->moved}},
                  Text::tr("%1 covers \"%2\", %3; %n open task(s) moved now.", nullptr, added->moved)
                      .arg(options.staff, options.account, daysText(*from, *until))};
}

Result<Answer> cover(CommandContext &context, const CoverOptions &options)
{
    if (options.remove > 0 && !options.account.isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("--remove takes no other arguments."));
    if (options.remove > 0)
        return removeCover(context, options.remove);
    return options.account.isEmpty() ? listCovers(context) : addCover(context, options);
}

} // namespace

void addCoverCommand(CommandLine &line)
{
    auto options = std::make_shared<CoverOptions>();
    CLI::App *command = line.addCommand(
        "cover", Text::tr("A colleague makes the touches of an account on some days; without arguments, list covers"));
    addText(command, "account", options->account, Text::tr("Account"));
    addText(command, "staff", options->staff, Text::tr("Team member who covers"));
    addText(command, "from", options->from, Text::tr("First day"));
    addText(command, "until", options->until, Text::tr("Last day"));
    addNumber(command, "--remove", options->remove, Text::tr("Remove the cover with this ID"), 1, INT64_MAX);
    line.setAction(command, [options](CommandContext &context) { return cover(context, *options); });
}

} // namespace app
