#pragma once

#include "app/content/contentservice.h"

#include <QJsonObject>

namespace app {

/// An approved text without a name.
storage::Content newContent();
/// Reads {"name", "kind": "text|image|link|mini_program|video|file", "category": "product|welfare|content|script",
/// "state": "draft|waiting|approved|retired", "body", "link", "price": "19.80" in yuan, "valid_from", "valid_until":
/// "2026-12-31", "favourite": true, "waiver": [{"term", "reason"}]}. A key that is missing keeps what `base` has; a new
/// item is an approved text without category. A text that is not a day or an amount, a value of another type and an
/// unknown key fail with Invalid; "id" and "attachments" are for others.
Result<storage::Content> contentFromJson(const QJsonObject &json, const storage::Content &base = newContent());
/// The same keys, those without value left out, and the "id".
QJsonObject contentToJson(const storage::Content &content);

/// Reads an item, or a list of them, from a JSON file. "attachments" of an item names files, relative to the JSON file.
/// Items that the library has, by name, keep what the file does not mention. Io, NotFound, Invalid, naming the item.
Result<std::vector<ContentItem>> readContentFile(TeamStore &store, const QString &path);
/// Writes items, which readContentFile() reads again, as a JSON file, and their attachments to the folder "NAME-files"
/// beside it. Returns the number of attachments. Io.
Result<int> writeContentFile(TeamStore &store, const std::vector<storage::Content> &contents, const QString &path);
/// A new attachment from a file. NotFound, Io; Invalid if it is larger than AttachmentStore::maxSize.
Result<ContentFile> readAttachment(const QString &path);

} // namespace app
