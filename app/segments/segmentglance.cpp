#include "app/segments/segmentglance.h"

#include "app/image/customersearch.h"
#include "app/segments/rulecodec.h"
#include "app/segments/rulequestion.h"
#include "app/segments/ruletranslator.h"
#include "app/segments/segmentservice.h"
#include "app/text.h"
#include "storage/segments/namestore.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace app {

Result<std::vector<SegmentGlance::Line>> SegmentGlance::all(JobContext &job)
{
    SegmentService service(m_store);
    const auto segments = service.all();
    if (!segments)
        return tl::unexpected<Error>(segments.error());
    std::vector<Line> lines;
    for (const storage::Segment &segment : *segments) {
        Line line{segment.name, segment.kind == storage::Segment::Kind::Frozen, {}, {}, 0, 0};
        const auto rule = service.ruleOf(segment.name);
        const auto question = rule ? RuleQuestion::prepare(m_store, m_store.connection(), *rule, job)
                                   : Result<RuleQuestion>(tl::unexpected<Error>(rule.error()));
        const auto count = question ? question->count() : Result<std::int64_t>(tl::unexpected<Error>(question.error()));
        if (count)
            line.count = *count;
        else if (count.error().kind == ErrorKind::Cancelled)
            return tl::unexpected<Error>(count.error());
        else
            line.problem = count.error().message;
        const auto days = service.history(segment.name);
        if (days && !days->empty()) {
            line.entered = std::int64_t(days->back().entered.size());
            line.departed = std::int64_t(days->back().departed.size());
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<Rule> SegmentGlance::read(const QJsonObject &rule)
{
    return guarded([&] { return RuleTranslator(m_store.connection()).fromFile(QJsonDocument(rule).toJson()); });
}

Result<SegmentGlance::Answer> SegmentGlance::answer(const QJsonObject &rule, int limit, JobContext &job)
{
    const Result<Rule> read = this->read(rule);
    if (!read)
        return tl::unexpected<Error>(read.error());
    const auto question = RuleQuestion::prepare(m_store, m_store.connection(), *read, job);
    if (!question)
        return tl::unexpected<Error>(question.error());
    return guarded([&]() -> Result<Answer> {
        Answer answer;
        QElapsedTimer timer;
        timer.start();
        const auto members = question->members();
        if (!members)
            return tl::unexpected<Error>(members.error());
        answer.count = std::int64_t(members->count());
        answer.milliseconds = double(timer.nsecsElapsed()) / 1e6;
        std::vector<storage::CustomerId> ids;
        {
            const auto image = m_store.readImage(Image::Customers, job);
            if (!image)
                return tl::unexpected<Error>(image.error());
            answer.total = std::int64_t((*image)->alive().count());
            members->forEach([&](Slot slot) {
                if (int(ids.size()) < limit)
                    ids.push_back((*image)->numbering().idOf(slot));
            });
        }
        answer.some = storage::customerLines(m_store.connection(), ids);
        return answer;
    });
}

Result<SegmentGlance::Why> SegmentGlance::explain(const QJsonObject &rule, const QString &query, JobContext &job)
{
    storage::CustomerId customer;
    {
        const auto image = m_store.readImage(CustomerSearch::parts(), job);
        if (!image)
            return tl::unexpected<Error>(image.error());
        const SearchAnswer found = CustomerSearch(**image).find(query, 1);
        if (!found.first.empty())
            customer = (*image)->numbering().idOf(found.first.front());
    }
    if (!customer)
        return failure(ErrorKind::NotFound, Text::tr("No matches for \"%1\".").arg(query));
    return explain(rule, customer, job);
}

Result<SegmentGlance::Why> SegmentGlance::explain(const QJsonObject &rule, storage::CustomerId customer,
                                                  JobContext &job)
{
    const Result<Rule> read = this->read(rule);
    if (!read)
        return tl::unexpected<Error>(read.error());
    const auto question = RuleQuestion::prepare(m_store, m_store.connection(), *read, job);
    if (!question)
        return tl::unexpected<Error>(question.error());
    const auto explanation = question->explain(customer);
    if (!explanation)
        return tl::unexpected<Error>(explanation.error());
    return guarded([&]() -> Result<Why> {
        const auto lines = storage::customerLines(m_store.connection(), {customer});
        return Why{lines.empty() ? storage::CustomerLine{} : lines.front(), *explanation};
    });
}

Result<QJsonObject> SegmentGlance::ruleOf(const QString &segment)
{
    return guarded([&]() -> Result<QJsonObject> {
        const auto found = SegmentService(m_store).find(segment);
        if (!found)
            return tl::unexpected<Error>(found.error());
        const auto rule = RuleTranslator(m_store.connection()).fromStore(found->rule);
        if (!rule)
            return tl::unexpected<Error>(rule.error());
        return RuleCodec::write(*rule, RuleForm::Names);
    });
}

Result<std::map<QString, QStringList>> SegmentGlance::names()
{
    return guarded([&]() -> Result<std::map<QString, QStringList>> {
        using storage::NamedThing;
        storage::NameStore store(m_store.connection());
        std::map<QString, QStringList> names;
        for (const auto &[subject, thing] :
             {std::pair{"tag", NamedThing::Tag}, std::pair{"segment", NamedThing::Segment},
              std::pair{"owner", NamedThing::Staff}, std::pair{"channel", NamedThing::Channel},
              std::pair{"department", NamedThing::Department}})
            names[QLatin1String(subject)] = store.names(thing);
        return names;
    });
}

} // namespace app
