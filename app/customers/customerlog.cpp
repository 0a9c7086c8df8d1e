#include "app/customers/customerlog.h"

#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/store/counters.h"

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
        QString name;
        {
            auto person =
                m_store.connection().prepare("SELECT coalesce(name, nickname, remark, '') FROM customer WHERE id = ?1");
            person->bind(1, customer);
            if (!person->step())
                return failure(ErrorKind::NotFound, Text::tr("There is no customer with ID %1.").arg(customer.value));
            name = person->text(0);
        }
        const Entry &entry = entryOf(kind);
        WriteScope scope(m_store, Text::tr(entry.title).arg(name), QLatin1String(entry.action));
        scope.describe(QString::number(customer.value));
        const auto id = storage::takeId<storage::EventId>(scope.connection(), "event");
        auto insert = scope.connection().prepare("INSERT INTO event(id, customer_id, account_id, staff_id, kind, at, "
                                                 "origin, text) VALUES(?1, ?2, ?3, ?4, ?5, ?6, 1, ?7)");
        insert->bindAll(id, customer, account, m_store.actor(), int(kind), m_store.now());
        insert->bindText(7, text);
        insert->run();
        scope.commit();
        return {};
    });
}

} // namespace app
