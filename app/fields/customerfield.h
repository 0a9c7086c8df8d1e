#pragma once

#include "storage/customers/customerrecord.h"
#include "storage/customers/identitykind.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// The possible meanings of a column in a roster.
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
    StoreId, ///< the customer's ID, as exported by this store
    Custom
};

/// A meaning with its parameter: the text column, identity kind, tag group or custom field.
struct CustomerTarget
{
    CustomerField field = CustomerField::Ignore;
    storage::CustomerText text = storage::CustomerText::Name;
    storage::IdentityKind identity = storage::IdentityKind::Shop;
    QString name;

    friend bool operator==(const CustomerTarget &, const CustomerTarget &) = default;
};

/// Parses a name used by --map and saved mappings ("added_at", "tag_group.意向", "custom.鞋码").
/// `key`: the identity kind meant by the field name "key".
std::optional<CustomerTarget> customerTargetFromName(const QString &name, storage::IdentityKind key);
QString nameOf(const CustomerTarget &target);
/// All names accepted by --map, for messages.
QStringList customerFieldNames();

/// The meaning of a header known from WeCom, SCRM tools, Youzan or plain rosters; empty if unknown.
std::optional<CustomerTarget> customerTargetFromHeader(const QString &header);

/// The field and the headers known for it, normalised and in the order of customerFieldNames(). Fields known by their
/// name alone have no headers.
struct FieldHeaders
{
    QString field;
    QStringList headers;
};
std::vector<FieldHeaders> customerFieldHeaders();

/// Normalises a header for comparison: without spaces, invisible characters and case, full-width signs as
/// half-width ones.
QString normalisedHeader(const QString &header);

} // namespace app
