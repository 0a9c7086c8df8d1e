#include "app/segments/ruleusage.h"

#include "app/segments/rulecodec.h"
#include "app/segments/rulereferences.h"
#include "app/segments/ruletranslator.h"
#include "storage/segments/segmentstore.h"
#include "storage/segments/tagstore.h"
#include "storage/sop/planstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace app {

using storage::NamedThing;

namespace {

struct Finder
{
    NamedThing thing;
    std::int64_t id;
    bool &found;

    void operator()(NamedThing seen, const RuleName &name) const { found = found || (seen == thing && name.id == id); }
    void operator()(NamedThing seen, const RuleNames &names) const
    {
        for (const RuleName &name : names)
            (*this)(seen, name);
    }
};

std::vector<std::int64_t> segmentsIn(const Rule &rule)
{
    std::vector<std::int64_t> ids;
    forEachTest(rule, [&ids](const RuleTest &test) {
        if (const auto *segment = std::get_if<SegmentTest>(&test))
            ids.push_back(segment->segment.id);
    });
    return ids;
}

Rule readLeniently(const QJsonValue &json)
{
    RuleProblems ignored;
    return RuleCodec::read(json, RuleForm::Ids, QStringLiteral("$"), ignored);
}

/// References of a plan outside its rules: of day 0, the audience and what happens at its end.
bool pointsTo(const QJsonObject &object, NamedThing thing, std::int64_t id)
{
    const auto holds = [&](const char *key) {
        const auto isIt = [id](const QJsonValue &value) {
            return value.isString() ? value.toString() == QStringLiteral("#%1").arg(id)
                                    : value.isDouble() && value.toInteger() == id;
        };
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isArray())
            return isIt(value);
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), isIt);
    };
    switch (thing) {
    case NamedThing::Segment:
        return holds("segment");
    case NamedThing::Tag:
        return holds("tag") || holds("untag");
    case NamedThing::Plan:
        return holds("plan");
    case NamedThing::Product:
        return holds("product");
    case NamedThing::Campaign:
        return holds("campaign");
    case NamedThing::Group:
        return holds("groups");
    case NamedThing::Account:
        return holds("accounts");
    default:
        return false;
    }
}

bool jsonUses(const QJsonValue &json, NamedThing thing, std::int64_t id)
{
    static const QStringList ruleKeys{QStringLiteral("rule"), QStringLiteral("goal"), QStringLiteral("exit"),
                                      QStringLiteral("condition"), QStringLiteral("visible_to")};
    if (json.isArray()) {
        const QJsonArray list = json.toArray();
        return std::any_of(list.begin(), list.end(),
                           [&](const QJsonValue &entry) { return jsonUses(entry, thing, id); });
    }
    const QJsonObject object = json.toObject();
    if (pointsTo(object, thing, id))
        return true;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const bool isRule = ruleKeys.contains(entry.key()) && entry.value().isObject();
        if (isRule ? uses(readLeniently(entry.value()), thing, id) : jsonUses(entry.value(), thing, id))
            return true;
    }
    return false;
}

} // namespace

bool uses(const Rule &rule, NamedThing thing, std::int64_t id)
{
    bool found = false;
    forEachTest(rule, [&](const RuleTest &test) { forEachReference(test, Finder{thing, id, found}); });
    return found;
}

bool RuleUsage::planUses(const QByteArray &definition, NamedThing thing, std::int64_t id)
{
    return jsonUses(QJsonDocument::fromJson(definition).object(), thing, id);
}

QStringList RuleUsage::usersOf(NamedThing thing, std::int64_t id)
{
    QStringList users;
    const auto add = [&users](NamedThing kind, const QString &name) {
        users.append(RuleTranslator::wordFor(kind) + QLatin1String(" \"") + name + QLatin1Char('"'));
    };
    for (const storage::Segment &segment : storage::SegmentStore(m_connection).all()) {
        const bool isItself = thing == NamedThing::Segment && segment.id.value == id;
        const Result<Rule> rule = RuleCodec::parse(segment.rule, RuleForm::Ids);
        const bool isFrozen = segment.kind == storage::Segment::Kind::Frozen; // its rule only documents its origin
        if (!isItself && !isFrozen && rule && uses(*rule, thing, id))
            add(NamedThing::Segment, segment.name);
    }
    std::vector<storage::StoredPlan> plans = storage::PlanStore(m_connection).all();
    std::sort(plans.begin(), plans.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    for (const storage::StoredPlan &plan : plans) {
        if (plan.state != storage::StoredPlan::State::Ended && planUses(plan.definition, thing, id))
            add(NamedThing::Plan, plan.name);
    }
    if (thing == NamedThing::Segment) {
        for (const storage::Tag &tag : storage::TagStore(m_connection).ofSegment(storage::SegmentId(id)))
            add(NamedThing::Tag, tag.name);
    }
    return users;
}

QStringList RuleUsage::cycleThrough(std::int64_t segment, const QString &name, const Rule &rule)
{
    std::map<std::int64_t, storage::Segment> segments;
    for (storage::Segment &entry : storage::SegmentStore(m_connection).all())
        segments.emplace(entry.id.value, std::move(entry));
    std::map<std::int64_t, storage::SegmentId> segmentOfRuleTag;
    for (const storage::Tag &tag : storage::TagStore(m_connection).all()) {
        if (tag.segment)
            segmentOfRuleTag.emplace(tag.id.value, tag.segment);
    }
    // A rule tag refers to its segment, as a segment test does.
    const auto next = [&](const Rule &from) {
        std::vector<std::int64_t> ids = segmentsIn(from);
        forEachTest(from, [&](const RuleTest &test) {
            const auto *tags = std::get_if<TagTest>(&test);
            for (const RuleName &tag : tags ? tags->tags : RuleNames{}) {
                if (const auto bound = segmentOfRuleTag.find(tag.id); bound != segmentOfRuleTag.end())
                    ids.push_back(bound->second.value);
            }
        });
        return ids;
    };
    QStringList chain{name};
    std::map<std::int64_t, bool> seen;
    const std::function<bool(const Rule &)> leadsBack = [&](const Rule &from) {
        for (const std::int64_t id : next(from)) {
            const auto entry = segments.find(id);
            if (entry == segments.end() || entry->second.kind == storage::Segment::Kind::Frozen)
                continue;
            chain.append(id == segment ? name : entry->second.name);
            if (id == segment)
                return true;
            if (!seen[id]) {
                seen[id] = true;
                const Result<Rule> inner = RuleCodec::parse(entry->second.rule, RuleForm::Ids);
                if (inner && leadsBack(*inner))
                    return true;
            }
            chain.removeLast();
        }
        return false;
    };
    return segment != 0 && leadsBack(rule) ? chain : QStringList();
}

} // namespace app
