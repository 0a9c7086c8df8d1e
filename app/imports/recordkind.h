#pragma once

#include "app/imports/recordrow.h"
#include "app/store/teamstore.h"
#include "storage/customers/identitykind.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace app {

class RecordCompletion;
struct RecordMapping;
class References;

/// How a cell is read.
enum class CellKind {
    Text,
    LongId, ///< text that a spreadsheet may have rounded
    Integer,
    Decimal, ///< in 0.0001
    Money,   ///< in 0.0001 yuan
    Share,   ///< in 0.01 %
    Day,     ///< local day
    Month,   ///< its first local day
    Instant, ///< UTC milliseconds
    Minutes, ///< a duration without a unit is in minutes; stored in seconds
    Seconds, ///< a duration without a unit is in seconds
    YesNo,
    Choice,
    Score,        ///< 1 to 5: a word, or a number on the scale of its column (5, 10 or 100) or its own (`9/10`)
    Name,         ///< of another record, which is found or created: RecordField::reference
    Code,         ///< the same by its code or ID
    Identity,     ///< of a customer
    CustomerName, ///< of a customer, or an identity of unknown kind
    Person        ///< text by which settle() finds another person; `shown` writes phone numbers with a leading plus
};

/// The type of record that a Name or Code cell refers to.
enum class Reference {
    None,
    Staff,
    Account,
    Department,
    Channel,
    Group,
    Product,
    CouponBatch,
    Campaign,
    LiveSession,
    Order,
    Content
};

/// A word in files and its stored number. Compared without spaces and case.
struct Choice
{
    const char *words; ///< separated by |; exports write the first
    int value;
};

/// One field of a row.
struct RecordField
{
    const char *name;    ///< for --map and saved mappings
    const char *headers; ///< known headers, normalised, separated by |
    CellKind cell = CellKind::Text;
    const char *column = nullptr; ///< of the kind's table; null if only settle() uses the field
    Reference reference = Reference::None;
    std::span<const Choice> choices = {};
    storage::IdentityKind identity = storage::IdentityKind::Shop;
    const char *shown = nullptr; ///< for export: SQL over a row t, if it is not the column itself
    /// Of a Choice or Score: the column that stores the original text if no number expresses it.
    const char *written = nullptr;
    bool emptyClears = false; ///< an empty cell means no value; otherwise it is ignored
};

class RecordDraft;

/// What settle() and afterwards() can use.
struct RecordContext
{
    TeamStore &store;
    References &references;
};

/// A kind of file whose rows are rows of one table, described as data: `siyu import KIND`.
/// The key of a row decides whether it is new; a filled cell overwrites the existing value, an empty one is
/// ignored (but see emptyClears).
struct RecordKind
{
    /// How existing rows are found.
    enum class Match {
        Unique,     ///< by the first of `keys` that the row contains
        Occurrence, ///< the n-th row of a key in the file matches the n-th of that key in the store
        Whole,      ///< append-only: by all columns, the n-th matches the n-th
        Chosen      ///< `choose` selects among those with the same key
    };

    const char *name;
    const char *table;
    std::vector<RecordField> fields;
    std::vector<std::vector<const char *>> keys; ///< columns; for a table without `id` its primary key
    std::vector<const char *> needs = {};        ///< columns that the final row must have
    std::vector<const char *> needsOne = {};     ///< columns of which it must have at least one
    Match match = Match::Unique;
    bool hasId = true;
    bool namesCustomers = false;            ///< identity fields resolve to the column customer_id
    bool makesProspects = true;             ///< an unknown identity creates a prospect
    std::vector<const char *> derived = {}; ///< further columns that settle() fills in
    struct Default
    {
        const char *column;
        std::int64_t value;
    };
    std::vector<Default> defaults = {}; ///< for new rows if the file has no value
    const char *rows = nullptr;         ///< for export: which rows t of the table are of this kind; null: all
    /// With namesCustomers, whether the row is about a customer at all; null: always.
    bool (*isCustomer)(const RecordDraft &) = nullptr;
    /// Whether a file with this mapping fits this kind in this store, if columns alone do not decide.
    bool (*fits)(const RecordKind &, const RecordMapping &, TeamStore &) = nullptr;
    /// Derives columns from the others; returns why the row must be rejected, or an empty string.
    QString (*settle)(RecordDraft &, RecordContext &) = nullptr;
    /// The index of the candidate that the row updates, or -1 for a new row.
    int (*choose)(const RecordDraft &, const std::vector<std::vector<RecordValue>> &candidates) = nullptr;
    /// Writes related data to other tables; true if it changed something.
    bool (*afterwards)(const RecordDraft &, std::int64_t id, RecordContext &) = nullptr;
    /// Handles a file declared complete as of a day; null if that is not supported.
    std::unique_ptr<RecordCompletion> (*completion)(TeamStore &, storage::ImportId, storage::LocalDay asOf) = nullptr;

    int columnOf(const char *column) const;
    int fieldOf(const char *field) const;
    const std::vector<const char *> &columns() const;

    mutable std::vector<const char *> columnsMade = {}; ///< created by columns() on first use
};

/// All kinds read by RecordImporter, and one of them.
const std::vector<RecordKind> &recordKinds();
const RecordKind *findRecordKind(const QString &name);

/// A row under construction: the values of its cells (by field), and the columns to be written.
class RecordDraft final
{
public:
    RecordDraft(const RecordKind &kind, std::span<const RecordValue> fields)
        : m_kind(kind), m_fields(fields), m_columns(kind.columns().size())
    {
    }

    const RecordKind &kind() const { return m_kind; }
    const RecordValue &field(const char *name) const { return m_fields[std::size_t(m_kind.fieldOf(name))]; }
    const RecordValue &field(std::size_t index) const { return m_fields[index]; }
    RecordValue &column(const char *name) { return m_columns[std::size_t(m_kind.columnOf(name))]; }
    const RecordValue &column(const char *name) const { return m_columns[std::size_t(m_kind.columnOf(name))]; }
    std::vector<RecordValue> &columns() { return m_columns; }
    const std::vector<RecordValue> &columns() const { return m_columns; }
    /// The value of a column in a new row if the file leaves it empty.
    void setFallback(const char *column, RecordValue value)
    {
        m_fallbacks.emplace_back(m_kind.columnOf(column), value);
    }
    const std::vector<std::pair<int, RecordValue>> &fallbacks() const { return m_fallbacks; }
    /// Clears the existing value of a column, unless the row sets it.
    void clear(const char *column) { m_cleared.push_back(m_kind.columnOf(column)); }
    const std::vector<int> &cleared() const { return m_cleared; }
    /// Text with the lifetime of the batch.
    void setArena(TextArena &arena) { m_arena = &arena; }
    std::string_view keep(std::string_view text) { return m_arena->keep(text); }

private:
    const RecordKind &m_kind;
    std::span<const RecordValue> m_fields;
    std::vector<RecordValue> m_columns;
    std::vector<std::pair<int, RecordValue>> m_fallbacks;
    std::vector<int> m_cleared;
    TextArena *m_arena = nullptr;
};

} // namespace app
