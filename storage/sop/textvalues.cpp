#include "storage/sop/textvalues.h"

namespace storage {

#define SIYU_CONTENT_TEXT                                                                                              \
    "SELECT id, coalesce(body, '') || CASE WHEN link IS NULL THEN '' ELSE char(10) || link END FROM content WHERE "

namespace {

const char *sqlOf(TextValue value)
{
    switch (value) {
    case TextValue::Name:
        return "SELECT coalesce(name, nickname) FROM customer WHERE id = ?1";
    case TextValue::Nickname:
        return "SELECT coalesce(nickname, name) FROM customer WHERE id = ?1";
    case TextValue::Remark:
        return "SELECT remark FROM customer WHERE id = ?1";
    case TextValue::City:
        return "SELECT city FROM customer WHERE id = ?1";
    case TextValue::Owner:
        return "SELECT s.name FROM customer c JOIN staff s ON s.id = c.owner_id WHERE c.id = ?1";
    case TextValue::LastProduct:
        return "SELECT p.name FROM orders o JOIN order_item i ON i.order_id = o.id JOIN product p ON p.id = "
               "i.product_id "
               "WHERE o.customer_id = ?1 AND o.paid_at IS NOT NULL ORDER BY o.paid_at DESC, i.line LIMIT 1";
    case TextValue::CouponCode:
        return "SELECT code FROM coupon WHERE customer_id = ?1 AND redeemed_at IS NULL "
               "ORDER BY coalesce(claimed_at, issued_at) DESC, id DESC LIMIT 1";
    }
    return "SELECT NULL WHERE ?1 IS NULL";
}

} // namespace

QString TextValueStore::value(TextValue value, CustomerId customer)
{
    auto row = m_connection.prepare(sqlOf(value));
    return row->bindAll(customer).step() ? row->text(0) : QString();
}

std::optional<UtcMs> TextValueStore::addedAt(CustomerId customer)
{
    auto row = m_connection.prepare("SELECT added_at FROM customer WHERE id = ?1");
    return row->bindAll(customer).step() ? row->optionalInteger(0) : std::nullopt;
}

int TextValueStore::stage(CustomerId customer)
{
    auto row = m_connection.prepare("SELECT ifnull(stage, 0) FROM customer WHERE id = ?1");
    return row->bindAll(customer).step() ? int(row->integer(0)) : 0;
}

QString TextValueStore::accountName(AccountId account)
{
    auto row = m_connection.prepare("SELECT name FROM account WHERE id = ?1");
    return row->bindAll(account).step() ? row->text(0) : QString();
}

QString TextValueStore::groupName(GroupId group)
{
    auto row = m_connection.prepare("SELECT name FROM group_chat WHERE id = ?1");
    return row->bindAll(group).step() ? row->text(0) : QString();
}

std::optional<ContentText> TextValueStore::content(ContentId id)
{
    auto row = m_connection.prepare(SIYU_CONTENT_TEXT "id = ?1");
    return row->bindAll(id).step() ? std::optional(ContentText{row->id<ContentId>(0), row->text(1)}) : std::nullopt;
}

std::optional<ContentText> TextValueStore::content(const QString &name)
{
    auto row = m_connection.prepare(SIYU_CONTENT_TEXT "name = ?1");
    return row->bindAll(name).step() ? std::optional(ContentText{row->id<ContentId>(0), row->text(1)}) : std::nullopt;
}

} // namespace storage
