#pragma once

#include "app/segments/rule.h"
#include "app/segments/ruleexplainer.h"
#include "app/store/teamstore.h"
#include "storage/customers/customerlines.h"
#include "storage/segments/segmentstore.h"

#include <QJsonObject>

#include <map>

namespace app {

/// What a window shows about segments: queries only, on any thread that reads.
class SegmentGlance final
{
public:
    explicit SegmentGlance(TeamStore &store) : m_store(store) {}

    struct Line
    {
        QString name;
        bool frozen = false;
        std::optional<std::int64_t> count;      ///< empty if the rule cannot be evaluated
        QString problem;                        ///< the reason
        std::int64_t entered = 0, departed = 0; ///< on the last recorded day
    };
    /// By name, with the number of customers in each.
    Result<std::vector<Line>> all(JobContext &job);

    struct Answer
    {
        std::int64_t count = 0, total = 0;
        std::vector<storage::CustomerLine> some; ///< the members with the lowest IDs
        double milliseconds = 0;                 ///< for the count alone
    };
    /// The customers who match a rule with names; fails with Invalid or NotFound if the rule is not valid.
    Result<Answer> answer(const QJsonObject &rule, int limit, JobContext &job);
    /// Why the first customer found by `query` does or does not match.
    struct Why
    {
        storage::CustomerLine customer;
        Explanation explanation;
    };
    Result<Why> explain(const QJsonObject &rule, const QString &query, JobContext &job);
    Result<Why> explain(const QJsonObject &rule, storage::CustomerId customer, JobContext &job);

    /// The rule of a segment with names, as edited in the builder.
    Result<QJsonObject> ruleOf(const QString &segment);
    /// Names that rules use: "tag", "segment", "owner", "channel", "department".
    Result<std::map<QString, QStringList>> names();

private:
    Result<Rule> read(const QJsonObject &rule);

    TeamStore &m_store;
};

} // namespace app
