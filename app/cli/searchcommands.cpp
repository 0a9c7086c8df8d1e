#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/image/customersearch.h"
#include "app/text.h"
#include "storage/customers/customerlines.h"

#include <QJsonArray>

#include <limits>

namespace app {

namespace {

constexpr int defaultLimit = 50;

QJsonObject toJson(const storage::CustomerLine &line, const storage::TeamZone &zone)
{
    return {{QStringLiteral("id"), QString::number(line.id.value)},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("nickname"), line.nickname},
            {QStringLiteral("remark"), line.remark},
            {QStringLiteral("phone"), line.phone},
            {QStringLiteral("external_userid"), line.externalUserId},
            {QStringLiteral("owner"), line.owner},
            {QStringLiteral("added_at"), line.addedAt ? QJsonValue(zone.isoDateTime(*line.addedAt)) : QJsonValue()}};
}

Result<Answer> searchCustomers(CommandContext &context, const QString &query, int limit)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    return guarded([&]() -> Result<Answer> {
        const auto image = (*store)->readImage(CustomerSearch::parts() | Image::Notes, context.job());
        if (!image)
            return tl::unexpected<Error>(image.error());
        const SearchAnswer found = CustomerSearch(**image).find(query, limit);
        std::vector<storage::CustomerId> ids;
        for (const Slot slot : found.first)
            ids.push_back((*image)->numbering().idOf(slot));
        QJsonArray rows;
        QStringList lines{Text::tr("%n customer(s)", nullptr, int(found.count))};
        for (const storage::CustomerLine &line : storage::customerLines((*store)->connection(), ids)) {
            rows << toJson(line, (*store)->zone());
            lines << QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(QString::number(line.id.value), line.name, line.remark, line.phone, line.owner);
        }
        return Answer{{{QStringLiteral("count"), qint64(found.count)},
                       {QStringLiteral("milliseconds"), found.milliseconds},
                       {QStringLiteral("rows"), rows}},
                      lines.join(QLatin1Char('\n'))};
    });
}

} // namespace

void addSearchCommands(CommandLine &line)
{
    CLI::App *search = line.addCommand("search", Text::tr("Find customers by any part of their details"));
    auto query = std::make_shared<QString>();
    addText(search, "text", *query, Text::tr("Part of a name, remark, pinyin, initials, phone number, ID, tag or note"))
        .required();
    auto limit = std::make_shared<std::int64_t>(defaultLimit);
    addNumber(search, "--limit", *limit, Text::tr("Maximum number of rows"), 0, std::numeric_limits<int>::max());
    line.setAction(search,
                   [query, limit](CommandContext &context) { return searchCustomers(context, *query, int(*limit)); });
}

} // namespace app
