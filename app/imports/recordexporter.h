#pragma once

#include "app/imports/exportrequest.h"
#include "app/imports/recordkind.h"
#include "storage/imports/recordlisting.h"

namespace app {

/// Writes the records of one kind to a table that imports to the same rows: names instead of IDs, words instead
/// of codes, days and times in the team's zone. Every export is recorded in the audit.
class RecordExporter final
{
public:
    RecordExporter(TeamStore &store, const RecordKind &kind) : m_store(store), m_kind(kind) {}

    /// `request.columns`: names of fields; empty: all that have values. `request.customers` restricts the rows to
    /// these customers; it is refused for a kind without customers.
    Result<ExportOutcome> run(const ExportRequest &request, JobContext &job);
    /// The available field names that have values; all if there are no values.
    QStringList columns();
    QStringList usualColumns();

private:
    storage::RecordListing listing();
    std::optional<storage::ListedValue> shown(const RecordField &field) const;
    Result<std::vector<const RecordField *>> chosenFields(const ExportRequest &request);
    std::vector<const RecordField *> usualFields();
    bool holdsAnything(const RecordField &field);
    QString cell(const RecordField &field, const RecordValue &value, bool masked) const;

    TeamStore &m_store;
    const RecordKind &m_kind;
};

} // namespace app
