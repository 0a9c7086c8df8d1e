#pragma once

#include "app/imports/recordkind.h"

#include <memory>

namespace app {

/// Handles a complete file (ImportRequest::completeAsOf) of one kind: receives every row while the file is written
/// and finally ends the records that the file does not contain. In doubt, nothing ends.
class RecordCompletion
{
public:
    virtual ~RecordCompletion() = default;

    /// Columns of the existing record that this row clears: an end inferred from an earlier complete file.
    virtual std::vector<const char *> columnsToClear(const RecordDraft &row,
                                                     const std::vector<RecordValue> &standing) = 0;
    /// A row that was written, as record `id`. `isClear`: its identity was read without a problem.
    virtual void noteWritten(const RecordDraft &row, std::int64_t id, bool isNew, bool isClear) = 0;
    /// A row that was not imported; its columns hold what was resolved so far.
    virtual void noteRejected(const RecordDraft &row, References &references) = 0;
    /// Rows were lost or misread before their content could be determined.
    virtual void distrustAll(std::int64_t rows) = 0;
    /// Ends the records and reports them in the outcome. Fails with Conflict if more than a fifth of an account or
    /// group would end, unless `allowMany`; a dry run only adds a note.
    virtual Result<void> finish(bool allowMany, bool dryRun, ImportOutcome &outcome) = 0;
};

} // namespace app
