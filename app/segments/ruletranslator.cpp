#include "app/segments/ruletranslator.h"

#include "app/segments/rulecodec.h"
#include "app/segments/rulereferences.h"
#include "app/segments/rulevalues.h"
#include "app/text.h"

#include <algorithm>

namespace app {

using storage::NamedThing;

namespace {

/// Visits single names and lists of names alike.
template <class Work>
void translate(Rule &rule, Work &&work)
{
    struct Visitor
    {
        Work &work;
        void operator()(NamedThing thing, RuleNames &names) const { work(thing, names); }
        void operator()(NamedThing thing, RuleName &name) const
        {
            RuleNames one{name};
            work(thing, one);
            if (!one.empty())
                name = one.front();
        }
    };
    forEachTest(rule, [&work](RuleTest &test) { forEachReference(test, Visitor{work}); });
}

/// A name shared by several records cannot be used with `=`, which takes one value.
void widenEquals(Rule &rule)
{
    forEachTest(rule, [](RuleTest &test) {
        auto *field = std::get_if<FieldTest>(&test);
        if (!field || field->compare.names.size() < 2)
            return;
        if (field->compare.op == RuleOp::Equal)
            field->compare.op = RuleOp::In;
        else if (field->compare.op == RuleOp::NotEqual)
            field->compare.op = RuleOp::NotIn;
    });
}

} // namespace

QString RuleTranslator::wordFor(NamedThing thing)
{
    switch (thing) {
    case NamedThing::Tag:
        return Text::tr("tag");
    case NamedThing::Segment:
        return Text::tr("segment");
    case NamedThing::Staff:
        return Text::tr("team member");
    case NamedThing::Department:
        return Text::tr("department");
    case NamedThing::Channel:
        return Text::tr("channel");
    case NamedThing::Account:
        return Text::tr("account");
    case NamedThing::Group:
        return Text::tr("group chat");
    case NamedThing::Plan:
        return Text::tr("SOP");
    case NamedThing::Campaign:
        return Text::tr("campaign");
    case NamedThing::CouponBatch:
        return Text::tr("coupon batch");
    case NamedThing::Product:
        return Text::tr("product");
    case NamedThing::OrderSource:
        return Text::tr("order source");
    case NamedThing::Content:
        return Text::tr("item of the content library");
    case NamedThing::CustomField:
        break;
    }
    return Text::tr("custom field");
}

void RuleTranslator::findIds(NamedThing thing, RuleNames &names, QStringList &missing)
{
    RuleNames found;
    for (const RuleName &wanted : names) {
        const std::vector<std::int64_t> ids = m_names.idsOf(thing, wanted.name);
        if (ids.empty())
            missing.append(Text::tr("There is no %1 named \"%2\".").arg(wordFor(thing), wanted.name));
        for (const std::int64_t id : ids) {
            const RuleName name{wanted.name, id};
            if (std::find(found.begin(), found.end(), name) == found.end())
                found.push_back(name);
        }
    }
    names = std::move(found);
}

void RuleTranslator::findNames(NamedThing thing, RuleNames &names, QStringList &missing)
{
    RuleNames found;
    for (const RuleName &known : names) {
        const RuleName name{m_names.nameOf(thing, known.id), known.id};
        if (name.name.isEmpty())
            missing.append(Text::tr("This rule uses a deleted %1.").arg(wordFor(thing)));
        found.push_back(name);
    }
    names = std::move(found);
}

Result<void> RuleTranslator::toIds(Rule &rule)
{
    QStringList missing;
    translate(rule, [&](NamedThing thing, RuleNames &names) { findIds(thing, names, missing); });
    widenEquals(rule);
    if (missing.isEmpty()) {
        Rule fitted = rule; // only a check: the rule is kept and shown as written
        const QStringList problems = fitValues(m_connection, fitted);
        return problems.isEmpty()
                   ? Result<void>()
                   : failure(ErrorKind::Invalid, problems.constFirst(), problems.join(QLatin1Char('\n')));
    }
    return failure(ErrorKind::NotFound,
                   missing.constFirst() + QLatin1Char(' ') +
                       Text::tr("Correct the name in the rule, or create it first."),
                   missing.join(QLatin1Char('\n')));
}

Result<void> RuleTranslator::toNames(Rule &rule)
{
    QStringList missing;
    translate(rule, [&](NamedThing thing, RuleNames &names) { findNames(thing, names, missing); });
    if (missing.isEmpty())
        return {};
    return failure(ErrorKind::NotFound,
                   missing.constFirst() + QLatin1Char(' ') + Text::tr("Edit the rule and save it again."),
                   missing.join(QLatin1Char('\n')));
}

Result<Rule> RuleTranslator::fromFile(const QByteArray &text)
{
    Result<Rule> rule = RuleCodec::parse(text, RuleForm::Names);
    if (!rule)
        return rule;
    if (const Result<void> found = toIds(*rule); !found)
        return tl::unexpected<Error>(found.error());
    return rule;
}

Result<Rule> RuleTranslator::fromStore(const QByteArray &text)
{
    Result<Rule> rule = RuleCodec::parse(text, RuleForm::Ids);
    if (!rule)
        return rule;
    if (const Result<void> found = toNames(*rule); !found)
        return tl::unexpected<Error>(found.error());
    return rule;
}

} // namespace app
