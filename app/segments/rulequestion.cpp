#include "app/segments/rulequestion.h"

#include "app/segments/ruleevaluator.h"
#include "app/segments/ruleexpander.h"
#include "app/text.h"

namespace app {

namespace {

bool asksForRfm(const Rule &rule)
{
    bool asks = false;
    forEachTest(rule, [&asks](const RuleTest &test) {
        if (const auto *layer = std::get_if<LayerTest>(&test))
            asks = asks || layer->layer == LayerTest::Layer::RfmClass || layer->layer == LayerTest::Layer::RfmScores;
    });
    return asks;
}

} // namespace

RuleQuestion::RuleQuestion(TeamStore &store, storage::sqlite::Connection &reader, Rule rule, Rule expanded)
    : m_store(&store), m_reader(&reader), m_rule(std::move(rule)), m_expanded(std::move(expanded)),
      m_parts(partsOf(m_expanded))
{
}

template <class Work>
auto RuleQuestion::ask(Work &&work) const -> decltype(work(std::declval<const RuleContext &>()))
{
    return guarded([&]() -> decltype(work(std::declval<const RuleContext &>())) {
        QuietJobContext job; // loaded by prepare(); again only where the image was dropped since
        const auto image = m_store->image().read(*m_reader, m_parts, job);
        if (!image)
            return tl::unexpected<Error>(image.error());
        const RuleContext context(**image, *m_reader, m_store->layers(), m_store->rules(), m_store->now());
        return work(context);
    });
}

Result<RuleQuestion> RuleQuestion::prepare(TeamStore &store, storage::sqlite::Connection &reader, const Rule &rule,
                                           JobContext &job)
{
    return guarded([&]() -> Result<RuleQuestion> {
        Result<Rule> expanded = expandRule(reader, rule);
        if (!expanded)
            return tl::unexpected<Error>(expanded.error());
        RuleQuestion question(store, reader, rule, std::move(*expanded));
        if (const Result<void> loaded = store.image().ensure(reader, question.m_parts, job); !loaded)
            return tl::unexpected<Error>(loaded.error());
        if (asksForRfm(question.m_expanded)) {
            const Result<void> ready = question.ask([](const RuleContext &context) -> Result<void> {
                context.layers.rfm(context.image, context.today, context.sameDayOrdersAreOne);
                return {};
            });
            if (!ready)
                return tl::unexpected<Error>(ready.error());
        }
        return question;
    });
}

Result<Bitset> RuleQuestion::members() const
{
    return ask(
        [this](const RuleContext &context) -> Result<Bitset> { return RuleEvaluator(context).members(m_expanded); });
}

Result<std::int64_t> RuleQuestion::count() const
{
    return ask([this](const RuleContext &context) -> Result<std::int64_t> {
        return std::int64_t(RuleEvaluator(context).members(m_expanded).count());
    });
}

Result<std::vector<storage::CustomerId>> RuleQuestion::memberIds() const
{
    return ask([this](const RuleContext &context) -> Result<std::vector<storage::CustomerId>> {
        const Bitset bits = RuleEvaluator(context).members(m_expanded);
        std::vector<storage::CustomerId> ids;
        ids.reserve(bits.count());
        bits.forEach([&](Slot slot) { ids.push_back(context.image.numbering().idOf(slot)); });
        std::sort(ids.begin(), ids.end()); // later customers have later slots, but IDs from other stores may be smaller
        return ids;
    });
}

Result<bool> RuleQuestion::holds(storage::CustomerId customer) const
{
    return ask([&](const RuleContext &context) -> Result<bool> {
        const Slot slot = context.image.numbering().slotOf(customer);
        return slot != noSlot && RuleEvaluator(context).holds(m_expanded, slot);
    });
}

Result<Explanation> RuleQuestion::explain(storage::CustomerId customer) const
{
    return ask([&](const RuleContext &context) -> Result<Explanation> {
        const Slot slot = context.image.numbering().slotOf(customer);
        if (slot == noSlot || !context.image.alive().test(slot))
            return failure(ErrorKind::NotFound, Text::tr("There is no customer with ID %1.").arg(customer.value));
        return RuleExplainer(context, slot).explain(m_rule);
    });
}

} // namespace app
