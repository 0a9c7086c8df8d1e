#pragma once

#include "app/imports/importkinds.h"

namespace app {

// The fields of the kinds, for the user to choose from.
std::vector<ImportFieldName> customerFieldWords(const QString &kind);
std::vector<ImportFieldName> orderFieldWords(const QString &kind);
std::vector<ImportFieldName> recordFieldWords(const QString &kind);

/// The title of a field, including tag groups and custom fields.
QString importFieldWord(const ImportKind &kind, const QString &field);

} // namespace app
