#pragma once

#include "app/segments/rule.h"
#include "app/segments/ruleexplainer.h"
#include "app/store/teamstore.h"

namespace app {

/// A rule (with IDs) prepared for the store once, which may load parts of the image, then evaluated in
/// milliseconds. `reader` belongs to the calling thread and opens the same file as the image.
class RuleQuestion final
{
public:
    /// Expands segments, loads the parts of the image that the rule needs and computes its layers.
    static Result<RuleQuestion> prepare(TeamStore &store, storage::sqlite::Connection &reader, const Rule &rule,
                                        JobContext &job);

    /// By slot of the current image.
    Result<Bitset> members() const;
    Result<std::int64_t> count() const;
    /// Ascending.
    Result<std::vector<storage::CustomerId>> memberIds() const;
    Result<bool> holds(storage::CustomerId customer) const;
    /// Every clause with the value it found for the customer. Fails with NotFound if there is no such customer.
    Result<Explanation> explain(storage::CustomerId customer) const;

private:
    RuleQuestion(TeamStore &store, storage::sqlite::Connection &reader, Rule rule, Rule expanded);

    template <class Work>
    auto ask(Work &&work) const -> decltype(work(std::declval<const RuleContext &>()));

    TeamStore *m_store;
    storage::sqlite::Connection *m_reader;
    Rule m_rule;
    Rule m_expanded;
    Image::Parts m_parts;
};

} // namespace app
