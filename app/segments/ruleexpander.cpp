#include "app/segments/ruleexpander.h"

#include "app/segments/rulecodec.h"
#include "app/segments/rulevalues.h"
#include "app/segments/rulewords.h"
#include "app/text.h"
#include "storage/segments/segmentstore.h"
#include "storage/segments/tagstore.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

Rule testRule(RuleTest test)
{
    Rule rule;
    rule.kind = Rule::Kind::Test;
    rule.test = std::move(test);
    return rule;
}

/// Merges all inside all and any inside any into one list, so that the evaluator can put its cheapest test first.
Rule flattened(Rule rule)
{
    if (rule.kind != Rule::Kind::All && rule.kind != Rule::Kind::Any)
        return rule;
    std::vector<Rule> parts;
    for (Rule &part : rule.parts) {
        if (part.kind == rule.kind)
            std::move(part.parts.begin(), part.parts.end(), std::back_inserter(parts));
        else
            parts.push_back(std::move(part));
    }
    rule.parts = std::move(parts);
    return rule;
}

class Expander final
{
public:
    explicit Expander(storage::sqlite::Connection &connection) : m_segments(connection), m_tags(connection) {}

    Result<Rule> expand(const Rule &rule)
    {
        if (rule.kind == Rule::Kind::Test) {
            if (const auto *segment = std::get_if<SegmentTest>(&rule.test))
                return expandSegment(*segment);
            if (const auto *tags = std::get_if<TagTest>(&rule.test))
                return expandTags(*tags);
            return rule;
        }
        Rule whole = rule;
        for (Rule &part : whole.parts) {
            Result<Rule> inner = expand(part);
            if (!inner)
                return inner;
            part = std::move(*inner);
        }
        return flattened(std::move(whole));
    }

private:
    Result<Rule> expandSegment(const SegmentTest &test)
    {
        const storage::SegmentId id(test.segment.id);
        const std::optional<storage::Segment> segment = m_segments.byId(id);
        if (!segment)
            return failure(ErrorKind::NotFound,
                           Text::tr("This rule uses a segment that was deleted. Edit the rule and save it again."));
        if (segment->kind == storage::Segment::Kind::Frozen)
            return testRule(test);
        if (std::find(m_open.begin(), m_open.end(), id) != m_open.end())
            return failure(ErrorKind::Invalid,
                           Text::tr("The segment \"%1\" refers to itself. Change one of the segments that refer to "
                                    "each other.")
                               .arg(segment->name));
        const Result<Rule> rule = RuleCodec::parse(segment->rule, RuleForm::Ids);
        if (!rule)
            return rule;
        m_open.push_back(id);
        Result<Rule> expanded = expand(*rule);
        m_open.pop_back();
        return expanded;
    }

    /// Moves rule tags out of the list into rules of their own.
    Result<Rule> expandTags(const TagTest &test)
    {
        TagTest stored = test;
        stored.tags.clear();
        std::vector<Rule> bound;
        for (const RuleName &name : test.tags) {
            const std::optional<storage::Tag> tag = m_tags.byId(storage::TagId(name.id));
            if (!tag || !tag->segment) {
                stored.tags.push_back(name);
                continue;
            }
            Result<Rule> rule = expandSegment(SegmentTest{RuleName{{}, tag->segment.value}});
            if (!rule)
                return rule;
            bound.push_back(std::move(*rule));
        }
        if (bound.empty())
            return testRule(test);
        Rule whole;
        whole.kind = test.match == TagTest::Match::All ? Rule::Kind::All : Rule::Kind::Any;
        whole.parts = std::move(bound);
        if (!stored.tags.empty()) {
            stored.match = test.match == TagTest::Match::All ? TagTest::Match::All : TagTest::Match::Any;
            whole.parts.insert(whole.parts.begin(), testRule(std::move(stored)));
        }
        if (test.match != TagTest::Match::None)
            return whole;
        Rule complement;
        complement.kind = Rule::Kind::Not;
        complement.parts.push_back(std::move(whole));
        return complement;
    }

    storage::SegmentStore m_segments;
    storage::TagStore m_tags;
    std::vector<storage::SegmentId> m_open;
};

} // namespace

Result<Rule> expandRule(storage::sqlite::Connection &connection, const Rule &rule)
{
    Result<Rule> expanded = Expander(connection).expand(rule);
    if (!expanded)
        return expanded;
    if (const auto available = checkLayers(*expanded); !available) // saved before such rules were refused
        return tl::unexpected<Error>(available.error());
    fitValues(connection, *expanded); // for rules saved before values were normalised
    return expanded;
}

Image::Parts partsOf(const Rule &expanded)
{
    Image::Parts parts = Image::Customers;
    forEachTest(expanded, [&parts](const RuleTest &test) {
        if (const auto *field = std::get_if<FieldTest>(&test)) {
            if (field->field == RuleField::AddWay)
                parts |= Image::Friendships;
            if (field->field == RuleField::Phone && takesNothing(field->compare.op))
                parts |= Image::Identities;
        } else if (const auto *orders = std::get_if<OrdersTest>(&test)) {
            parts |= Image::Orders;
            if (!orders->products.empty() || !orders->categories.isEmpty())
                parts |= Image::OrderItemLines;
        } else if (std::holds_alternative<TagTest>(test)) {
            parts |= Image::Tags;
        } else if (std::holds_alternative<EventsTest>(test)) {
            parts |= Image::Events;
        } else if (std::holds_alternative<FriendshipTest>(test)) {
            parts |= Image::Friendships;
        } else if (std::holds_alternative<IdentityTest>(test)) {
            parts |= Image::Identities;
        } else if (std::holds_alternative<GroupTest>(test)) {
            parts |= Image::Groups;
        } else if (const auto *layer = std::get_if<LayerTest>(&test)) {
            const bool isRfm =
                layer->layer == LayerTest::Layer::RfmClass || layer->layer == LayerTest::Layer::RfmScores;
            parts |= isRfm ? Image::Orders : Image::Orders | Image::Events;
        }
    });
    return parts;
}

} // namespace app
