#include "app/segments/tagservice.h"

#include "app/segments/rulequestion.h"
#include "app/segments/ruleusage.h"
#include "app/store/writescope.h"
#include "storage/segments/segmentstore.h"
#include "app/text.h"

#include <algorithm>
#include <unordered_map>

namespace app {

using storage::CustomerId;
using storage::Tag;
using storage::TagGroup;
using storage::TagGroupStore;
using storage::TagStore;

namespace {

/// Ascending and unique: the order of the table, which makes inserting rows fastest.
void putInOrder(std::vector<CustomerId> &customers)
{
    std::sort(customers.begin(), customers.end());
    customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
}

Result<void> checkName(const QString &name)
{
    if (name.trimmed().isEmpty() || name != name.trimmed())
        return failure(ErrorKind::Invalid, Text::tr("A tag needs a name that does not start or end with a space."));
    return {};
}

Result<void> refuseRuleTag(const Tag &tag)
{
    if (!tag.segment)
        return {};
    return failure(
        ErrorKind::Conflict,
        Text::tr("\"%1\" is a rule tag: its segment decides who has it. Change the rule instead.").arg(tag.name));
}

/// Processes the customers in batches, so that progress is shown and Ctrl+C takes effect.
template <class Work>
void inPortions(const std::vector<CustomerId> &customers, JobContext &job, const QString &phase, Work &&work)
{
    constexpr std::size_t portion = 20'000;
    for (std::size_t from = 0; from < customers.size(); from += portion) {
        if (job.cancelled())
            throw storage::StoreError(ErrorKind::Cancelled, QStringLiteral("tag"));
        job.progress(std::int64_t(from), std::int64_t(customers.size()), phase);
        work(std::span(customers).subspan(from, std::min(portion, customers.size() - from)));
    }
}

} // namespace

Result<Tag> TagService::find(const QString &name)
{
    const std::optional<Tag> tag = TagStore(m_store.connection()).called(name);
    if (!tag)
        return failure(ErrorKind::NotFound,
                       Text::tr("There is no tag named \"%1\". Run \"siyu tag list\" to see them all.").arg(name));
    return *tag;
}

Result<TagChange> TagService::give(const QString &name, std::vector<CustomerId> customers, JobContext &job)
{
    if (const Result<void> named = checkName(name); !named)
        return tl::unexpected<Error>(named.error());
    putInOrder(customers);
    return guarded([&]() -> Result<TagChange> {
        TagStore tags(m_store.connection());
        const std::optional<Tag> known = tags.called(name);
        if (known) {
            if (const Result<void> free = refuseRuleTag(*known); !free)
                return tl::unexpected<Error>(free.error());
        }
        WriteScope scope(m_store, Text::tr("Add tag \"%1\" to %n customer(s)", nullptr, int(customers.size())).arg(name),
                         QStringLiteral("segments.tag"));
        TagChange change{known.value_or(Tag{{}, {}, name, {}}), !known, 0, 0};
        if (!known)
            change.tag.id = tags.add(change.tag);
        const std::optional<TagGroup> group =
            change.tag.group ? TagGroupStore(m_store.connection()).byId(change.tag.group) : std::nullopt;
        inPortions(customers, job, Text::tr("Adding tags"), [&](std::span<const CustomerId> some) {
            if (group && group->exclusive)
                change.displaced += tags.takeOthersOfGroup(group->id, change.tag.id, some);
            change.changed += tags.give(change.tag.id, some, m_store.now(), TagStore::Origin::ByHand);
        });
        scope.describe(name, {{QStringLiteral("given"), qint64(change.changed)},
                              {QStringLiteral("displaced"), qint64(change.displaced)}});
        scope.commit();
        return change;
    });
}

Result<TagChange> TagService::take(const QString &name, std::vector<CustomerId> customers, JobContext &job)
{
    putInOrder(customers);
    return guarded([&]() -> Result<TagChange> {
        const Result<Tag> tag = find(name);
        if (!tag)
            return tl::unexpected<Error>(tag.error());
        if (const Result<void> free = refuseRuleTag(*tag); !free)
            return tl::unexpected<Error>(free.error());
        WriteScope scope(m_store,
                         Text::tr("Remove tag \"%1\" from %n customer(s)", nullptr, int(customers.size())).arg(name),
                         QStringLiteral("segments.untag"));
        TagChange change{*tag, false, 0, 0};
        inPortions(customers, job, Text::tr("Adding tags"), [&](std::span<const CustomerId> some) {
            change.changed += TagStore(m_store.connection()).take(tag->id, some);
        });
        scope.describe(name, {{QStringLiteral("taken"), qint64(change.changed)}});
        scope.commit();
        return change;
    });
}

Result<Tag> TagService::create(const QString &name, const QString &group, const QString &segment, bool exclusive)
{
    if (const Result<void> named = checkName(name); !named)
        return tl::unexpected<Error>(named.error());
    return guarded([&]() -> Result<Tag> {
        TagStore tags(m_store.connection());
        TagGroupStore groups(m_store.connection());
        if (tags.called(name))
            return failure(ErrorKind::Conflict, Text::tr("There is already a tag named \"%1\".").arg(name));
        Tag tag{{}, {}, name, {}};
        if (!segment.isEmpty()) {
            const auto bound = storage::SegmentStore(m_store.connection()).byName(segment);
            if (!bound)
                return failure(ErrorKind::NotFound, Text::tr("There is no segment named \"%1\".").arg(segment));
            tag.segment = bound->id;
        }
        WriteScope scope(m_store, Text::tr("Create tag \"%1\"").arg(name), QStringLiteral("segments.createTag"));
        if (!group.isEmpty()) {
            const std::optional<TagGroup> known = groups.called(group);
            tag.group = known ? known->id : groups.add(TagGroup{{}, group, exclusive, 0});
        }
        tag.id = tags.add(tag);
        scope.describe(name);
        scope.commit();
        return tag;
    });
}

Result<void> TagService::rename(const QString &name, const QString &newName)
{
    if (const Result<void> named = checkName(newName); !named)
        return named;
    return guarded([&]() -> Result<void> {
        Result<Tag> tag = find(name);
        if (!tag)
            return tl::unexpected<Error>(tag.error());
        const auto taken = TagStore(m_store.connection()).called(newName);
        if (taken && (taken->id != tag->id || taken->name == newName))
            return failure(ErrorKind::Conflict, Text::tr("There is already a tag named \"%1\".").arg(newName));
        WriteScope scope(m_store, Text::tr("Rename tag \"%1\" to \"%2\"").arg(name, newName),
                         QStringLiteral("segments.renameTag"));
        tag->name = newName;
        TagStore(m_store.connection()).update(*tag);
        scope.describe(newName, {{QStringLiteral("before"), name}});
        scope.commit();
        return {};
    });
}

Result<void> TagService::remove(const QString &name)
{
    return guarded([&]() -> Result<void> {
        const Result<Tag> tag = find(name);
        if (!tag)
            return tl::unexpected<Error>(tag.error());
        const QStringList users = RuleUsage(m_store.connection()).usersOf(storage::NamedThing::Tag, tag->id.value);
        if (!users.isEmpty())
            return failure(ErrorKind::Conflict,
                           Text::tr("The tag \"%1\" is used by %2. Change those first; nothing was deleted.")
                               .arg(name, users.join(QStringLiteral(", "))));
        WriteScope scope(m_store, Text::tr("Delete tag \"%1\"").arg(name), QStringLiteral("segments.deleteTag"));
        TagStore(m_store.connection()).remove(tag->id);
        scope.describe(name);
        scope.commit();
        return {};
    });
}

Result<void> TagService::setExclusive(const QString &name, bool exclusive)
{
    return guarded([&]() -> Result<void> {
        TagGroupStore groups(m_store.connection());
        std::optional<TagGroup> group = groups.byName(name);
        if (!group)
            return failure(ErrorKind::NotFound, Text::tr("There is no tag group named \"%1\".").arg(name));
        const std::int64_t withSeveral = exclusive ? TagStore(m_store.connection()).customersWithSeveral(group->id) : 0;
        if (withSeveral > 0)
            return failure(ErrorKind::Conflict,
                           Text::tr("%n customer(s) have more than one tag from \"%1\". Leave each of them only one "
                                    "first.",
                                    nullptr, int(withSeveral))
                               .arg(name));
        WriteScope scope(m_store, Text::tr("Change tag group \"%1\"").arg(name), QStringLiteral("segments.tagGroup"));
        group->exclusive = exclusive;
        groups.update(*group);
        scope.describe(name, {{QStringLiteral("exclusive"), exclusive}});
        scope.commit();
        return {};
    });
}

Result<std::int64_t> TagService::ruleTagMembers(const Tag &tag, JobContext &job)
{
    Rule rule;
    rule.kind = Rule::Kind::Test;
    rule.test = SegmentTest{RuleName{{}, tag.segment.value}};
    const Result<RuleQuestion> question = RuleQuestion::prepare(m_store, m_store.connection(), rule, job);
    if (!question)
        return tl::unexpected<Error>(question.error());
    return question->count();
}

Result<std::vector<TagSummary>> TagService::all(JobContext &job)
{
    return guarded([&]() -> Result<std::vector<TagSummary>> {
        TagStore tags(m_store.connection());
        std::unordered_map<storage::TagId, std::int64_t> counts;
        for (const auto &[tag, members] : tags.memberCounts())
            counts.emplace(tag, members);
        std::unordered_map<storage::TagGroupId, TagGroup> groups;
        for (const TagGroup &group : TagGroupStore(m_store.connection()).all())
            groups.emplace(group.id, group);
        std::vector<TagSummary> summaries;
        for (const Tag &tag : tags.all()) {
            TagSummary summary{tag, {}, false, {}, counts[tag.id]};
            if (tag.group) {
                summary.group = groups[tag.group].name;
                summary.exclusive = groups[tag.group].exclusive;
            }
            if (tag.segment) {
                const Result<std::int64_t> members = ruleTagMembers(tag, job);
                if (!members)
                    return tl::unexpected<Error>(members.error());
                const auto segment = storage::SegmentStore(m_store.connection()).byId(tag.segment);
                summary.segment = segment ? segment->name : QString();
                summary.members = *members;
            }
            summaries.push_back(std::move(summary));
        }
        return summaries;
    });
}

} // namespace app
