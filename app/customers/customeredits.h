#pragma once

#include "app/customers/editreader.h"
#include "storage/customers/customereditor.h"

namespace app {

class WriteScope;

/// One cell as a person filled it. An empty value clears the field.
struct CellEdit
{
    storage::CustomerId customer;
    QString field; ///< as EditReader::fields() lists them; "tags" (all of them); of identities also "phone+" and
                   ///< "phone-": add and take one
    QString value;
};

/// Why a cell could not be taken.
struct CellError
{
    std::size_t index = 0; ///< into the edits given
    storage::CustomerId customer;
    QString field, value;
    QString message;
};

struct EditOutcome
{
    std::int64_t changed = 0, unchanged = 0; ///< cells; changed is 0 where nothing was written
    std::vector<CellError> errors;
};

/// Edits customers by hand: one cell, one field of many, or a paste of many cells, each call one undo step. The same
/// validation whatever the way.
class CustomerEdits final
{
public:
    /// What happens when some cells are wrong: nothing at all is written, or the right ones are.
    enum class Wrong { Refuse, Skip };

    explicit CustomerEdits(TeamStore &store) : m_store(store) {}

    /// Wrong cells are no failure of the call: they come back in `errors`. Cancelled where `job` was: nothing is
    /// written.
    Result<EditOutcome> apply(const std::vector<CellEdit> &edits, Wrong wrong, JobContext &job);
    Result<EditOutcome> apply(const std::vector<CellEdit> &edits, Wrong wrong = Wrong::Refuse);
    /// The same value for all; Invalid where it is none. Customers that are gone are an error of their cell.
    Result<EditOutcome> set(const std::vector<storage::CustomerId> &customers, const QString &field,
                            const QString &value, Wrong wrong, JobContext &job);
    Result<EditOutcome> set(const std::vector<storage::CustomerId> &customers, const QString &field,
                            const QString &value, Wrong wrong = Wrong::Refuse);
    /// Whether a value could be written, without writing: for an editor that is still open.
    Result<void> check(const QString &field, const QString &value);
    /// The same for many cells, those that are wrong: for a preview. What depends on other customers (an identity that
    /// belongs to somebody) shows only when it is written.
    Result<std::vector<CellError>> check(const std::vector<CellEdit> &edits);
    /// What may be typed and picked.
    Result<QStringList> fields();
    Result<QStringList> choices(const QString &field);

private:
    Result<bool> write(WriteScope &scope, const CellEdit &edit, const FieldEdit &read);
    Result<bool> writeIdentity(WriteScope &scope, storage::CustomerId customer, const FieldEdit &read);
    QString titleOf(const std::vector<CellEdit> &edits);

    TeamStore &m_store;
};

} // namespace app
