#pragma once

#include "app/imports/erasedpeople.h"
#include "app/imports/idruns.h"
#include "app/imports/importnotes.h"
#include "app/imports/knownidentities.h"
#include "app/imports/recordkind.h"
#include "storage/customers/customerbulkwriter.h"
#include "storage/imports/referencestore.h"

#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace app {

/// Resolves the names and codes in a file: looked up in memory, created if unknown and if the kind allows
/// it. Belongs to one import; undoing it deletes the created rows that are not used otherwise.
class References final
{
public:
    /// All arguments must outlive it.
    References(TeamStore &store, IdRuns &ids, storage::ImportId import, storage::ChangeId change,
               const ErasedPeople &erased);

    struct Answer
    {
        std::int64_t id = 0;
        QString reason; ///< if the ID is 0
        QString repair;
        bool isNew = false; ///< just created
    };
    /// `code` and `name` as in the file, either may be empty; the code takes precedence.
    Answer find(Reference kind, std::string_view code, std::string_view name, bool make);
    /// Makes a row of this kind that was written elsewhere known to later lookups.
    void learn(Reference kind, std::int64_t id);
    /// The table of the rows of this kind.
    static const char *tableOf(Reference kind);
    /// The only active account of the team, or 0 if there are several or none.
    std::int64_t onlyAccount() { return m_named.onlyAccount(); }
    /// The stored userid and name of the account with this userid, ignoring case as WeCom does.
    std::optional<storage::ReferenceStore::AccountSpelling> accountOf(std::string_view userId)
    {
        return m_named.accountOf(userId);
    }

    struct Person
    {
        std::vector<std::pair<storage::IdentityKind, std::string>> identities; ///< normalised
        std::string_view name;
    };
    /// The customer with these identities, most trusted first, or with a unique name; with `make`, an
    /// unknown identity creates a prospect. 0 if no or several customers have the name.
    storage::CustomerId customer(const Person &person, bool make);
    /// The same for a text that is an identity of any kind or a name.
    storage::CustomerId customerNamed(std::string_view text);
    /// Whether one of their identities was erased on request.
    bool isErased(const Person &person) const;

    bool addPositions(std::int64_t staff, std::string_view names);
    bool setOperator(storage::AccountId account, std::string_view staff, std::optional<storage::LocalDay> from);
    /// 1, 2, … for the rows of an order, in the order of the file.
    std::int64_t nextLine(std::int64_t order) { return ++m_lines[order]; }
    std::int64_t generationOf(std::int64_t campaign, storage::CustomerId participant)
    {
        return m_named.generationOf(campaign, participant);
    }
    void finish() { m_writer.flush(); }

private:
    using Table = std::unordered_map<std::string, std::int64_t>; ///< 0: ambiguous

    struct Known
    {
        Table codes, names, spellings;          ///< spellings: by storage::nameKey
        std::unordered_set<std::int64_t> coded; ///< rows that have a code

        void addCode(std::string code, std::int64_t id)
        {
            if (codes.emplace(std::move(code), id).second)
                coded.insert(id);
        }
    };
    Known &known(Reference kind);
    static void addTo(Reference kind, Known &known, std::int64_t id, std::string_view code, std::string_view name);
    static std::optional<std::int64_t> named(Reference kind, const Known &table, std::string_view name);
    static void addName(Known &table, std::string_view name, std::string_view code, std::int64_t id);
    bool isAnother(Reference kind, std::int64_t known);
    std::int64_t make(Reference kind, std::string_view code, std::string_view name);
    std::int64_t makeAccount(std::string_view code, std::string_view name);
    std::int64_t orderOf(std::string_view number);
    void loadNames();

    TeamStore &m_store;
    storage::sqlite::Connection &m_connection;
    IdRuns &m_ids;
    storage::ReferenceStore m_named;
    ImportNotes m_notes;
    storage::ChangeId m_change;
    std::map<Reference, Known> m_known;
    storage::CustomerBulkWriter m_writer;
    KnownIdentities m_identities;
    const ErasedPeople &m_erased;
    bool m_namesLoaded = false;
    std::unordered_map<std::uint64_t, std::int64_t> m_names; ///< hash of a customer's name → ID, 0: several
    std::unordered_map<std::int64_t, std::int64_t> m_lines;
    Table m_orders;
};

} // namespace app
