#pragma once

#include "app/imports/importnotes.h"
#include "app/imports/importoutcome.h"
#include "app/roster/customerrow.h"
#include "app/store/teamstore.h"
#include "storage/customers/customerbulkwriter.h"
#include "storage/customers/rostermatchstore.h"

namespace app {

/// The records of customers whom the rows of a roster are about and who exist already. A filled cell replaces the value
/// from before the import, except: owner and channel stay, and so does an earlier time of adding; custom fields and
/// phone numbers that are no identities are joined.
class RosterRecords final
{
public:
    RosterRecords(TeamStore &store, ImportNotes &notes, storage::ChangeId change, ImportOutcome &outcome,
                  storage::CustomerBulkWriter &writer);

    /// How a row is merged.
    struct Merge
    {
        bool onlyFill = false; ///< an earlier row of the file was about the customer: later ones only fill gaps
        bool isFresh = false;  ///< this import created the customer
        bool touched = false;  ///< the row changed other data of the customer, so that its hash must be stored
    };
    /// True if a value of the record changed. Throws Corrupt if there is no such customer.
    bool merge(const CustomerRow &row, storage::CustomerId customer, const Merge &how);

private:
    void mergeTexts(const CustomerRow &row, storage::CustomerId customer, bool onlyFill,
                    storage::CustomerRecord &merged, ChangedFields &changed);
    static void mergeNumbers(const CustomerRow &row, bool onlyFill, storage::CustomerRecord &merged,
                             ChangedFields &changed);
    std::string_view joinedText(storage::CustomerText field, std::string_view held, std::string_view given,
                                bool onlyFill);
    bool isOwnPhone(std::string_view mask, storage::CustomerId customer);

    TeamStore &m_store;
    ImportNotes &m_notes;
    storage::ChangeId m_change;
    ImportOutcome &m_outcome;
    storage::CustomerBulkWriter &m_writer;
    storage::CustomerReader m_reader;
    storage::RosterMatchStore m_known;
    std::string m_custom, m_phones; ///< storage for the merged record's views
};

} // namespace app
