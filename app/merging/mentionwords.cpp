#include "app/merging/mentionwords.h"

#include "app/tablewords.h"
#include "app/text.h"

#include <QJsonObject>

namespace app {

QStringList mentionLines(const std::vector<storage::Mention> &mentions)
{
    if (mentions.empty())
        return {};
    QStringList lines{
        Text::tr("Names or numbers of the person still occur here; they may also be someone else's. Check each "
                 "place and correct it by hand.")};
    for (const storage::Mention &mention : mentions)
        lines << QStringLiteral("  %1 (%2): %3")
                     .arg(tableWord(mention.table), QString::number(mention.count),
                          mention.examples.join(QStringLiteral(", ")));
    return lines;
}

QJsonArray mentionsToJson(const std::vector<storage::Mention> &mentions)
{
    QJsonArray list;
    for (const storage::Mention &mention : mentions)
        list << QJsonObject{{QStringLiteral("table"), mention.table},
                            {QStringLiteral("count"), qint64(mention.count)},
                            {QStringLiteral("examples"), QJsonArray::fromStringList(mention.examples)}};
    return list;
}

} // namespace app
