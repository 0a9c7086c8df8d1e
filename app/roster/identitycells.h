#pragma once

#include "app/roster/customerrow.h"

#include <string>

namespace app {

/// The cells of a roster's row that say who it is about: IDs, phone numbers, and numbers that are shown and searched
/// but identify no one.
class IdentityCells final
{
public:
    /// Begins a row.
    void begin(const CustomerBatch &batch, CustomerRow &row);
    /// `areOthers`: the numbers of this column are no identities.
    void readPhones(CustomerBatch &batch, const CustomerRow &row, int column, std::string_view cell, bool areOthers);
    void readId(CustomerBatch &batch, const CustomerRow &row, int column, storage::IdentityKind kind,
                std::string_view value);
    /// An identity could not be read.
    void noteDamaged() { m_isDamaged = true; }
    /// Sorts the identities of the row by trust.
    void finish(CustomerBatch &batch, CustomerRow &row);
    /// Whether an identity of the row was damaged: its correction would make it another customer.
    bool isDamaged() const { return m_isDamaged; }

private:
    bool m_isDamaged = false;
    std::string m_otherPhones;
};

} // namespace app
