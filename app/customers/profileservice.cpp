#include "app/customers/profileservice.h"

#include "app/segments/customfields.h"
#include "app/sop/taskreview.h"
#include "app/text.h"
#include "storage/customers/customerstatus.h"

#include <algorithm>

namespace app {

namespace {

/// Keeps only the tasks that may still be made, at their reviewed time.
Result<void> judge(TeamStore &store, storage::CustomerId customer, std::vector<storage::ProfileDetails::Task> &tasks)
{
    QuietJobContext job;
    const auto open = sop::openTasksOf(store, job, customer);
    if (!open)
        return tl::unexpected<Error>(open.error());
    std::erase_if(tasks, [&open](storage::ProfileDetails::Task &task) {
        const auto as =
            std::find_if(open->begin(), open->end(), [&task](const storage::Task &one) { return one.id == task.id; });
        if (as == open->end())
            return true;
        task.dueAt = as->dueAt;
        task.state = int(as->state);
        return false;
    });
    return {};
}

} // namespace

Result<FullProfile> ProfileService::profile(storage::CustomerId customer)
{
    return guarded([&]() -> Result<FullProfile> {
        storage::sqlite::Connection &connection = m_store.connection();
        auto basics = storage::CustomerStore(connection).profile(customer);
        auto details = storage::ProfileStore(connection).details(customer, m_store.now());
        if (!basics || !details || details->status == int(storage::CustomerStatus::Merged))
            return failure(ErrorKind::NotFound, Text::tr("There is no customer with ID %1.").arg(customer.value));
        FullProfile profile;
        profile.basics = std::move(*basics);
        profile.details = std::move(*details);
        if (auto judged = judge(m_store, customer, profile.details.openTasks); !judged)
            return tl::unexpected<Error>(judged.error());
        profile.gate = contactGate(profile.details.status, profile.basics.doNotContact,
                                   profile.details.consentWithdrawnAt.has_value());
        for (const storage::CustomField &field : storage::CustomFieldStore(connection).all()) {
            const QJsonValue value = profile.details.custom.value(QString::number(field.id));
            if (!value.isUndefined() && !value.isNull())
                profile.custom.push_back({field.name, customToText(field.kind, value)});
        }
        for (storage::Transfer &transfer : storage::FriendshipStore(connection).transfers(false)) {
            if (transfer.customer == customer)
                profile.transfers.push_back(std::move(transfer));
        }
        return profile;
    });
}

Result<std::vector<storage::ProfileMoment>> ProfileService::timeline(storage::CustomerId customer, int kinds,
                                                                     int offset, int limit)
{
    return guarded([&]() -> Result<std::vector<storage::ProfileMoment>> {
        return storage::ProfileStore(m_store.connection()).timeline(customer, kinds, offset, limit);
    });
}

} // namespace app
