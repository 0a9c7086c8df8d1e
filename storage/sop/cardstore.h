#pragma once

#include "storage/customers/customerorders.h"
#include "storage/time/localday.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// What the card of a task shows about its customer.
struct CardCustomer
{
    QString name; ///< what the customer is called: see customername.h
    QString nickname, remark, city, owner;
    std::optional<UtcMs> addedAt, lastContactAt;
    CustomerOrders orders;
    QString lastNote;
};

/// A tag with its group; the group is empty for a tag without one.
struct CardTag
{
    QString group, name;
};

/// The plan and the customer of an enrolment.
struct EnrolmentNames
{
    QString plan;
    QString customer; ///< or the nickname; empty if there is none
};

/// Reads what lists and cards of tasks show about customers.
class CardStore final
{
public:
    explicit CardStore(sqlite::Connection &connection) : m_connection(connection) {}

    std::optional<CardCustomer> customer(CustomerId customer);
    /// What the customer is called; empty if there is nothing: see customername.h.
    QString nameOf(CustomerId customer);
    /// By group and name.
    std::vector<CardTag> tags(CustomerId customer);
    /// std::nullopt if there is no such enrolment of a customer.
    std::optional<EnrolmentNames> namesOf(EnrolmentId enrolment);
    /// The account of the friendship that began first, if possible one that has not ended; 0 if there is none.
    AccountId accountOf(CustomerId customer);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
