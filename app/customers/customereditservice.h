#pragma once

#include "app/customers/celleditparser.h"
#include "storage/customers/customerfieldstore.h"

namespace app {

class WriteScope;

/// One cell as entered by the user. An empty value clears the field.
struct CellEdit
{
    storage::CustomerId customer;
    QString field; ///< as in CellEditParser::fields(); "tags" (all of them); for identities also "phone+" and
                   ///< "phone-" to add and remove one
    QString value;
};

/// Why a cell was rejected.
struct CellError
{
    std::size_t index = 0; ///< into the edits passed in
    storage::CustomerId customer;
    QString field, value;
    QString message;
};

struct EditOutcome
{
    std::int64_t changed = 0, unchanged = 0; ///< cells; changed is 0 if nothing was written
    std::vector<CellError> errors;
};

/// Manual edits of customers: one cell, one field of many customers, or a paste of many cells. Each call is one undo
/// step, with the same validation in all cases.
class CustomerEditService final
{
public:
    /// What to do if some cells are invalid: write nothing at all, or only the valid ones.
    enum class Wrong { Refuse, Skip };

    explicit CustomerEditService(TeamStore &store) : m_store(store) {}

    /// Invalid cells do not fail the call: they are returned in `errors`. Cancelled if `job` was: nothing is
    /// written.
    Result<EditOutcome> apply(const std::vector<CellEdit> &edits, Wrong wrong, JobContext &job);
    Result<EditOutcome> apply(const std::vector<CellEdit> &edits, Wrong wrong = Wrong::Refuse);
    /// Sets the same value for all; Invalid if it is not valid. Deleted customers are reported as errors of their cell.
    Result<EditOutcome> set(const std::vector<storage::CustomerId> &customers, const QString &field,
                            const QString &value, Wrong wrong, JobContext &job);
    Result<EditOutcome> set(const std::vector<storage::CustomerId> &customers, const QString &field,
                            const QString &value, Wrong wrong = Wrong::Refuse);
    /// Validates a value without writing it, for an open editor.
    Result<void> check(const QString &field, const QString &value);
    /// Returns the invalid ones of many cells, for a preview. What depends on other customers (an identity that
    /// belongs to another one) is only detected when writing.
    Result<std::vector<CellError>> check(const std::vector<CellEdit> &edits);
    /// The available fields.
    Result<QStringList> fields();
    Result<QStringList> choices(const QString &field);

private:
    Result<bool> write(WriteScope &scope, const CellEdit &edit, const FieldEdit &read);
    Result<bool> writeIdentity(WriteScope &scope, storage::CustomerId customer, const FieldEdit &read);
    QString titleOf(const std::vector<CellEdit> &edits);

    TeamStore &m_store;
};

} // namespace app
