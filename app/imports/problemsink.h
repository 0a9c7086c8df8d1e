#pragma once

#include "app/imports/erasedpeople.h"
#include "app/imports/importoutcome.h"
#include "app/tables/csvbatch.h"
#include "storage/imports/importstore.h"

#include <vector>

namespace app {

/// Collects the problems of an import: the first thousand for the result, all of them for the store. Of rows that name
/// someone who was erased on request (ErasedPeople::areIn()), the store keeps no value.
class ProblemSink final
{
public:
    /// All arguments must outlive the sink.
    ProblemSink(ImportOutcome &outcome, storage::ImportStore &imports, storage::ImportId import,
                const ErasedPeople &erased)
        : m_outcome(outcome), m_imports(imports), m_import(import), m_erased(erased)
    {
    }

    /// Problems of these rows, and of skipped rows between them.
    void add(const CsvBatch &rows, const std::vector<ImportProblem> &problems);
    /// A problem of a row whose other cells are not known.
    void add(const ImportProblem &problem) { add(problem, false); }

private:
    void add(const ImportProblem &problem, bool isOfErased);

    ImportOutcome &m_outcome;
    storage::ImportStore &m_imports;
    storage::ImportId m_import;
    const ErasedPeople &m_erased;
};

} // namespace app
