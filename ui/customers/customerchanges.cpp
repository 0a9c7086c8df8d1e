#include "ui/customers/customerchanges.h"

#include "app/segments/tagservice.h"
#include "app/text.h"
#include "ui/customers/gridtexts.h"
#include "ui/customers/shown.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace ui {

using app::Text;

namespace {

constexpr std::size_t quickAtMost = 2'000; // more may take a while: with progress in the status bar

QString sentenceOf(const app::TagChange &change, bool gives)
{
    QString sentence = gives ? Text::tr("%n customer(s) got \"%1\".", nullptr, int(change.changed))
                             : Text::tr("%n customer(s) lost \"%1\".", nullptr, int(change.changed));
    sentence = sentence.arg(change.tag.name);
    if (change.displaced > 0)
        sentence += QLatin1Char(' ') +
                    Text::tr("%n other tag(s) of the exclusive group gave way.", nullptr, int(change.displaced));
    return sentence;
}

} // namespace

void CustomerChanges::giveTag(const QString &tag, Ids customers)
{
    if (customers.size() <= unasked) {
        changeTag(tag, std::move(customers), true);
        return;
    }
    const QString count = shownCount(std::int64_t(customers.size()));
    m_desk.prompts.confirm(m_window, Text::tr("Give \"%1\" to %2 customers?").arg(tag, count),
                           Text::tr("Those who have it already stay as they are. It can be undone in one step."),
                           Text::tr("Tag %1 customers").arg(count),
                           [this, tag, customers] { changeTag(tag, customers, true); });
}

void CustomerChanges::takeTag(const QString &tag, Ids customers)
{
    if (customers.size() <= unasked) {
        changeTag(tag, std::move(customers), false);
        return;
    }
    const QString count = shownCount(std::int64_t(customers.size()));
    m_desk.prompts.confirm(m_window, Text::tr("Take \"%1\" from %2 customers?").arg(tag, count),
                           Text::tr("Those who do not have it stay as they are. It can be undone in one step."),
                           Text::tr("Take it from %1 customers").arg(count),
                           [this, tag, customers] { changeTag(tag, customers, false); });
}

void CustomerChanges::changeTag(const QString &tag, Ids customers, bool gives)
{
    std::sort(customers.begin(), customers.end()); // the fastest order
    const std::size_t count = customers.size();
    auto work = [tag, gives, customers = std::move(customers)](app::TeamStore &store, app::JobContext &job) {
        app::TagService service(store);
        return gives ? service.give(tag, customers, job) : service.take(tag, customers, job);
    };
    auto job = count <= quickAtMost ? m_desk.workspace.edit(std::move(work))
                                    : m_desk.workspace.writeLong(Text::tr("Changing tags"), std::move(work));
    job.then(this, [this, gives](const app::Result<app::TagChange> &change) {
        if (change)
            emit said(sentenceOf(*change, gives));
        else
            emit failed(change.error());
    });
}

void CustomerChanges::copy(Ids customers, const GridTexts &texts)
{
    if (customers.size() > copyLimit) {
        m_desk.prompts.tell(m_window, Text::tr("The clipboard takes up to %1 customers.").arg(shownCount(copyLimit)),
                            Text::tr("Export the list to a file instead."));
        return;
    }
    const std::size_t count = customers.size();
    m_desk.workspace
        .ask([customers = std::move(customers), texts](app::TeamStore &store,
                                                       app::JobContext &) -> app::Result<QString> {
            return texts.table(storage::gridLines(store.connection(), customers));
        })
        .then(this, [this, count](const app::Result<QString> &table) {
            if (!table) {
                emit failed(table.error());
                return;
            }
            QGuiApplication::clipboard()->setText(*table);
            emit said(Text::tr("%n customer(s) copied; paste them into a spreadsheet.", nullptr, int(count)));
        });
}

} // namespace ui
