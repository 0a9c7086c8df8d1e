#pragma once

#include <QString>

#include <string>
#include <string_view>

// Names of tags, tag groups, channels and accounts as people and programs spell them.
namespace storage {

/// HTML entities (`&amp;`, `&nbsp;`, `&#39;`, `&#x4E2D;`) as the characters they stand for; what is none stays.
QString decodedEntities(QString text);

/// A name as it is kept: without blanks at its ends and invisible marks anywhere, composed (Unicode NFC), HTML entities
/// (`&amp;`, `&#39;`) as the characters they stand for. A name that has none of this comes back as it is.
QString cleanName(std::string_view name);

/// What two spellings of one name have in common: cleanName() without regard to case, to full or half width and to how
/// many blanks stand together. VIP, " vip " and ＶＩＰ share a key; Café composed and decomposed do.
std::string nameKey(std::string_view name);
std::string nameKey(const QString &name);

} // namespace storage
