#include "app/imports/importjournal.h"

#include "app/log.h"
#include "app/imports/savedmapping.h"
#include "storage/store/counters.h"

#include <QFileInfo>

namespace app {

ImportJournal::ImportJournal(TeamStore &store, WriteScope &scope, const QString &kind, const ImportRequest &request,
                             const CsvLayout &layout, const QString &preset, const QString &mapping)
    : m_store(store), m_scope(scope)
{
    const QFileInfo file(request.file);
    m_record.id = storage::takeId<storage::ImportId>(store.connection(), "import");
    m_record.kind = kind;
    m_record.fileName = file.fileName();
    m_record.fileBytes = file.size();
    m_record.encoding = layout.encoding;
    m_record.preset = preset;
    m_record.mapping = mapping;
    m_record.at = store.now();
    m_record.staff = store.actor();
    m_record.change = scope.changeId();
    storage::ImportStore(store.connection()).add(m_record);
}

ImportOutcome ImportJournal::outcome() const
{
    ImportOutcome outcome;
    outcome.import = m_record.id;
    outcome.preset = m_record.preset;
    outcome.encoding = m_record.encoding;
    return outcome;
}

void ImportJournal::close(const ImportOutcome &outcome, const CsvLayout &layout, const QString &mappingKind)
{
    m_record.encoding = layout.encoding;
    m_record.rows = outcome.rows;
    m_record.created = outcome.created;
    m_record.updated = outcome.updated;
    m_record.unchanged = outcome.unchanged;
    m_record.skipped = outcome.skipped;
    m_record.rejected = outcome.rejected;
    m_record.seconds = outcome.seconds;
    storage::ImportStore(m_store.connection()).update(m_record);
    // Unnamed columns are the same in every file without a header.
    if (layout.headerRow != 0)
        saveMapping(m_store.connection(), mappingKind.isEmpty() ? m_record.kind : mappingKind, layout.columns,
                    m_record.mapping);
    if (outcome.created + outcome.updated + outcome.ended > 0)
        m_scope.setReference(storage::Change::Kind::Import, m_record.id.value);
    qCInfo(logImports, "import %lld of %s: %lld rows, %lld created, %lld updated, %lld rejected in %.1f s",
           static_cast<long long>(m_record.id.value), qUtf8Printable(m_record.kind),
           static_cast<long long>(outcome.rows), static_cast<long long>(outcome.created),
           static_cast<long long>(outcome.updated), static_cast<long long>(outcome.rejected), outcome.seconds);
    m_scope.noteChanges(RowChanges::everything()); // bulk rows leave no session for the columns in memory to follow
    m_scope.describe(m_record.fileName, {{QStringLiteral("import"), QString::number(m_record.id.value)},
                                         {QStringLiteral("rows"), qint64(outcome.rows)},
                                         {QStringLiteral("created"), qint64(outcome.created)},
                                         {QStringLiteral("updated"), qint64(outcome.updated)},
                                         {QStringLiteral("ended"), qint64(outcome.ended)}});
}

} // namespace app
