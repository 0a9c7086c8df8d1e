#pragma once

#include "app/segments/rulevaluereader.h"

namespace app {

/// Reads the tree of a rule, with a TestReader for each test, and collects its problems. Used by RuleCodec only.
class RuleReader final
{
public:
    RuleReader(RuleForm form, RuleProblems &problems) : m_values(form, problems) {}

    Rule read(const QJsonValue &json, const QString &path, int depth = 0);

private:
    void readParts(const QJsonObject &object, const QString &key, const QString &path, int depth, Rule &rule);
    RuleTest readTest(const QJsonObject &object, const QString &path);
    /// Reports the other keys of a rule that has `key`.
    void checkSingle(const QJsonObject &object, const QString &path, const QString &key);

    RuleValueReader m_values;
};

} // namespace app
