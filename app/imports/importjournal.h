#pragma once

#include "app/imports/importoutcome.h"
#include "app/store/writescope.h"
#include "app/tables/csvlayout.h"
#include "storage/imports/importstore.h"

namespace app {

/// The record of one import while it runs: who imported which file, how it was read, and the result.
class ImportJournal final
{
public:
    /// `mapping`: in the form of --map.
    ImportJournal(TeamStore &store, WriteScope &scope, const QString &kind, const ImportRequest &request,
                  const CsvLayout &layout, const QString &preset, const QString &mapping);

    storage::ImportId id() const { return m_record.id; }
    /// An outcome with import, encoding and preset filled in.
    ImportOutcome outcome() const;
    /// Stores the counts and the mapping, makes the scope the undo entry of this import and updates the image.
    /// Not for a dry run. `mappingKind`: the shared name under which files of several kinds remember their
    /// columns.
    void close(const ImportOutcome &outcome, const CsvLayout &layout, const QString &mappingKind = {});

private:
    TeamStore &m_store;
    WriteScope &m_scope;
    storage::ImportRecord m_record;
};

} // namespace app
