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

    // The values, for the writer of a test.
    QJsonObject field(const FieldTest &test) const;
    QJsonObject compares(const std::vector<RuleCompare> &compares, RuleValueKind kind) const;
    QJsonValue name(const RuleName &name) const;
    QJsonArray names(const RuleNames &names) const;

private:
    QJsonObject test(const RuleTest &test) const;
    QJsonValue operand(const RuleCompare &compare, RuleValueKind kind, RuleField field) const;
    QJsonValue scalar(const RuleCompare &compare, std::size_t index, RuleValueKind kind, RuleField field) const;

    RuleForm m_form;
};

} // namespace app
