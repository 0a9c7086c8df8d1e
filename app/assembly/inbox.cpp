#include "app/assembly/inbox.h"

#include "app/imports/savedmapping.h"
#include "app/text.h"
#include "storage/imports/importstore.h"

#include <QDir>

namespace app {

Result<std::vector<InboxFile>> Inbox::waiting()
{
    const QDir folder(m_folder);
    if (m_folder.isEmpty() || !folder.exists())
        return failure(ErrorKind::NotFound,
                       Text::tr("There is no folder \"%1\".").arg(QDir::toNativeSeparators(m_folder)));
    return guarded([&]() -> Result<std::vector<InboxFile>> {
        std::vector<InboxFile> files;
        const QFileInfoList entries =
            folder.entryInfoList({QStringLiteral("*.csv"), QStringLiteral("*.txt"), QStringLiteral("*.tsv"),
                                  QStringLiteral("*.xlsx"), QStringLiteral("*.xls"), QStringLiteral("*.json")},
                                 QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed);
        for (const QFileInfo &entry : entries) {
            // Excel creates ~$name.xlsx next to an open file.
            if (entry.size() == 0 || entry.fileName().startsWith(QLatin1String("~$")) ||
                wasImported(entry.fileName(), entry.size()))
                continue;
            InboxFile file{entry.absoluteFilePath(), entry.size(), entry.lastModified(), {}, false, {}};
            ImportRequest request;
            request.file = file.path;
            if (const auto preview = previewImport(m_store, request)) {
                file.kind = preview->kind;
                file.isKnown = hasMapping(preview->kind, preview->columns);
            } else {
                file.problem = preview.error().message;
            }
            files.push_back(std::move(file));
        }
        return files;
    });
}

bool Inbox::wasImported(const QString &name, qint64 bytes)
{
    return storage::ImportStore(m_store.connection()).holdsFile(name, bytes);
}

bool Inbox::hasMapping(const QString &kind, const QStringList &columns)
{
    return !savedMapping(m_store.connection(), kind, columns).isEmpty();
}

} // namespace app
