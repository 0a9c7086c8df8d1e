#include "app/customers/profileservice.h"

#include "app/customers/customfields.h"
#include "app/text.h"

#include <algorithm>

namespace app {

Result<FullProfile> ProfileService::profile(storage::CustomerId customer)
{
    return guarded([&]() -> Result<FullProfile> {
        storage::sqlite::Connection &connection = m_store.connection();
        auto basics = storage::CustomerStore(connection).profile(customer);
        auto details = storage::ProfileStore(connection).details(customer, m_store.now());
        constexpr int goneStatus = 3;
        if (!basics || !details || details->status == goneStatus)
            return failure(ErrorKind::NotFound, Text::tr("There is no customer %1.").arg(customer.value));
        FullProfile profile;
        profile.basics = std::move(*basics);
        profile.details = std::move(*details);
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
