#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace app {

class XmlScanner;

/// Appends text as UTF-8; a surrogate without its partner becomes U+FFFD, NUL is left out.
void appendUtf8(std::string &to, QStringView text);

/// Appends the text of a cell with the escapes of workbooks undone (ECMA-376 part 1, 22.9.2.19): `_x000D_` is a CR,
/// `_x005F_` an underscore.
void appendCellText(std::string &to, std::string_view text);

/// Appends the text of the element the scanner stands on (`v` or `t`), to its end.
void readPlainText(XmlScanner &xml, std::string &to);

/// The same for `si` or `is`: runs of rich text joined, phonetic readings left out.
void readRichText(XmlScanner &xml, std::string &to);

/// What to say about a part that is no sound XML: `why` where its unpacking has already failed.
QString damagedXml(const QString &why);

} // namespace app
