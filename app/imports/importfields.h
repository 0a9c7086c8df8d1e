#pragma once

#include "app/imports/importkinds.h"

namespace app {

// The fields of the kinds, for a person to choose from.
std::vector<ImportFieldName> customerFieldWords(const QString &kind);
std::vector<ImportFieldName> orderFieldWords(const QString &kind);
std::vector<ImportFieldName> recordFieldWords(const QString &kind);

/// What a field is called, tag groups and own fields included.
QString importFieldWord(const ImportKind &kind, const QString &field);

} // namespace app
