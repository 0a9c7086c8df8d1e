#pragma once

#include "storage/customers/identitykind.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// What a column of an order file can mean.
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

/// One meaning; of an identity, which kind.
struct OrderTarget
{
    OrderField field = OrderField::Ignore;
    storage::IdentityKind identity = storage::IdentityKind::Shop;

    friend bool operator==(const OrderTarget &, const OrderTarget &) = default;
};

/// The name used by --map and by saved mappings ("order_id", "customer", "taobao", …) → its meaning.
/// `key`: the identity kind that "customer" stands for.
std::optional<OrderTarget> orderTargetFromName(const QString &name, storage::IdentityKind key);
QString nameOf(const OrderTarget &target);
/// All names that --map knows, for messages.
QStringList orderFieldNames();

} // namespace app
