#include "app/sop/grouprule.h"

#include "app/imports/kinds/groupwords.h"
#include "app/sop/planreader.h"
#include "app/text.h"

#include <algorithm>

namespace app::sop {

using storage::LocalDay;

namespace {

const Words<GroupRule::Op> ops{
    {QLatin1String("="), GroupRule::Op::Equal},   {QLatin1String("!="), GroupRule::Op::NotEqual},
    {QLatin1String(">"), GroupRule::Op::Greater}, {QLatin1String(">="), GroupRule::Op::AtLeast},
    {QLatin1String("<"), GroupRule::Op::Less},    {QLatin1String("<="), GroupRule::Op::AtMost}};

bool holds(double value, const GroupRule::Comparison &comparison)
{
    switch (comparison.op) {
    case GroupRule::Op::Equal:
        return value == comparison.value;
    case GroupRule::Op::NotEqual:
        return value != comparison.value;
    case GroupRule::Op::Greater:
        return value > comparison.value;
    case GroupRule::Op::AtLeast:
        return value >= comparison.value;
    case GroupRule::Op::Less:
        return value < comparison.value;
    case GroupRule::Op::AtMost:
        return value <= comparison.value;
    }
    return false;
}

bool holdAll(const std::optional<double> &value, const std::vector<GroupRule::Comparison> &comparisons)
{
    return comparisons.empty() ||
           (value && std::all_of(comparisons.begin(), comparisons.end(),
                                 [&value](const GroupRule::Comparison &one) { return holds(*value, one); }));
}

std::optional<double> spokeShareOf(const GroupLine &group)
{
    const auto &day = group.activity;
    const auto members = day && day->members ? day->members : group.members;
    if (!day || !day->spoke || !members || *members <= 0)
        return std::nullopt;
    return double(*day->spoke) / double(*members);
}

std::vector<GroupRule::Comparison> readComparisons(PlanReader &reader, const char *key, double most)
{
    std::vector<GroupRule::Comparison> comparisons;
    const auto object = reader.object(key);
    if (!object)
        return comparisons;
    if (object->isEmpty())
        reader.report(key, Text::tr("Compare with a number, for example {\">=\": 100}."));
    for (auto it = object->begin(); it != object->end(); ++it) {
        const auto op = std::find_if(ops.begin(), ops.end(), [&it](const auto &one) { return it.key() == one.first; });
        const double value = it.value().toDouble(-1);
        if (op == ops.end() || value < 0 || value > most)
            reader.report(key, most <= 1 ? Text::tr("Compare with a share from 0 to 1, for example {\">=\": 0.1}.")
                                         : Text::tr("Compare with a number, for example {\">=\": 100}."));
        else
            comparisons.push_back({op->second, value});
    }
    return comparisons;
}

std::optional<LocalDay> dayOf(PlanReader &reader, const char *key)
{
    if (!reader.has(key))
        return std::nullopt;
    const auto day = storage::parseIsoDay(reader.text(key));
    if (!day)
        reader.report(key, Text::tr("Enter a date such as \"2026-12-12\"."));
    return day;
}

GroupRule::Opening readOpening(PlanReader &reader)
{
    GroupRule::Opening opening;
    int given = 0;
    for (const char *key : {"on", "before", "after", "from", "to", "within_days", "older_than_days"})
        given += reader.has(key);
    if ((reader.has("after") && reader.has("from")) || (reader.has("before") && reader.has("to")) ||
        (reader.has("on") && given > 1))
        reader.problems().append(reader.path() + QStringLiteral(": ") +
                                 Text::tr("Enter one day with on, or a period with from or after, to or before, "
                                          "within_days or older_than_days."));
    if (const auto on = dayOf(reader, "on"))
        opening.from = opening.to = on;
    if (const auto before = dayOf(reader, "before"))
        opening.to = *before - 1;
    if (const auto after = dayOf(reader, "after"))
        opening.from = *after + 1;
    if (const auto from = dayOf(reader, "from"))
        opening.from = from;
    if (const auto to = dayOf(reader, "to"))
        opening.to = to;
    opening.withinDays = reader.integer("within_days", 1, 36'600);
    opening.olderThanDays = reader.integer("older_than_days", 0, 36'600);
    return opening;
}

bool containsOne(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value, Qt::CaseInsensitive);
}

bool holds(const GroupRule::Opening &opening, const std::optional<LocalDay> &day, LocalDay today)
{
    return day && (!opening.from || *day >= *opening.from) && (!opening.to || *day <= *opening.to) &&
           (!opening.withinDays || (*day > today - *opening.withinDays && *day <= today)) &&
           (!opening.olderThanDays || *day < today - *opening.olderThanDays);
}

} // namespace

bool GroupRule::matches(const GroupLine &group, LocalDay today) const
{
    const QStringList tags = groupTags(group.chat.tags);
    const auto has = [&tags](const QString &tag) { return tags.contains(tag, Qt::CaseInsensitive); };
    return containsOne(kinds, group.chat.kind) &&
           (containsOne(owners, group.chat.ownerName) ||
            owners.contains(QStringLiteral("#%1").arg(group.chat.owner.value))) &&
           (anyTag.isEmpty() || std::any_of(anyTag.begin(), anyTag.end(), has)) &&
           std::all_of(allTags.begin(), allTags.end(), has) && std::none_of(noTag.begin(), noTag.end(), has) &&
           holdAll(group.members ? std::optional(double(*group.members)) : std::nullopt, members) &&
           holdAll(spokeShareOf(group), spokeShare) && (!opened || holds(*opened, group.opening, today));
}

Result<GroupRule> groupRuleFromJson(const QJsonObject &object)
{
    QStringList problems;
    PlanReader reader(object, QStringLiteral("audience.group_rule"), problems);
    GroupRule rule;
    rule.kinds = reader.texts("kind");
    rule.owners = reader.texts("owner");
    if (const auto tag = reader.object("tag")) {
        PlanReader tags(*tag, reader.pathOf("tag"), problems);
        rule.anyTag = tags.texts("any");
        rule.allTags = tags.texts("all");
        rule.noTag = tags.texts("none");
        if (tag->isEmpty())
            problems << tags.path() + QStringLiteral(": ") + Text::tr("Enter any, all or none with a list of tags.");
        tags.finish();
    }
    rule.members = readComparisons(reader, "members", 1e9);
    rule.spokeShare = readComparisons(reader, "spoke_share", 1);
    if (const auto opened = reader.object("opened")) {
        PlanReader days(*opened, reader.pathOf("opened"), problems);
        rule.opened = readOpening(days);
        if (opened->isEmpty())
            problems << days.path() + QStringLiteral(": ") +
                            Text::tr("Enter one day with on, or a period with from or after, to or before, "
                                     "within_days or older_than_days.");
        days.finish();
    }
    reader.finish();
    if (object.isEmpty())
        problems << reader.path() + QStringLiteral(": ") +
                        Text::tr("Enter at least one of kind, tag, owner, members, opened and spoke_share.");
    if (!problems.isEmpty())
        return failure(ErrorKind::Invalid, problems.first(), problems.join(QLatin1Char('\n')));
    return rule;
}

} // namespace app::sop
