#pragma once

#include "app/segments/rule.h"
#include "app/segments/ruleexplainer.h"
#include "app/store/teamstore.h"
#include "storage/customers/customerlines.h"
#include "storage/segments/segmentstore.h"

#include <QJsonObject>

#include <map>

namespace app {

/// What a window shows of segments: questions only, on any thread that reads.
class SegmentGlance final
{
public:
    explicit SegmentGlance(TeamStore &store) : m_store(store) {}

    struct Line
    {
        QString name;
        bool frozen = false;
        std::optional<std::int64_t> count;      ///< nothing where the rule cannot be asked
        QString problem;                        ///< why not
        std::int64_t entered = 0, departed = 0; ///< on the last day recorded
    };
    /// By name, with how many are in each.
    Result<std::vector<Line>> all(JobContext &job);

    struct Answer
    {
        std::int64_t count = 0, total = 0;
        std::vector<storage::CustomerLine> some; ///< the members with the lowest ids
        double milliseconds = 0;                 ///< the count alone
    };
    /// Who fits a rule with names; Invalid or NotFound say where it is not understood.
    Result<Answer> answer(const QJsonObject &rule, int limit, JobContext &job);
    /// Why the first customer found by `query` fits, or not.
    struct Why
    {
        storage::CustomerLine customer;
        Explanation explanation;
    };
    Result<Why> explain(const QJsonObject &rule, const QString &query, JobContext &job);
    Result<Why> explain(const QJsonObject &rule, storage::CustomerId customer, JobContext &job);

    /// The rule of a segment with names, as the builder edits it.
    Result<QJsonObject> ruleOf(const QString &segment);
    /// Names that rules use: "tag", "segment", "owner", "channel", "department".
    Result<std::map<QString, QStringList>> names();

private:
    Result<Rule> read(const QJsonObject &rule);

    TeamStore &m_store;
};

} // namespace app
