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
    Month,   ///< first local day of it
    Instant, ///< UTC milliseconds
    Minutes, ///< a duration without unit is minutes; kept in seconds
    Seconds, ///< a duration without unit is seconds
    YesNo,
    Choice,
    Score,        ///< 1 to 5: a word, or a number on the scale of its column (5, 10 or 100) or its own (`9/10`)
    Name,         ///< of something else, which is found or made: RecordField::reference
    Code,         ///< the same by its code or id
    Identity,     ///< of a customer
    CustomerName, ///< of a customer, or an identity of unknown kind
    Person        ///< text by which settle() finds somebody else; `shown` writes phones with a plus before the digits
};

/// What the text of a Name or Code cell leads to.
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

/// A word of a file and the number the store keeps for it. Compared without blanks and case.
struct Choice
{
    const char *words; ///< parted by |; the first is what an export writes
    int value;
};

/// One thing that a row can say.
struct RecordField
{
    const char *name;    ///< for --map and saved mappings
    const char *headers; ///< known header cells, normalised, parted by |
    CellKind cell = CellKind::Text;
    const char *column = nullptr; ///< of the kind's table; none for what settle() makes use of
    Reference reference = Reference::None;
    std::span<const Choice> choices = {};
    storage::IdentityKind identity = storage::IdentityKind::Shop;
    const char *shown = nullptr; ///< for export: SQL over a row t, where it is not the column itself
    /// Of a Choice or Score: the column that keeps a cell as it is written, where no number says the same.
    const char *written = nullptr;
    bool emptyClears = false; ///< an empty cell says that there is none; else it says nothing
};

class RecordDraft;

/// What settle() and afterwards() may ask.
struct RecordContext
{
    TeamStore &store;
    References &references;
};

/// A kind of file whose rows are the rows of one table, described as data: `siyu import KIND`.
/// What a row is told by decides whether it is new; a filled cell wins over what stood there, an empty one says
/// nothing (but see emptyClears).
struct RecordKind
{
    /// How rows that stand already are found.
    enum class Match {
        Unique,     ///< by the first of `keys` that the row gives
        Occurrence, ///< the n-th row of a key in the file is the n-th of that key in the store
        Whole,      ///< append-only: by all columns, the n-th like the n-th
        Chosen      ///< `choose` picks among those of the key
    };

    const char *name;
    const char *table;
    std::vector<RecordField> fields;
    std::vector<std::vector<const char *>> keys; ///< columns; for a table without `id` its primary key
    std::vector<const char *> needs = {};        ///< columns a row must have in the end
    std::vector<const char *> needsOne = {};     ///< columns of which it must have one at least
    Match match = Match::Unique;
    bool hasId = true;
    bool namesCustomers = false;            ///< identity fields lead to the column customer_id
    bool makesProspects = true;             ///< an identity that nobody has yet makes a prospect
    std::vector<const char *> derived = {}; ///< further columns that settle() fills
    struct Default
    {
        const char *column;
        std::int64_t value;
    };
    std::vector<Default> defaults = {}; ///< for new rows where the file says nothing
    const char *rows = nullptr;         ///< for export: which rows t of the table are of this kind; all where left out
    /// Whether the row is about a customer at all, where namesCustomers; always, where this is left out.
    bool (*isCustomer)(const RecordDraft &) = nullptr;
    /// Whether a file so mapped can be of this kind in this store, where its columns alone do not tell.
    bool (*fits)(const RecordKind &, const RecordMapping &, TeamStore &) = nullptr;
    /// Fills what follows from the rest; answers why the row cannot be kept, or nothing.
    QString (*settle)(RecordDraft &, RecordContext &) = nullptr;
    /// The place of the candidate that the row is about, or -1 for a new one.
    int (*choose)(const RecordDraft &, const std::vector<std::vector<RecordValue>> &candidates) = nullptr;
    /// Writes what belongs to the row in other tables; true where it changed something.
    bool (*afterwards)(const RecordDraft &, std::int64_t id, RecordContext &) = nullptr;
    /// What a file declared complete as of a day does beyond its rows; none where that means nothing.
    std::unique_ptr<RecordCompletion> (*completion)(TeamStore &, storage::ImportId, storage::LocalDay asOf) = nullptr;

    int columnOf(const char *column) const;
    int fieldOf(const char *field) const;
    const std::vector<const char *> &columns() const;

    mutable std::vector<const char *> columnsMade = {}; ///< by columns(), when first asked
};

/// All kinds that are read this way, and one of them.
const std::vector<RecordKind> &recordKinds();
const RecordKind *findRecordKind(const QString &name);

/// A row while it is put together: what its cells said (by field), and the columns that will be written.
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
    /// What a new row gets in a column that the file leaves empty.
    void setFallback(const char *column, RecordValue value)
    {
        m_fallbacks.emplace_back(m_kind.columnOf(column), value);
    }
    const std::vector<std::pair<int, RecordValue>> &fallbacks() const { return m_fallbacks; }
    /// Takes back what stands in a column, unless the row gives it a value.
    void clear(const char *column) { m_cleared.push_back(m_kind.columnOf(column)); }
    const std::vector<int> &cleared() const { return m_cleared; }
    /// Text that lives as long as the batch.
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
