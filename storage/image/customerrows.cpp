#include "storage/image/customerrows.h"

namespace storage::image {

namespace {

QByteArray customerSql(const char *restriction)
{
    QByteArray sql = "SELECT id, owner_id, channel_id, gender, birth_month_day, birth_year, points, stage, status, "
                     "inviter_id, added_at, last_contact_at, do_not_contact, consent_basis, consent_day, "
                     "consent_withdrawn_at, name, nickname, remark, notes, masked_phone, custom";
    for (const CustomerText text : codedTexts)
        sql += QByteArray(", ") + columnOf(text).name;
    return sql + " FROM customer " + restriction;
}

} // namespace

Rows<CustomerRow> customers(sqlite::Connection &connection)
{
    static const QByteArray sql = customerSql("ORDER BY id"); // the connection finds a statement by its address
    return Rows<CustomerRow>(connection, sql.constData());
}

Rows<CustomerRow> customer(sqlite::Connection &connection, std::int64_t id)
{
    static const QByteArray sql = customerSql("WHERE id = ?1");
    return Rows<CustomerRow>(connection, sql.constData(), id);
}

IdSpan customerIdSpan(sqlite::Connection &connection)
{
    // One statement each: SQLite reads min() and max() from the ends of the table only if they stand alone.
    return {connection.integer("SELECT min(id) FROM customer"), connection.integer("SELECT max(id) FROM customer"),
            connection.integer("SELECT count(*) FROM customer")};
}

Rows<IdRow> customerIds(sqlite::Connection &connection)
{
    return Rows<IdRow>(connection, "SELECT id FROM customer ORDER BY id");
}

Rows<NameRow> customerNames(sqlite::Connection &connection)
{
    return Rows<NameRow>(connection, "SELECT id, name, nickname, remark, masked_phone FROM customer ORDER BY id");
}

Rows<NameRow> namesOf(sqlite::Connection &connection, std::int64_t customer)
{
    return Rows<NameRow>(connection, "SELECT id, name, nickname, remark, masked_phone FROM customer WHERE id = ?1",
                         customer);
}

Rows<IdentityRow> identities(sqlite::Connection &connection)
{
    return Rows<IdentityRow>(connection,
                             "SELECT customer_id, kind, value FROM identity ORDER BY customer_id, kind, value");
}

Rows<IdentityRow> identitiesOf(sqlite::Connection &connection, std::int64_t customer)
{
    return Rows<IdentityRow>(
        connection, "SELECT customer_id, kind, value FROM identity WHERE customer_id = ?1 ORDER BY kind, value",
        customer);
}

Rows<IdentityKindRow> identityKinds(sqlite::Connection &connection)
{
    return Rows<IdentityKindRow>(connection, "SELECT customer_id, kind FROM identity");
}

Rows<IdentityKindRow> identityKindsOf(sqlite::Connection &connection, std::int64_t customer)
{
    return Rows<IdentityKindRow>(connection, "SELECT customer_id, kind FROM identity WHERE customer_id = ?1", customer);
}

Rows<NotesRow> notes(sqlite::Connection &connection)
{
    return Rows<NotesRow>(connection, "SELECT id, notes FROM customer WHERE notes IS NOT NULL ORDER BY id");
}

Rows<NotesRow> notesOf(sqlite::Connection &connection, std::int64_t customer)
{
    return Rows<NotesRow>(connection, "SELECT id, notes FROM customer WHERE id = ?1 AND notes IS NOT NULL", customer);
}

} // namespace storage::image
