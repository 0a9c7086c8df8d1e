#pragma once

#include "app/customers/customerrow.h"
#include "app/imports/idrun.h"
#include "app/store/teamstore.h"
#include "storage/customers/customerwriter.h"
#include "storage/imports/importstore.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace app {

/// The tags of a roster: made where the team has none of that name, given to the customers of the rows, and noted so
/// that the import can be taken back.
///
/// Of an exclusive group a customer has one tag: what the file says takes the place of what stood before the import,
/// and within the file the first stays and the others become problems.
class RosterTags final
{
public:
    RosterTags(TeamStore &store, storage::ImportStore &imports, storage::ImportId import,
               storage::CustomerWriter &writer, IdRun &tagIds, IdRun &groupIds);

    /// The next number that rows use for a tag.
    void take(const NewName &name);
    /// Gives the row's tags to a customer who has none.
    void insert(CustomerBatch &batch, const CustomerRow &row, storage::CustomerId customer);
    /// Gives them to a customer who stands. `isFresh`: created by this import; `isTouched`: an earlier row was the same
    /// person's. True where something changed.
    bool merge(CustomerBatch &batch, const CustomerRow &row, storage::CustomerId customer, bool isFresh,
               bool isTouched);

private:
    struct Known
    {
        storage::TagId tag;
        storage::TagGroupId exclusive; ///< its group, where that is exclusive
        QString name;
    };

    Known find(const NewName &name);
    std::optional<Known> findNamed(const QString &name, const QString &group);
    storage::TagId tagCalled(const QString &name);
    storage::TagGroupId groupFor(const QString &name);
    /// Fills m_row: ascending, each once, of each exclusive group the first.
    void collect(CustomerBatch &batch, const CustomerRow &row);
    /// False where another tag of the group stays, since `stays` says that the file itself gave it.
    bool makeRoom(storage::CustomerId customer, const Known &known, bool stays, bool isFresh);
    static void say(CustomerBatch &batch, const CustomerRow &row, const Known &known);

    TeamStore &m_store;
    storage::sqlite::Connection &m_connection;
    storage::ImportStore &m_imports;
    storage::ImportId m_import;
    storage::CustomerWriter &m_writer;
    IdRun &m_tagIds, &m_groupIds;
    std::unordered_map<std::string, storage::TagId> m_byKey; ///< by nameKey, once a spelling was not found as it is
    bool m_keysLoaded = false;
    std::vector<Known> m_known; ///< by the rows' numbers
    std::vector<const Known *> m_row;
};

} // namespace app
