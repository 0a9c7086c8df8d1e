#pragma once

#include <QString>

#include <string>
#include <string_view>

// Normalisation of the names of tags, tag groups, channels and accounts.
namespace storage {

/// Decodes HTML entities (`&amp;`, `&nbsp;`, `&#39;`, `&#x4E2D;`); other text is unchanged.
QString decodedEntities(QString text);

/// A name as stored: without spaces at its ends and invisible marks anywhere, composed (Unicode NFC), HTML entities
/// (`&amp;`, `&#39;`) decoded. Other names are unchanged.
QString cleanName(std::string_view name);

/// A key shared by all spellings of a name: cleanName() ignoring case, full or half width, and repeated spaces. VIP, "
/// vip " and ＶＩＰ share a key, and so do composed and decomposed Café.
std::string nameKey(std::string_view name);
std::string nameKey(const QString &name);

} // namespace storage
