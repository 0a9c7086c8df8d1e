// The files of contentjson.h: a JSON file and the attachments beside it.
#include "app/content/contentjson.h"
#include "app/jsontext.h"
#include "app/output.h"
#include "app/text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QSet>

namespace app {

using storage::Content;

namespace {

Result<ContentItem> readItem(TeamStore &store, const QJsonValue &value, const QDir &folder)
{
    if (!value.isObject())
        return failure(ErrorKind::Invalid, Text::tr("%1 is not an item.").arg(shownJson(value)));
    const QJsonObject json = value.toObject();
    const auto known = guarded([&]() -> Result<std::optional<Content>> {
        const QString name = json.value(QStringLiteral("name")).toString().trimmed();
        return storage::ContentStore(store.connection()).byName(name);
    });
    if (!known)
        return tl::unexpected<Error>(known.error());
    const auto content = contentFromJson(json, known->value_or(newContent()));
    if (!content)
        return tl::unexpected<Error>(content.error());
    ContentItem item{*content, {}};
    const QJsonValue paths = json.value(QStringLiteral("attachments"));
    if (paths.isUndefined())
        return item;
    if (!paths.isArray())
        return failure(ErrorKind::Invalid, Text::tr("attachments: Give a list of files."));
    item.files.emplace();
    for (const QJsonValue &path : paths.toArray()) {
        auto file = readAttachment(folder.absoluteFilePath(path.toString()));
        if (!file)
            return tl::unexpected<Error>(file.error());
        item.files->push_back(std::move(*file));
    }
    return item;
}

/// `name` as a file name that is not taken in a folder yet: "tea.png", "tea-2.png".
QString freeName(const QString &name, QSet<QString> &taken)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    QString plain;
    for (const QChar letter : name)
        plain += letter.unicode() < 0x20 || forbidden.contains(letter) ? QLatin1Char('_') : letter;
    const QFileInfo info(plain);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    QString free = plain.startsWith(QLatin1Char('.')) ? QLatin1Char('_') + plain : plain;
    for (int number = 2; taken.contains(free.toLower()); ++number)
        free = QStringLiteral("%1-%2%3").arg(info.completeBaseName()).arg(number).arg(suffix);
    taken.insert(free.toLower());
    return free;
}

} // namespace

Result<ContentFile> readAttachment(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile())
        return failure(ErrorKind::NotFound, Text::tr("There is no file %1.").arg(path));
    if (info.size() > storage::AttachmentStore::maxSize)
        return failure(ErrorKind::Invalid,
                       Text::tr("The attachment %1 is larger than 20 MB. Choose a smaller file, or send a link.")
                           .arg(info.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, Text::tr("Cannot read %1: %2.").arg(path, file.errorString()));
    ContentFile attachment;
    attachment.name = info.fileName();
    attachment.bytes = file.readAll();
    attachment.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, attachment.bytes).name();
    return attachment;
}

Result<std::vector<ContentItem>> readContentFile(TeamStore &store, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, Text::tr("Cannot read %1: %2.").arg(path, file.errorString()));
    const auto document = parseJson(file.readAll());
    if (!document)
        return failure(ErrorKind::Invalid, QStringLiteral("%1: %2").arg(path, document.error().message));
    std::vector<ContentItem> items;
    const QJsonArray values = document->isArray() ? document->array() : QJsonArray{document->object()};
    for (int i = 0; i < values.size(); ++i) {
        auto item = readItem(store, values[i], QFileInfo(path).absoluteDir());
        if (!item)
            return failure(item.error().kind,
                           Text::tr("%1, item %2: %3").arg(path).arg(i + 1).arg(item.error().message));
        items.push_back(std::move(*item));
    }
    return items;
}

Result<int> writeContentFile(TeamStore &store, const std::vector<Content> &contents, const QString &path)
{
    ContentService library(store);
    const QFileInfo info(path);
    const QString beside = info.completeBaseName() + QStringLiteral("-files");
    const QDir folder(info.absoluteDir().absoluteFilePath(beside));
    QJsonArray items;
    QSet<QString> taken;
    for (const Content &content : contents) {
        QJsonObject json = contentToJson(content);
        const auto attachments = library.attachments(content.id);
        if (!attachments)
            return tl::unexpected<Error>(attachments.error());
        QJsonArray files;
        for (const storage::Attachment &attachment : *attachments) {
            const QString name = freeName(attachment.name, taken);
            const auto bytes = library.bytes(attachment.id);
            if (!bytes)
                return tl::unexpected<Error>(bytes.error());
            if (!folder.exists() && !QDir().mkpath(folder.path()))
                return failure(ErrorKind::Io, Text::tr("Cannot create the folder %1.").arg(folder.path()));
            if (const auto saved = saveOutput(folder.absoluteFilePath(name), *bytes); !saved)
                return tl::unexpected<Error>(saved.error());
            files << beside + QLatin1Char('/') + name;
        }
        if (!files.isEmpty())
            json.insert(QStringLiteral("attachments"), files);
        items << json;
    }
    if (const auto saved = saveOutput(path, QJsonDocument(items).toJson()); !saved)
        return tl::unexpected<Error>(saved.error());
    return int(taken.size());
}

} // namespace app
