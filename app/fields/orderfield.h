#pragma once

#include "storage/customers/identitykind.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// The possible meanings of a column in an order file.
enum class OrderField {
    Ignore,
    OrderId,
    OriginalOrder, ///< the order that a return gives back
    ReturnNumber,  ///< of the return itself
    Identity,
    Phone,
    CustomerName,
    Province,
    City,
    Address,
    CreatedAt,
    PaidAt,
    ReceivedAt,
    RefundedAt,
    Amount,
    PlacedAmount,
    UnitPrice,
    Quantity,
    Refund,
    ProductCode,
    Product,
    Category,
    Source,
    Status,
    Staff,
    Remark
};

/// A meaning; for an identity, with its kind.
struct OrderTarget
{
    OrderField field = OrderField::Ignore;
    storage::IdentityKind identity = storage::IdentityKind::Shop;

    friend bool operator==(const OrderTarget &, const OrderTarget &) = default;
};

/// Parses a name used by --map and saved mappings ("order_id", "customer", "taobao", …).
/// `key`: the identity kind meant by "customer".
std::optional<OrderTarget> orderTargetFromName(const QString &name, storage::IdentityKind key);
QString nameOf(const OrderTarget &target);
/// All names accepted by --map, for messages.
QStringList orderFieldNames();

} // namespace app
