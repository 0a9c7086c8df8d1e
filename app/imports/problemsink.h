#pragma once

#include "app/imports/importoutcome.h"
#include "app/tables/csvwriter.h"
#include "storage/imports/importstore.h"

#include <memory>
#include <span>
#include <string_view>

namespace app {

/// Collects the problems of an import: the first thousand for the result, all of them for the store, and their
/// rows, unchanged, for the rejects file.
class ProblemSink final
{
public:
    ProblemSink(ImportOutcome &outcome, storage::ImportStore &imports, storage::ImportId import)
        : m_outcome(outcome), m_imports(imports), m_import(import)
    {
    }

    void add(const ImportProblem &problem)
    {
        ++m_outcome.problemCount;
        if (m_outcome.problems.size() < ImportOutcome::listedProblems)
            m_outcome.problems.push_back(problem);
        m_imports.addReject(m_import, problem.row, problem.column, problem.value, problem.reason, problem.repair);
    }

private:
    ImportOutcome &m_outcome;
    storage::ImportStore &m_imports;
    storage::ImportId m_import;
};

} // namespace app
