#pragma once

#include "app/segments/rule.h"
#include "app/segments/ruleexplainer.h"
#include "app/store/teamstore.h"

namespace app {

/// One rule (with ids) asked of the store: made ready once, which may load parts of the image, then answered in
/// milliseconds. `reader` belongs to the calling thread and sees the same file as the image.
class RuleQuestion final
{
public:
    /// Puts segments in the place of their names, loads what the rule asks about and computes its layers.
    static Result<RuleQuestion> prepare(TeamStore &store, storage::sqlite::Connection &reader, const Rule &rule,
                                        JobContext &job);

    /// By slot of the image as it is now.
    Result<Bitset> members() const;
    Result<std::int64_t> count() const;
    /// Ascending.
    Result<std::vector<storage::CustomerId>> memberIds() const;
    Result<bool> holds(storage::CustomerId customer) const;
    /// Every clause with what it saw of the customer. NotFound where there is no such customer.
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
