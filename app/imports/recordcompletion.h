#pragma once

#include "app/imports/recordkind.h"

#include <memory>

namespace app {

/// What a kind of file does when it was declared complete (ImportRequest::completeAsOf): it is told of every row while
/// the file is written, and at the end ends what the file does not name. In doubt nothing ends.
class RecordCompletion
{
public:
    virtual ~RecordCompletion() = default;

    /// Columns of the record that stands which this row clears: the end that an earlier complete file guessed.
    virtual std::vector<const char *> takesBack(const RecordDraft &row, const std::vector<RecordValue> &standing) = 0;
    /// A row that was kept, as record `id`. `isClear`: who and what it is about was read without a problem.
    virtual void seeKept(const RecordDraft &row, std::int64_t id, bool isNew, bool isClear) = 0;
    /// A row that was left out; its columns hold what was found out until then.
    virtual void seeRejected(const RecordDraft &row, References &references) = 0;
    /// Rows were lost or misread before anybody could see what they are about.
    virtual void distrustAll(std::int64_t rows) = 0;
    /// Ends them and says in the outcome what was done. Conflict where more than a fifth of a whole would end, unless
    /// `allowMany`; in a dry run that is a note.
    virtual Result<void> finish(bool allowMany, bool dryRun, ImportOutcome &outcome) = 0;
};

} // namespace app
