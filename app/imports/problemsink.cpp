#include "app/imports/problemsink.h"

#include <unordered_map>

namespace app {

void ProblemSink::add(const CsvBatch &rows, const std::vector<ImportProblem> &problems)
{
    std::unordered_map<std::int64_t, bool> isOfErased; // by number, for rows with a value that would be kept
    if (!m_erased.isEmpty()) {
        for (const ImportProblem &problem : problems) {
            if (!problem.value.isEmpty())
                isOfErased.emplace(problem.row, false);
        }
    }
    for (std::size_t index = 0; index < rows.size() && !isOfErased.empty(); ++index) {
        const CsvRow row = rows.row(index);
        if (const auto one = isOfErased.find(row.number); one != isOfErased.end())
            one->second = m_erased.areIn(row.cells);
    }
    for (const ImportProblem &problem : problems) {
        const auto one = isOfErased.find(problem.row);
        add(problem, one != isOfErased.end() && one->second);
    }
}

void ProblemSink::add(const ImportProblem &problem, bool isOfErased)
{
    ++m_outcome.problemCount;
    if (m_outcome.problems.size() < ImportOutcome::listedProblems)
        m_outcome.problems.push_back(problem);
    if (!isOfErased && !m_erased.isEmpty()) {
        const std::string value = problem.value.toStdString();
        const std::string_view cell = value;
        isOfErased = m_erased.areIn({&cell, 1});
    }
    m_imports.addReject(m_import, problem.row, problem.column, isOfErased ? QString() : problem.value, problem.reason,
                        problem.repair);
}

} // namespace app
