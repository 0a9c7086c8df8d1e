#pragma once

#include "app/csv/csvlayout.h"
#include "app/imports/importoutcome.h"
#include "app/store/writescope.h"
#include "storage/imports/importstore.h"

namespace app {

/// The record of one import while it runs: who brought which file, read how, and in the end what came of it.
class ImportJournal final
{
public:
    /// `mapping`: as --map reads it.
    ImportJournal(TeamStore &store, WriteScope &scope, const QString &kind, const ImportRequest &request,
                  const CsvLayout &layout, const QString &preset, const QString &mapping);

    storage::ImportId id() const { return m_record.id; }
    /// An outcome that says which import, encoding and preset it is of.
    ImportOutcome outcome() const;
    /// Keeps the counts and the mapping, makes the scope the undo entry of this import and lets the columns in memory
    /// follow it. Not for a dry run. `mappingKind`: where files of several kinds share what is remembered of their
    /// columns, the name they share.
    void close(const ImportOutcome &outcome, const CsvLayout &layout, const QString &mappingKind = {});

private:
    TeamStore &m_store;
    WriteScope &m_scope;
    storage::ImportRecord m_record;
};

} // namespace app
