#include "app/segments/segmentservice.h"

#include "app/segments/rulecodec.h"
#include "app/segments/rulequestion.h"
#include "app/segments/ruletranslator.h"
#include "app/segments/ruleusage.h"
#include "app/segments/rulevalues.h"
#include "app/store/writescope.h"
#include "app/text.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace app {

using storage::Segment;
using storage::SegmentStore;

namespace {

Result<void> checkName(const QString &name)
{
    if (name.trimmed().isEmpty() || name != name.trimmed())
        return failure(ErrorKind::Invalid, Text::tr("A segment needs a name that does not start or end with a space."));
    return {};
}

} // namespace

Result<Segment> SegmentService::save(const QString &name, const Rule &rule)
{
    if (const Result<void> named = checkName(name); !named)
        return tl::unexpected<Error>(named.error());
    if (const Result<void> available = checkLayers(rule); !available)
        return tl::unexpected<Error>(available.error());
    return guarded([&]() -> Result<Segment> {
        SegmentStore segments(m_store.connection());
        std::optional<Segment> segment = segments.byName(name);
        const QStringList way =
            RuleUsage(m_store.connection()).cycleThrough(segment ? segment->id.value : 0, name, rule);
        if (!way.isEmpty())
            return failure(ErrorKind::Invalid, Text::tr("The segment would refer to itself: %1. Nothing was saved.")
                                                   .arg(way.join(QStringLiteral(" → "))));
        const bool isNew = !segment;
        WriteScope scope(
            m_store, isNew ? Text::tr("Save segment \"%1\"").arg(name) : Text::tr("Change segment \"%1\"").arg(name),
            QStringLiteral("segments.save"));
        const storage::UtcMs created = isNew ? m_store.now() : segment->createdAt;
        segment = Segment{isNew ? storage::SegmentId() : segment->id, name, Segment::Kind::Rule,
                          RuleCodec::toText(rule, RuleForm::Ids), created};
        if (isNew) {
            segment->id = segments.add(*segment);
        } else {
            segments.setFrozenMembers(segment->id, {});
            segments.update(*segment);
        }
        scope.describe(name);
        scope.commit();
        return *segment;
    });
}

Result<Segment> SegmentService::freeze(const QString &name, const Rule &origin,
                                       std::vector<storage::CustomerId> members)
{
    if (const Result<void> named = checkName(name); !named)
        return tl::unexpected<Error>(named.error());
    return guarded([&]() -> Result<Segment> {
        std::sort(members.begin(), members.end());
        members.erase(std::unique(members.begin(), members.end()), members.end());
        SegmentStore segments(m_store.connection());
        std::optional<Segment> segment = segments.byName(name);
        if (segment && segment->kind != Segment::Kind::Frozen)
            return failure(ErrorKind::Conflict,
                           Text::tr("\"%1\" is a rule-based segment. Choose another name for the list.").arg(name));
        WriteScope scope(m_store,
                         Text::tr("Save %n customer(s) as the list \"%1\"", nullptr, int(members.size())).arg(name),
                         QStringLiteral("segments.freeze"));
        if (!segment) {
            segment = Segment{{}, name, Segment::Kind::Frozen, RuleCodec::toText(origin, RuleForm::Ids), m_store.now()};
            segment->id = segments.add(*segment);
        }
        segments.setFrozenMembers(segment->id, members);
        scope.describe(name, {{QStringLiteral("members"), qint64(members.size())}});
        scope.commit();
        return *segment;
    });
}

Result<void> SegmentService::rename(const QString &name, const QString &newName)
{
    if (const Result<void> named = checkName(newName); !named)
        return named;
    return guarded([&]() -> Result<void> {
        Result<Segment> segment = find(name);
        if (!segment)
            return tl::unexpected<Error>(segment.error());
        SegmentStore segments(m_store.connection());
        if (segments.byName(newName))
            return failure(ErrorKind::Conflict, Text::tr("There is already a segment named \"%1\".").arg(newName));
        WriteScope scope(m_store, Text::tr("Rename segment \"%1\" to \"%2\"").arg(name, newName),
                         QStringLiteral("segments.rename"));
        segment->name = newName;
        segments.update(*segment);
        scope.describe(newName, {{QStringLiteral("before"), name}});
        scope.commit();
        return {};
    });
}

Result<void> SegmentService::remove(const QString &name)
{
    return guarded([&]() -> Result<void> {
        const Result<Segment> segment = find(name);
        if (!segment)
            return tl::unexpected<Error>(segment.error());
        const QStringList users =
            RuleUsage(m_store.connection()).usersOf(storage::NamedThing::Segment, segment->id.value);
        if (!users.isEmpty())
            return failure(ErrorKind::Conflict,
                           Text::tr("The segment \"%1\" is used by %2. Change those first; nothing was deleted.")
                               .arg(name, users.join(QStringLiteral(", "))));
        WriteScope scope(m_store, Text::tr("Delete segment \"%1\"").arg(name), QStringLiteral("segments.delete"),
                         WriteScope::Undo::Recorded, {QStringLiteral("segment_day")});
        SegmentStore(m_store.connection()).remove(segment->id);
        scope.describe(name);
        scope.commit();
        return {};
    });
}

Result<Segment> SegmentService::find(const QString &name)
{
    return guarded([&]() -> Result<Segment> {
        const std::optional<Segment> segment = SegmentStore(m_store.connection()).byName(name);
        if (!segment)
            return failure(
                ErrorKind::NotFound,
                Text::tr("There is no segment named \"%1\". Run \"siyu segment list\" to see them all.").arg(name));
        return *segment;
    });
}

Result<std::vector<Segment>> SegmentService::all()
{
    return guarded([&]() -> Result<std::vector<Segment>> { return SegmentStore(m_store.connection()).all(); });
}

Result<Rule> SegmentService::ruleOf(const QString &name)
{
    return guarded([&]() -> Result<Rule> {
        const Result<Segment> segment = find(name);
        if (!segment)
            return tl::unexpected<Error>(segment.error());
        if (segment->kind == Segment::Kind::Rule)
            return RuleTranslator(m_store.connection()).fromStore(segment->rule);
        Rule rule;
        rule.kind = Rule::Kind::Test;
        rule.test = SegmentTest{RuleName{name, segment->id.value}};
        return rule;
    });
}

Result<std::vector<storage::SegmentDay>> SegmentService::history(const QString &name)
{
    return guarded([&]() -> Result<std::vector<storage::SegmentDay>> {
        const Result<Segment> segment = find(name);
        if (!segment)
            return tl::unexpected<Error>(segment.error());
        return SegmentStore(m_store.connection())
            .days(segment->id, std::numeric_limits<storage::LocalDay>::min(),
                  std::numeric_limits<storage::LocalDay>::max());
    });
}

Result<storage::SegmentDay> SegmentService::dayOf(const Segment &segment, JobContext &job)
{
    Rule rule;
    rule.kind = Rule::Kind::Test;
    rule.test = SegmentTest{RuleName{segment.name, segment.id.value}};
    const Result<RuleQuestion> question = RuleQuestion::prepare(m_store, m_store.connection(), rule, job);
    if (!question)
        return tl::unexpected<Error>(question.error());
    const auto members = question->memberIds();
    if (!members)
        return tl::unexpected<Error>(members.error());
    storage::SegmentDay day{m_store.today(), std::int64_t(members->size()), {}, {}};
    const auto before = SegmentStore(m_store.connection()).membersOn(segment.id, day.day - 1);
    std::set_difference(members->begin(), members->end(), before.begin(), before.end(),
                        std::back_inserter(day.entered));
    std::set_difference(before.begin(), before.end(), members->begin(), members->end(),
                        std::back_inserter(day.departed));
    return day;
}

Result<QStringList> SegmentService::recordToday(JobContext &job)
{
    return guarded([&]() -> Result<QStringList> {
        const std::vector<Segment> segments = SegmentStore(m_store.connection()).all();
        std::vector<std::pair<storage::SegmentId, storage::SegmentDay>> days;
        QStringList problems;
        for (const Segment &segment : segments) {
            job.progress(std::int64_t(days.size()), std::int64_t(segments.size()), Text::tr("Counting segments"));
            auto day = dayOf(segment, job);
            if (day) {
                days.emplace_back(segment.id, std::move(*day));
                continue;
            }
            const ErrorKind kind = day.error().kind;
            if (kind != ErrorKind::Invalid && kind != ErrorKind::NotFound) // not the rule's fault
                return tl::unexpected<Error>(day.error());
            problems << Text::tr("The segment \"%1\" was skipped: %2").arg(segment.name, day.error().message);
        }
        storage::sqlite::Transaction transaction(m_store.connection());
        for (const auto &[id, day] : days)
            SegmentStore(m_store.connection()).recordDay(id, day);
        transaction.commit();
        return problems;
    });
}

} // namespace app
