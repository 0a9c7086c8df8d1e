#pragma once

#include "storage/content/contentstore.h"

namespace app {

/// The code in files and JSON, and the reverse: "draft", "waiting", "approved", "retired".
QString contentStateName(storage::Content::State state);
std::optional<storage::Content::State> contentStateFromName(const QString &name);
/// "product", "welfare", "content", "script".
QString contentCategoryName(storage::Content::Category category);
std::optional<storage::Content::Category> contentCategoryFromName(const QString &name);
/// "text", "image", "link", "mini_program", "video", "file".
QString contentKindName(storage::Content::Kind kind);
std::optional<storage::Content::Kind> contentKindFromName(const QString &name);

/// The words that people read, with a capital: "Waiting for approval", "Product system", "Mini-program".
QString contentStateWord(storage::Content::State state);
QString contentCategoryWord(storage::Content::Category category);
QString contentKindWord(storage::Content::Kind kind);

} // namespace app
