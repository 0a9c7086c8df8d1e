#pragma once

#include "app/imports/recordmapping.h"
#include "app/store/teamstore.h"

namespace app {

class CsvReader;
class RecordRowParser;

/// Imports a file whose rows are records of one kind (recordkind.h): one transaction, all or nothing, one entry of the
/// undo list. The file is read, decoded and parsed on a second thread while the calling thread writes.
class RecordImporter final
{
public:
    RecordImporter(TeamStore &store, const RecordKind &kind) : m_store(store), m_kind(kind) {}

    Result<ImportOutcome> run(const ImportRequest &request, JobContext &job);

private:
    Result<void> checkCompletion(const ImportRequest &request) const;
    Result<void> learnScales(RecordRowParser &parser, const ImportRequest &request, JobContext &job) const;
    Result<ImportOutcome> write(CsvReader &reader, const RecordMapping &mapping, const ImportRequest &request,
                                JobContext &job);

    TeamStore &m_store;
    const RecordKind &m_kind;
};

} // namespace app
