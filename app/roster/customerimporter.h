#pragma once

#include "app/roster/customermapping.h"
#include "app/roster/customerrow.h"
#include "app/store/teamstore.h"

namespace app {

/// Imports a roster of customers: one transaction, all or nothing, one entry of the undo list.
/// The file is read, decoded and parsed on a second thread while the calling thread writes; memory grows
/// with the file only by the identities (16 bytes each) and the row hashes.
class CustomerImporter final
{
public:
    explicit CustomerImporter(TeamStore &store) : m_store(store) {}

    /// `kind`: customers, prospects, friendships (of known customers) or losses (which end friendships).
    Result<ImportOutcome> run(const ImportRequest &request, const QString &kind, JobContext &job);

private:
    Result<ImportOutcome> write(CsvReader &reader, const CustomerMapping &mapping, const ImportRequest &request,
                                const QString &kind, JobContext &job);
    Result<void> checkCompletion(const ImportRequest &request, RosterKind kind);
    CustomerMapping withCustomFields(CustomerMapping mapping, storage::ImportId import);

    TeamStore &m_store;
};

} // namespace app
