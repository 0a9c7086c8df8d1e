#pragma once

#include "storage/customers/customerrecord.h"
#include "storage/customers/customerstatus.h"
#include "storage/customers/identitykind.h"
#include "storage/image/rows.h"
#include "storage/time/localday.h"

namespace storage::image {

/// The columns of a customer that rules and metrics test. 0 stands for NULL unless the type is optional.
class CustomerRow final : public Row
{
public:
    using Row::Row;
    std::int64_t id() const { return integer(0); }
    std::int64_t owner() const { return integer(1); }
    std::int64_t channel() const { return integer(2); }
    int gender() const { return static_cast<int>(integer(3)); }
    int birthMonthDay() const { return static_cast<int>(integer(4)); } ///< month × 100 + day
    int birthYear() const { return static_cast<int>(integer(5)); }
    std::optional<std::int64_t> points() const { return known(6); }
    int stage() const { return static_cast<int>(integer(7)); }
    CustomerStatus status() const { return CustomerStatus(integer(8)); }
    std::optional<std::int64_t> inviter() const { return known(9); }
    std::optional<UtcMs> addedAt() const { return known(10); }
    std::optional<UtcMs> lastContactAt() const { return known(11); }
    bool doNotContact() const { return integer(12) != 0; }
    int consentBasis() const { return static_cast<int>(integer(13)); }
    std::optional<std::int64_t> consentDay() const { return known(14); }
    bool isConsentWithdrawn() const { return !isNull(15); }
    bool hasName() const { return !isNull(16); }
    bool hasNickname() const { return !isNull(17); }
    bool hasRemark() const { return !isNull(18); }
    bool hasNotes() const { return !isNull(19); }
    bool hasMaskedPhone() const { return !isNull(20); }
    std::string_view custom() const { return text(21); } ///< JSON object; empty if there is none
    std::string_view coded(std::size_t place) const { return text(22 + static_cast<int>(place)); } ///< of codedTexts
};

/// All customers by ID.
Rows<CustomerRow> customers(sqlite::Connection &connection);
/// One row, or none if there is no such customer.
Rows<CustomerRow> customer(sqlite::Connection &connection, std::int64_t id);

/// The IDs in use: without gaps if `last - first + 1 == count`.
struct IdSpan
{
    std::int64_t first = 0, last = 0, count = 0;
};
IdSpan customerIdSpan(sqlite::Connection &connection);

class IdRow final : public Row
{
public:
    using Row::Row;
    std::int64_t id() const { return integer(0); }
};
/// Ascending.
Rows<IdRow> customerIds(sqlite::Connection &connection);

/// The names by which a customer is found; empty for NULL.
class NameRow final : public Row
{
public:
    using Row::Row;
    std::int64_t id() const { return integer(0); }
    std::string_view name() const { return text(1); }
    std::string_view nickname() const { return text(2); }
    std::string_view remark() const { return text(3); }
    std::string_view maskedPhone() const { return text(4); }
};
/// All customers by ID.
Rows<NameRow> customerNames(sqlite::Connection &connection);
/// One row, or none if there is no such customer.
Rows<NameRow> namesOf(sqlite::Connection &connection, std::int64_t customer);

class IdentityRow final : public Row
{
public:
    using Row::Row;
    std::int64_t customer() const { return integer(0); }
    IdentityKind kind() const { return IdentityKind(integer(1)); }
    std::string_view value() const { return text(2); }
};
/// By customer, kind and value.
Rows<IdentityRow> identities(sqlite::Connection &connection);
/// By kind and value.
Rows<IdentityRow> identitiesOf(sqlite::Connection &connection, std::int64_t customer);

/// Which customer has an identity of which kind.
class IdentityKindRow final : public Row
{
public:
    using Row::Row;
    std::int64_t customer() const { return integer(0); }
    IdentityKind kind() const { return IdentityKind(integer(1)); }
};
/// In no particular order.
Rows<IdentityKindRow> identityKinds(sqlite::Connection &connection);
Rows<IdentityKindRow> identityKindsOf(sqlite::Connection &connection, std::int64_t customer);

class NotesRow final : public Row
{
public:
    using Row::Row;
    std::int64_t customer() const { return integer(0); }
    std::string_view notes() const { return text(1); }
};
/// The customers with notes, by ID.
Rows<NotesRow> notes(sqlite::Connection &connection);
/// One row, or none if the customer has no notes.
Rows<NotesRow> notesOf(sqlite::Connection &connection, std::int64_t customer);

} // namespace storage::image
