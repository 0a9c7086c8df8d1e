#pragma once

#include "app/segments/rulecodec.h"
#include "app/segments/rulewords.h"

#include <QJsonArray>

namespace app {

/// Writes the tree as the JSON that RuleReader reads; read(write(rule)) equals rule. Used by RuleCodec only.
class RuleWriter final
{
public:
    explicit RuleWriter(RuleForm form) : m_form(form) {}

    QJsonObject rule(const Rule &rule) const;
    QJsonObject test(const RuleTest &test) const;

private:
    QJsonObject field(const FieldTest &test) const;
    QJsonObject orders(const OrdersTest &test) const;
    QJsonObject events(const EventsTest &test) const;
    QJsonObject friendship(const FriendshipTest &test) const;
    QJsonObject sop(const SopTest &test) const;
    QJsonObject campaign(const CampaignTest &test) const;
    QJsonObject coupon(const CouponTest &test) const;
    QJsonObject tasks(const TasksTest &test) const;
    QJsonObject layer(const LayerTest &test) const;

    QJsonValue operand(const RuleCompare &compare, RuleValueKind kind, RuleField field) const;
    QJsonValue scalar(const RuleCompare &compare, std::size_t index, RuleValueKind kind, RuleField field) const;
    QJsonObject compares(const std::vector<RuleCompare> &compares, RuleValueKind kind) const;
    QJsonValue name(const RuleName &name) const;
    QJsonArray names(const RuleNames &names) const;

    RuleForm m_form;
};

} // namespace app
