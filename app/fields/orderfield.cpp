#include "app/fields/orderfield.h"

namespace app {

using storage::IdentityKind;

namespace {

struct FieldName
{
    OrderField field;
    const char *name;
};

constexpr FieldName fields[] = {
    {OrderField::OrderId, "order_id"},
    {OrderField::OriginalOrder, "original_order"},
    {OrderField::ReturnNumber, "return_no"},
    {OrderField::Identity, "customer"},
    {OrderField::Phone, "phone"},
    {OrderField::CustomerName, "customer_name"},
    {OrderField::Province, "province"},
    {OrderField::City, "city"},
    {OrderField::Address, "address"},
    {OrderField::CreatedAt, "created_at"},
    {OrderField::PaidAt, "paid_at"},
    {OrderField::ReceivedAt, "received_at"},
    {OrderField::RefundedAt, "refunded_at"},
    {OrderField::Amount, "amount"},
    {OrderField::PlacedAmount, "placed_amount"},
    {OrderField::UnitPrice, "unit_price"},
    {OrderField::Quantity, "quantity"},
    {OrderField::Refund, "refund_amount"},
    {OrderField::ProductCode, "product_code"},
    {OrderField::Product, "product"},
    {OrderField::Category, "category"},
    {OrderField::Source, "source"},
    {OrderField::Status, "status"},
    {OrderField::Staff, "staff"},
    {OrderField::Remark, "remark"},
};

} // namespace

std::optional<OrderTarget> orderTargetFromName(const QString &name, IdentityKind key)
{
    if (name == QLatin1String("ignore"))
        return OrderTarget{};
    if (name == QLatin1String("region"))
        return OrderTarget{OrderField::Province};
    if (name == QLatin1String("customer") || name == QLatin1String("key"))
        return key == IdentityKind::Phone ? OrderTarget{OrderField::Phone} : OrderTarget{OrderField::Identity, key};
    for (const FieldName &entry : fields) {
        if (name == QLatin1String(entry.name))
            return OrderTarget{entry.field};
    }
    if (const auto kind = storage::identityKindFromName(name))
        return OrderTarget{OrderField::Identity, *kind};
    return std::nullopt;
}

QString nameOf(const OrderTarget &target)
{
    if (target.field == OrderField::Identity)
        return storage::nameOf(target.identity);
    for (const FieldName &entry : fields) {
        if (entry.field == target.field)
            return QLatin1String(entry.name);
    }
    return QStringLiteral("ignore");
}

QStringList orderFieldNames()
{
    QStringList names;
    for (const FieldName &entry : fields)
        names << QLatin1String(entry.name);
    for (const storage::IdentityKindName &kind : storage::identityKindNames) {
        if (kind.kind != IdentityKind::Phone)
            names << QLatin1String(kind.name);
    }
    return names << QStringLiteral("region") << QStringLiteral("ignore");
}

} // namespace app
