#include "app/customers/customerlog.h"

#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/customers/customerfieldstore.h"
#include "storage/customers/eventstore.h"

namespace app {

using storage::EventKind;

namespace {

struct Entry
{
    EventKind kind;
    const char *title, *action;
};
constexpr std::array entries{
    Entry{EventKind::Note, QT_TRANSLATE_NOOP("Text", "Follow-up with %1"), "customer.note"},
    Entry{EventKind::Call, QT_TRANSLATE_NOOP("Text", "Call with %1"), "customer.call"},
    Entry{EventKind::Reply, QT_TRANSLATE_NOOP("Text", "Reply from %1"), "customer.reply"},
    Entry{EventKind::Complaint, QT_TRANSLATE_NOOP("Text", "Complaint from %1"), "customer.complaint"},
    Entry{EventKind::OrderPaid, QT_TRANSLATE_NOOP("Text", "Order from %1, placed in chat"), "customer.order_said"},
};

const Entry &entryOf(EventKind kind)
{
    return *std::find_if(entries.begin(), entries.end(), [kind](const Entry &entry) { return entry.kind == kind; });
}

} // namespace

Result<void> CustomerLog::note(storage::CustomerId customer, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("Enter what to log."));
    return add(customer, {}, EventKind::Note, text.trimmed());
}

Result<void> CustomerLog::reply(storage::CustomerId customer, storage::AccountId account, const QString &text)
{
    return add(customer, account, EventKind::Reply, text.trimmed());
}

Result<void> CustomerLog::call(storage::CustomerId customer, const QString &text)
{
    return add(customer, {}, EventKind::Call, text.trimmed());
}

Result<void> CustomerLog::complaint(storage::CustomerId customer, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("What was the complaint about? Enter a few words."));
    return add(customer, {}, EventKind::Complaint, text.trimmed());
}

Result<void> CustomerLog::orderSaid(storage::CustomerId customer, const QString &text)
{
    return add(customer, {}, EventKind::OrderPaid, text.trimmed());
}

Result<void> CustomerLog::add(storage::CustomerId customer, storage::AccountId account, EventKind kind,
                              const QString &text)
{
    return guarded([&]() -> Result<void> {
        const auto head = storage::CustomerFieldStore(m_store.connection()).head(customer);
        if (!head)
            return failure(ErrorKind::NotFound, Text::tr("There is no customer with ID %1.").arg(customer.value));
        const Entry &entry = entryOf(kind);
        WriteScope scope(m_store, Text::tr(entry.title).arg(head->name), QLatin1String(entry.action));
        scope.describe(QString::number(customer.value));
        storage::EventStore(scope.connection()).add({customer, account, m_store.actor(), kind, m_store.now(), text});
        scope.commit();
        return {};
    });
}

} // namespace app
