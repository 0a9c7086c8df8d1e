#include "app/sop/planstorage.h"

#include "app/segments/rulecodec.h"
#include "app/segments/ruletranslator.h"
#include "app/sop/plancodec.h"
#include "app/sop/stepidentity.h"
#include "app/text.h"
#include "storage/segments/namestore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace app::sop {

using storage::NamedThing;

namespace {

/// Calls `use(path, rule)` for every rule of a plan; stops at the first error.
template <class Use>
Result<void> eachRule(Plan &plan, Use &&use)
{
    const auto one = [&use](const QString &path, std::optional<QJsonObject> &rule) -> Result<void> {
        if (!rule)
            return {};
        auto done = use(*rule);
        if (!done) {
            Error error = done.error();
            error.message = path + QStringLiteral(": ") + error.message;
            return tl::unexpected<Error>(error);
        }
        return {};
    };
    Result<void> result;
    if (plan.audience)
        result = one(QStringLiteral("audience.rule"), plan.audience->rule);
    if (result)
        result = one(QStringLiteral("goal"), plan.goal);
    if (result)
        result = one(QStringLiteral("exit"), plan.exit);
    for (size_t i = 0; i < plan.steps.size() && result; ++i) {
        result = one(QStringLiteral("steps[%1].condition").arg(i), plan.steps[i].condition);
        if (result)
            result = one(QStringLiteral("steps[%1].visible_to").arg(i), plan.steps[i].visibleTo);
    }
    return result;
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Applies `change` to every ID reference of a plan outside its rules.
template <class Change>
void eachId(QJsonObject &plan, Change &&change)
{
    const std::array<std::pair<QString, QString>, 2> places{
        {{QStringLiteral("audience"), QStringLiteral("segment")}, {QStringLiteral("anchor"), QStringLiteral("tag")}}};
    for (const auto &[part, key] : places) {
        QJsonObject object = plan.value(part).toObject();
        if (!object.contains(key))
            continue;
        object.insert(key, change(object.value(key)));
        plan.insert(part, object);
    }
}

/// Turns "#12" into 12, the form used to find references before a record is deleted.
QJsonObject withNumbers(QJsonObject plan)
{
    eachId(plan, [](const QJsonValue &value) { return QJsonValue(qint64(storedId(value.toString()))); });
    return plan;
}

Result<void> nameToId(storage::NameStore &names, NamedThing thing, const QString &path, QString &text)
{
    if (text.isEmpty())
        return {};
    const auto ids = names.idsOf(thing, text);
    if (ids.empty())
        return failure(ErrorKind::NotFound,
                       Text::tr("%1: there is no %2 named \"%3\". Create it first, or correct the name.")
                           .arg(path, RuleTranslator::wordFor(thing), text));
    text = QStringLiteral("#%1").arg(ids.front());
    return {};
}

Result<void> idToName(storage::NameStore &names, NamedThing thing, const QString &path, QString &text)
{
    if (text.isEmpty())
        return {};
    const QString name = names.nameOf(thing, storedId(text));
    if (name.isEmpty())
        return failure(
            ErrorKind::NotFound,
            Text::tr("%1: this plan uses a deleted %2. Choose another one.").arg(path, RuleTranslator::wordFor(thing)));
    text = name;
    return {};
}

/// A name that several have stands for all of them if nothing tells them apart; group chats have chat IDs.
Result<void> listToIds(storage::NameStore &names, NamedThing thing, const QString &path, QStringList &list)
{
    QStringList ids;
    for (const QString &name : std::as_const(list)) {
        const auto found = names.idsOf(thing, name);
        if (found.empty() && thing == NamedThing::Content) { // the library may get it later
            ids << name;
            continue;
        }
        if (found.empty())
            return failure(ErrorKind::NotFound,
                           Text::tr("%1: there is no %2 named \"%3\". Create it first, or correct the name.")
                               .arg(path, RuleTranslator::wordFor(thing), name));
        QStringList codes;
        for (const std::int64_t id : found) {
            codes << names.nameOf(thing, id);
            ids << QStringLiteral("#%1").arg(id);
        }
        if (found.size() > 1 && !codes.contains(name))
            return failure(ErrorKind::Invalid,
                           Text::tr("%1: several group chats are named \"%2\". Enter the chat IDs of "
                                    "those you mean: %3.")
                               .arg(path, name, codes.join(QStringLiteral(", "))));
    }
    if (thing != NamedThing::Content) // a step may send an item twice
        ids.removeDuplicates();
    list = ids;
    return {};
}

/// What was deleted keeps its ID, and what an older version stored by name its name.
void listToNames(storage::NameStore &names, NamedThing thing, QStringList &list)
{
    for (QString &one : list) {
        const std::int64_t id = storedId(one);
        const QString name = id != 0 ? names.nameOf(thing, id) : QString();
        if (!name.isEmpty())
            one = name;
    }
    if (thing != NamedThing::Content)
        list.removeDuplicates();
}

/// The name in "account:NAME" or "staff:NAME", which a step is assigned to.
struct AssigneeName
{
    NamedThing thing;
    QString word, name;
};

std::optional<AssigneeName> nameIn(const QString &assignee)
{
    const qsizetype colon = assignee.indexOf(QLatin1Char(':')) + 1;
    const QString word = assignee.left(colon);
    if (word == QLatin1String("account:"))
        return AssigneeName{NamedThing::Account, word, assignee.mid(colon)};
    if (word == QLatin1String("staff:"))
        return AssigneeName{NamedThing::Staff, word, assignee.mid(colon)};
    return std::nullopt;
}

/// Calls `change(thing, path, names)` for every list of names outside the audience's segment and the anchor's tag;
/// stops at the first error.
template <class Change>
Result<void> eachNameList(Plan &plan, Change &&change)
{
    const auto one = [&change](NamedThing thing, const QString &path, QString &name) -> Result<void> {
        if (name.isEmpty())
            return {};
        QStringList list{name};
        auto done = change(thing, path, list);
        name = list.value(0);
        return done;
    };
    Result<void> result;
    if (plan.audience) {
        result = change(NamedThing::Group, QStringLiteral("audience.groups"), plan.audience->groups);
        if (result)
            result = change(NamedThing::Account, QStringLiteral("audience.accounts"), plan.audience->accounts);
        if (result && plan.audience->groupRule && plan.audience->groupRule->contains(QLatin1String("owner"))) {
            QStringList owners = plan.audience->groupRule->value(QLatin1String("owner")).toVariant().toStringList();
            result = change(NamedThing::Account, QStringLiteral("audience.group_rule.owner"), owners);
            plan.audience->groupRule->insert(QLatin1String("owner"), QJsonArray::fromStringList(owners));
        }
    }
    for (size_t i = 0; i < plan.onEnd.size() && result; ++i) {
        EndAction &action = plan.onEnd[i];
        if (action.kind != EndAction::Kind::Lead)
            result = one(action.kind == EndAction::Kind::Plan ? NamedThing::Plan : NamedThing::Tag,
                         QStringLiteral("on_end[%1]").arg(i), action.name);
    }
    for (size_t i = 0; i < plan.steps.size() && result; ++i) {
        Step &step = plan.steps[i];
        if (auto assignee = nameIn(step.assignee)) {
            result = one(assignee->thing, QStringLiteral("steps[%1].assignee").arg(i), assignee->name);
            step.assignee = assignee->word + assignee->name;
        }
        const QString ofVariants = QStringLiteral("steps[%1].variants").arg(i);
        if (result)
            result = change(NamedThing::Content, QStringLiteral("steps[%1].content").arg(i), step.content);
        for (Variant &variant : step.variants) {
            if (result && step.variantsBy == VariantBy::Account)
                result = one(NamedThing::Account, ofVariants, variant.when);
            if (result)
                result = one(NamedThing::Content, ofVariants, variant.content);
        }
    }
    return result;
}

template <class Translate>
Result<void> translateNames(storage::sqlite::Connection &connection, Plan &plan, Translate &&translate)
{
    storage::NameStore names(connection);
    if (plan.audience) {
        if (auto done =
                translate(names, NamedThing::Segment, QStringLiteral("audience.segment"), plan.audience->segment);
            !done)
            return done;
    }
    return translate(names, NamedThing::Tag, QStringLiteral("anchor.tag"), plan.anchor.tag);
}

/// The rules of a stored plan, with names and with IDs. Empty where it cannot be read.
std::vector<std::pair<QJsonObject, QJsonObject>> rulesOf(storage::sqlite::Connection &connection,
                                                         const QByteArray &definition)
{
    auto withIds = planWithIds(definition);
    auto withNames = planFromStored(connection, definition);
    std::vector<std::pair<QJsonObject, QJsonObject>> rules;
    if (!withIds || !withNames)
        return rules;
    static_cast<void>(eachRule(*withNames, [&rules](QJsonObject &rule) -> Result<void> {
        rules.emplace_back(rule, QJsonObject());
        return {};
    }));
    static_cast<void>(eachRule(*withIds, [&rules, i = std::size_t(0)](QJsonObject &rule) mutable -> Result<void> {
        rules[i++].second = rule;
        return {};
    }));
    return rules;
}

} // namespace

std::int64_t storedId(const QString &text)
{
    return text.startsWith(QLatin1Char('#')) ? text.mid(1).toLongLong() : 0;
}

Result<QByteArray> planToStored(storage::sqlite::Connection &connection, const Plan &plan, const QByteArray &earlier)
{
    const auto known = rulesOf(connection, earlier);
    Plan stored = plan;
    if (auto done = translateNames(connection, stored, nameToId); !done)
        return tl::unexpected<Error>(done.error());
    storage::NameStore names(connection);
    const auto listed = eachNameList(stored, [&names](NamedThing thing, const QString &path, QStringList &list) {
        return listToIds(names, thing, path, list);
    });
    if (!listed)
        return tl::unexpected<Error>(listed.error());
    const auto translated = eachRule(stored, [&](QJsonObject &json) -> Result<void> {
        const auto same =
            std::find_if(known.begin(), known.end(), [&json](const auto &one) { return one.first == json; });
        if (same != known.end()) {
            json = same->second;
            return {};
        }
        auto rule = RuleTranslator(connection).fromFile(textOf(json));
        if (!rule)
            return tl::unexpected<Error>(rule.error());
        json = RuleCodec::write(*rule, RuleForm::Ids);
        return {};
    });
    if (!translated)
        return tl::unexpected<Error>(translated.error());
    return textOf(withNumbers(planToJson(stored)));
}

Result<Plan> planFromStored(storage::sqlite::Connection &connection, const QByteArray &definition)
{
    auto plan = planWithIds(definition);
    if (!plan)
        return plan;
    if (auto done = translateNames(connection, *plan, idToName); !done)
        return tl::unexpected<Error>(done.error());
    storage::NameStore names(connection);
    static_cast<void>(
        eachNameList(*plan, [&names](NamedThing thing, const QString &, QStringList &list) -> Result<void> {
            listToNames(names, thing, list);
            return {};
        }));
    const auto translated = eachRule(*plan, [&connection](QJsonObject &json) -> Result<void> {
        auto rule = RuleTranslator(connection).fromStore(textOf(json));
        if (!rule)
            return tl::unexpected<Error>(rule.error());
        json = RuleCodec::write(*rule, RuleForm::Names);
        return {};
    });
    if (!translated)
        return tl::unexpected<Error>(translated.error());
    for (Step &step : plan->steps) {
        if (plan->kind == PlanKind::OneToOne && step.assignee.startsWith(QLatin1String("role:")))
            step.assignee = QStringLiteral("sender");
    }
    return plan;
}

Result<Plan> planFromStoredForm(const QByteArray &definition)
{
    QJsonObject object = QJsonDocument::fromJson(definition).object();
    eachId(object, [](const QJsonValue &value) {
        return value.isDouble() ? QJsonValue(QStringLiteral("#%1").arg(value.toInteger())) : value;
    });
    return planFromJson(object);
}

Result<Plan> planWithIds(const QByteArray &definition)
{
    auto plan = planFromStoredForm(definition);
    if (plan)
        identifyByPosition(*plan);
    return plan;
}

} // namespace app::sop
