#include "ui/customers/bulkcustomeractions.h"

#include "app/customers/customereditservice.h"
#include "app/segments/segmentservice.h"
#include "app/segments/tagservice.h"
#include "app/text.h"
#include "ui/customers/gridtexts.h"
#include "ui/widgets/shown.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace ui {

using app::Text;

namespace {

constexpr std::size_t quickAtMost = 2'000; // larger changes show their progress in the status bar

QString sentenceOf(const app::TagChange &change, bool gives)
{
    QString sentence = gives ? Text::tr("\"%1\" was added to %n customer(s).", nullptr, int(change.changed))
                             : Text::tr("\"%1\" was removed from %n customer(s).", nullptr, int(change.changed));
    sentence = sentence.arg(change.tag.name);
    if (change.displaced > 0)
        sentence += QLatin1Char(' ') +
                    Text::tr("%n other tag(s) in the exclusive group were replaced.", nullptr, int(change.displaced));
    return sentence;
}

} // namespace

void BulkCustomerActions::giveTag(const QString &tag, Ids customers)
{
    if (customers.size() <= maxUnconfirmed) {
        changeTag(tag, std::move(customers), true);
        return;
    }
    const QString count = shownCount(std::int64_t(customers.size()));
    m_desk.prompts.confirm(m_window, Text::tr("Add \"%1\" to %2 customers?").arg(tag, count),
                           Text::tr("Customers who already have it stay as they are. You can undo this in one step."),
                           Text::tr("Tag %1 customers").arg(count),
                           [this, tag, customers] { changeTag(tag, customers, true); });
}

void BulkCustomerActions::takeTag(const QString &tag, Ids customers)
{
    if (customers.size() <= maxUnconfirmed) {
        changeTag(tag, std::move(customers), false);
        return;
    }
    const QString count = shownCount(std::int64_t(customers.size()));
    m_desk.prompts.confirm(m_window, Text::tr("Remove \"%1\" from %2 customers?").arg(tag, count),
                           Text::tr("Customers who do not have it stay as they are. You can undo this in one step."),
                           Text::tr("Remove from %1 customers").arg(count),
                           [this, tag, customers] { changeTag(tag, customers, false); });
}

void BulkCustomerActions::changeTag(const QString &tag, Ids customers, bool gives)
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

void BulkCustomerActions::setField(const QString &field, const QString &value, const QString &what, Ids customers)
{
    if (customers.size() <= maxUnconfirmed) {
        writeField(field, value, what, std::move(customers));
        return;
    }
    const QString count = shownCount(std::int64_t(customers.size()));
    m_desk.prompts.confirm(m_window, Text::tr("Change %1 customers to \"%2\"?").arg(count, what),
                           Text::tr("Customers who already have it stay as they are. You can undo this in one step."),
                           Text::tr("Change %1 customers").arg(count),
                           [=, this] { writeField(field, value, what, customers); });
}

void BulkCustomerActions::writeField(const QString &field, const QString &value, const QString &what, Ids customers)
{
    const std::size_t count = customers.size();
    auto work = [field, value, customers = std::move(customers)](app::TeamStore &store, app::JobContext &context) {
        return app::CustomerEditService(store).set(customers, field, value, app::CustomerEditService::Wrong::Skip,
                                                   context);
    };
    auto job = count <= quickAtMost ? m_desk.workspace.edit(std::move(work))
                                    : m_desk.workspace.writeLong(Text::tr("Changing customers"), std::move(work));
    job.then(this, [this, what](const app::Result<app::EditOutcome> &outcome) {
        if (!outcome)
            emit failed(outcome.error());
        else
            emit said(Text::tr("%n customer(s) changed to \"%1\".", nullptr, int(outcome->changed)).arg(what));
    });
}

void BulkCustomerActions::addToList(const QString &list, Ids customers)
{
    if (customers.size() <= maxUnconfirmed) {
        writeList(list, std::move(customers));
        return;
    }
    const QString count = shownCount(std::int64_t(customers.size()));
    m_desk.prompts.confirm(m_window, Text::tr("Add %1 customers to the list \"%2\"?").arg(count, list),
                           Text::tr("Customers already in it stay as they are. You can undo this in one step."),
                           Text::tr("Add %1 customers").arg(count), [=, this] { writeList(list, customers); });
}

void BulkCustomerActions::writeList(const QString &list, Ids customers)
{
    std::sort(customers.begin(), customers.end());
    auto work = [list, customers = std::move(customers)](app::TeamStore &store,
                                                         app::JobContext &) -> app::Result<std::int64_t> {
        app::SegmentService segments(store);
        Ids members = customers;
        std::int64_t before = 0;
        if (const auto known = segments.find(list)) {
            if (known->kind != storage::Segment::Kind::Frozen)
                return app::failure(
                    app::ErrorKind::Conflict,
                    Text::tr("\"%1\" is a rule-based segment: its rule decides who is in it.").arg(list));
            const Ids held = storage::SegmentStore(store.connection()).frozenMembers(known->id);
            before = std::int64_t(held.size());
            Ids both;
            std::set_union(held.begin(), held.end(), customers.begin(), customers.end(), std::back_inserter(both));
            members = std::move(both);
        }
        const std::int64_t added = std::int64_t(members.size()) - before;
        const auto made = segments.freeze(list, app::Rule(), std::move(members));
        return made ? app::Result<std::int64_t>(added) : tl::unexpected<app::Error>(made.error());
    };
    m_desk.workspace.edit(std::move(work)).then(this, [this, list](const app::Result<std::int64_t> &added) {
        if (!added)
            emit failed(added.error());
        else
            emit said(Text::tr("%n customer(s) added to the list \"%1\".", nullptr, int(*added)).arg(list));
    });
}

void BulkCustomerActions::copy(Ids customers, std::vector<int> columns, bool withHeader, const GridTexts &texts)
{
    if (customers.size() > copyLimit) {
        m_desk.prompts.tell(m_window, Text::tr("You can copy at most %1 customers.").arg(shownCount(copyLimit)),
                            Text::tr("Export the list to a file instead."));
        return;
    }
    const std::size_t count = customers.size() * columns.size();
    m_desk.workspace
        .ask([customers = std::move(customers), columns = std::move(columns), withHeader,
              texts](app::TeamStore &store, app::JobContext &) -> app::Result<GridTexts::Table> {
            return texts.table(storage::gridLines(store.connection(), customers), columns, withHeader);
        })
        .then(this, [this, count, withHeader](const app::Result<GridTexts::Table> &table) {
            if (!table) {
                emit failed(table.error());
                return;
            }
            auto *clipboard = new QMimeData;
            const bool isOneCell = count == 1 && !withHeader;
            clipboard->setText(isOneCell ? table->tabbed.chopped(1) : table->tabbed);
            if (!isOneCell)
                clipboard->setHtml(table->html);
            QGuiApplication::clipboard()->setMimeData(clipboard);
            emit said(Text::tr("%n cell(s) copied. Paste them into a spreadsheet.", nullptr, int(count)));
        });
}

} // namespace ui
