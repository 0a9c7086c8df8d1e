#pragma once

#include "app/segments/rule.h"
#include "storage/segments/namestore.h"

namespace app {

/// Calls `visit(thing, names)` for every list of names in one test: the only place that knows where rules refer to
/// records. A segment and a custom field are visited as lists of one. Accepts const and non-const tests.
template <class TestType, class Visitor>
void forEachReference(TestType &test, Visitor &&visit)
{
    using storage::NamedThing;
    if (auto *field = std::get_if<FieldTest>(&test)) {
        if (field->field == RuleField::Custom)
            visit(NamedThing::CustomField, field->custom);
        if (field->field == RuleField::Owner)
            visit(NamedThing::Staff, field->compare.names);
        if (field->field == RuleField::Department)
            visit(NamedThing::Department, field->compare.names);
        if (field->field == RuleField::Channel)
            visit(NamedThing::Channel, field->compare.names);
    } else if (auto *tag = std::get_if<TagTest>(&test)) {
        visit(NamedThing::Tag, tag->tags);
    } else if (auto *segment = std::get_if<SegmentTest>(&test)) {
        visit(NamedThing::Segment, segment->segment);
    } else if (auto *orders = std::get_if<OrdersTest>(&test)) {
        visit(NamedThing::Product, orders->products);
        visit(NamedThing::OrderSource, orders->sources);
        visit(NamedThing::Staff, orders->staff);
    } else if (auto *friendship = std::get_if<FriendshipTest>(&test)) {
        visit(NamedThing::Account, friendship->with);
    } else if (auto *group = std::get_if<GroupTest>(&test)) {
        visit(NamedThing::Group, group->groups);
    } else if (auto *sop = std::get_if<SopTest>(&test)) {
        visit(NamedThing::Plan, sop->plans);
    } else if (auto *campaign = std::get_if<CampaignTest>(&test)) {
        visit(NamedThing::Campaign, campaign->campaigns);
    } else if (auto *coupon = std::get_if<CouponTest>(&test)) {
        visit(NamedThing::CouponBatch, coupon->batches);
    } else if (auto *tasks = std::get_if<TasksTest>(&test)) {
        visit(NamedThing::Plan, tasks->plans);
    }
}

} // namespace app
