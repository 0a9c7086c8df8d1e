#pragma once

#include "app/imports/idrun.h"
#include "app/imports/importnotes.h"
#include "app/roster/customerrow.h"
#include "app/store/teamstore.h"
#include "storage/customers/customerbulkwriter.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace app {

/// The tags of a roster: created if missing, added to the customers of the rows, and recorded so
/// that the import can be undone.
///
/// In an exclusive group a customer has one tag: the file's tag replaces one from before the import;
/// within the file the first is kept and the others are reported as problems.
class RosterTags final
{
public:
    RosterTags(TeamStore &store, ImportNotes &notes, storage::CustomerBulkWriter &writer, IdRun &tagIds,
               IdRun &groupIds);

    /// The next number that rows use for a tag.
    void take(const NewName &name);
    /// Adds the row's tags to a customer who has none.
    void insert(CustomerBatch &batch, const CustomerRow &row, storage::CustomerId customer);
    /// Adds them to an existing customer. `isFresh`: created by this import; `isTouched`: an earlier row was about the
    /// same customer. True if something changed.
    bool merge(CustomerBatch &batch, const CustomerRow &row, storage::CustomerId customer, bool isFresh,
               bool isTouched);

private:
    struct Known
    {
        storage::TagId tag;
        storage::TagGroupId exclusive; ///< its group, if exclusive
        QString name;
    };

    Known find(const NewName &name);
    std::optional<Known> findNamed(const QString &name, const QString &group);
    storage::TagId tagCalled(const QString &name);
    storage::TagGroupId groupFor(const QString &name);
    /// Fills m_row: ascending, unique, only the first of each exclusive group.
    void collect(CustomerBatch &batch, const CustomerRow &row);
    /// False if another tag of the group is kept, because `stays` says that the file itself added it.
    bool makeRoom(storage::CustomerId customer, const Known &known, bool stays, bool isFresh);
    static void say(CustomerBatch &batch, const CustomerRow &row, const Known &known);

    TeamStore &m_store;
    storage::sqlite::Connection &m_connection;
    ImportNotes &m_notes;
    storage::CustomerBulkWriter &m_writer;
    IdRun &m_tagIds, &m_groupIds;
    std::unordered_map<std::string, storage::TagId> m_byKey; ///< by nameKey, filled when an exact spelling is not found
    bool m_keysLoaded = false;
    std::vector<Known> m_known; ///< by the rows' numbers
    std::vector<const Known *> m_row;
};

} // namespace app
