#pragma once

#include "app/result.h"

#include <string>
#include <string_view>

namespace app {

class XmlReader;

/// Appends the text of a cell with workbook escapes decoded (ECMA-376 part 1, 22.9.2.19): `_x000D_` is a CR, `_x005F_`
/// an underscore. An unpaired surrogate becomes U+FFFD, NUL is dropped.
void appendCellText(std::string &to, std::string_view text);

/// Appends the text of the current element (`v` or `t`), up to its end.
void readPlainText(XmlReader &xml, std::string &to);

/// The same for `si` or `is`: rich text runs are joined, phonetic readings dropped.
void readRichText(XmlReader &xml, std::string &to);

/// Whether a text contains U+FFFD, which replaces a character that is not valid.
bool hasReplacement(std::string_view text);

/// The error for a part of the workbook that is not valid XML. `what` names it for people: a sheet, or the part itself;
/// `detail` says where and why, or `why` if unpacking it has already failed.
Error damagedXml(const QString &what, const QString &why, const QString &detail);

} // namespace app
