#pragma once

#include "storage/customers/customerrecord.h"
#include "storage/customers/identitykind.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// What a column of a roster can mean.
enum class CustomerField {
    Ignore,
    Text,
    Identity,
    Phone,
    Gender,
    Birthday,
    Region,
    Points,
    Stage,
    Blacklist,
    StaffName,
    StaffUserId,
    Department,
    AddedAt,
    LastContactAt,
    AddWay,
    Channel,
    Description,
    Tags,
    TagGroup,
    FriendState,
    EndedAt,
    StoreId, ///< the customer's id, as an export of this store writes it
    Custom
};

/// One meaning with its parameter: which text column, which identity kind, which tag group or custom field.
struct CustomerTarget
{
    CustomerField field = CustomerField::Ignore;
    storage::CustomerText text = storage::CustomerText::Name;
    storage::IdentityKind identity = storage::IdentityKind::Shop;
    QString name;

    friend bool operator==(const CustomerTarget &, const CustomerTarget &) = default;
};

/// The name used by --map and by saved mappings ("added_at", "tag_group.意向", "custom.鞋码") → its meaning.
/// `key`: the identity kind that the field name "key" stands for.
std::optional<CustomerTarget> customerTargetFromName(const QString &name, storage::IdentityKind key);
QString nameOf(const CustomerTarget &target);
/// All names that --map knows, for messages.
QStringList customerFieldNames();

/// A known header of WeCom, SCRM tools, Youzan and plain rosters → its meaning; nothing where it is not known.
std::optional<CustomerTarget> customerTargetFromHeader(const QString &header);

/// Headers are compared without blanks, invisible characters and case, full-width signs and half-width ones being the
/// same.
QString normalisedHeader(const QString &header);

} // namespace app
