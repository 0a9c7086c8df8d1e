#include "app/customers/customerlog.h"

#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/store/counters.h"

namespace app {

using storage::EventKind;

Result<void> CustomerLog::note(storage::CustomerId customer, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("A note needs a text."));
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
                return failure(ErrorKind::NotFound, Text::tr("There is no customer %1.").arg(customer.value));
            name = person->text(0);
        }
        const QString title = kind == EventKind::Note   ? Text::tr("Note on %1")
                              : kind == EventKind::Call ? Text::tr("Call with %1")
                                                        : Text::tr("Reply of %1");
        const QString action = kind == EventKind::Note   ? QStringLiteral("customer.note")
                               : kind == EventKind::Call ? QStringLiteral("customer.call")
                                                         : QStringLiteral("customer.reply");
        WriteScope scope(m_store, title.arg(name), action);
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
