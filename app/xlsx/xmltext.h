#pragma once

#include <QString>

#include <string>

class QXmlStreamReader;

namespace app {

/// Appends text as UTF-8; a surrogate without its partner becomes U+FFFD, NUL is left out.
void appendUtf8(std::string &to, QStringView text);

/// Undoes the escapes of text in workbooks (ECMA-376 part 1, 22.9.2.19): `_x000D_` is a CR, `_x005F_` an underscore.
void unescapeCellText(QString &text);

/// The text of the element the reader stands on (`si` or `is`), to its end: runs of rich text joined, phonetic readings
/// left out.
QString readRichText(QXmlStreamReader &xml);

/// What to say about a part that is no sound XML: `why` where its unpacking has already failed.
QString damagedXml(const QString &why);

} // namespace app
