#pragma once

#include "app/customers/customerrow.h"
#include "app/customers/rostercompletion.h"
#include "app/imports/idrun.h"
#include "app/store/teamstore.h"
#include "storage/customers/customerwriter.h"
#include "storage/imports/importstore.h"
#include "storage/text/hashset64.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace app {

/// The friendships of a roster's rows. A customer who deleted and came again has several with one account; a row is
/// about the one that began when it says (within a day), and what it says of an end never ends one begun later.
class RosterFriendships final
{
public:
    /// `unchanged`: hashes of the rows of this file that stand in the store as they are.
    /// `completion`: is told whom the file names, where the roster was declared complete, else null.
    RosterFriendships(TeamStore &store, storage::ImportStore &imports, storage::ImportId import,
                      storage::ChangeId change, ImportOutcome &outcome, storage::CustomerWriter &writer,
                      const storage::HashSet64 &unchanged, RosterCompletion *completion);

    std::int64_t firstNew() const { return m_ids.first(); }
    void insert(const storage::FriendshipRecord &given, std::uint64_t hash, storage::CustomerId customer);
    /// True where the row, as it is, was the last that spoke of this friendship: what was edited since stays.
    bool isKnown(const storage::FriendshipRecord &given, std::uint64_t hash, storage::CustomerId customer);
    /// Brings the friendship up to the row, or makes it. `touched`: the row changed something else of the customer, so
    /// that its hash is to be kept. True where the friendship changed.
    bool merge(const storage::FriendshipRecord &given, const CustomerRow &row, storage::CustomerId customer,
               bool touched);
    /// Takes the ids from the counter.
    void close() { m_ids.close(m_import); }

private:
    struct Known
    {
        storage::FriendshipId id;
        storage::FriendshipRecord record;
        std::int64_t importHash = storage::absent;
        storage::ChangeId changedBy;
        QByteArray remark, description; ///< what the record's views point to
    };
    enum class Fit { None, Same, Later, Earlier }; ///< what the row is to the friendship that was found
    struct Found
    {
        Fit fit = Fit::None;
        std::size_t index = 0; ///< of m_known
    };

    void load(storage::CustomerId customer, storage::AccountId account);
    Found find(const storage::FriendshipRecord &given, storage::CustomerId customer);
    static bool isTransfer(const Known &known);
    bool standsAgain(const CustomerRow &row, const Known &known) const;
    void bringUp(Known &known, const storage::FriendshipRecord &given, const CustomerRow &row, Found found);
    template <class Value>
    void put(const char *column, Value &kept, const Value &given, bool wanted);
    void write(const Known &known, std::int64_t hash);

    storage::sqlite::Connection &m_connection;
    storage::ImportStore &m_imports;
    storage::ImportId m_import;
    storage::ChangeId m_change;
    ImportOutcome &m_outcome;
    storage::CustomerWriter &m_writer;
    const storage::HashSet64 &m_unchanged;
    RosterCompletion *m_completion;
    IdRun m_ids;
    storage::sqlite::Statement m_select;
    std::vector<Known> m_known; ///< of the customer and account asked for last, in the order of their beginning
    storage::HashSet64 m_touched;
    QJsonObject m_before, m_after; ///< of the friendship that is brought up
};

} // namespace app
