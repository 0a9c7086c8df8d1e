#include "app/cli/rulefile.h"

#include "app/cli/customerkeys.h"
#include "app/segments/rulequestion.h"
#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/text.h"

#include <QFile>

#include <algorithm>

namespace app {

Result<Rule> readRuleFile(TeamStore &store, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, Text::tr("Cannot read the rule file %1: %2.").arg(path, file.errorString()));
    const QByteArray text = file.readAll();
    Result<Rule> rule = guarded([&] { return RuleTranslator(store.connection()).fromFile(text); });
    if (!rule)
        return failure(rule.error().kind, QStringLiteral("%1: %2").arg(path, rule.error().message),
                       rule.error().detail);
    return rule;
}

namespace {

Result<std::vector<storage::CustomerId>> byKeys(TeamStore &store, const QStringList &keys)
{
    return guarded([&]() -> Result<std::vector<storage::CustomerId>> {
        std::vector<storage::CustomerId> customers;
        QStringList unknown;
        for (const QString &key : keys) {
            const auto customer = customerByKey(store, key);
            if (customer)
                customers.push_back(*customer);
            else if (customer.error().kind == ErrorKind::NotFound)
                unknown.append(key);
            else
                return tl::unexpected<Error>(customer.error());
        }
        if (!unknown.isEmpty())
            return failure(ErrorKind::NotFound, Text::tr("No customer has this ID or identity: %1. No changes were "
                                                         "made.")
                                                    .arg(unknown.join(QLatin1String(", "))));
        std::sort(customers.begin(), customers.end());
        customers.erase(std::unique(customers.begin(), customers.end()), customers.end());
        return customers;
    });
}

} // namespace

Result<std::vector<storage::CustomerId>> chosenCustomers(TeamStore &store, const QString &ruleFile,
                                                         const QString &segment, const QStringList &keys,
                                                         JobContext &job)
{
    if (!keys.isEmpty())
        return byKeys(store, keys);
    const Result<Rule> rule = segment.isEmpty() ? readRuleFile(store, ruleFile) : SegmentService(store).ruleOf(segment);
    if (!rule)
        return tl::unexpected<Error>(rule.error());
    const Result<RuleQuestion> question = RuleQuestion::prepare(store, store.connection(), *rule, job);
    if (!question)
        return tl::unexpected<Error>(question.error());
    return question->memberIds();
}

} // namespace app
