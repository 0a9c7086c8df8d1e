#pragma once

#include <QString>

#include <vector>

namespace app {

/// A field that a column can be mapped to, as --map names it and in the words of the program's language.
struct ImportFieldName
{
    QString name, word;
};

// The fields of the kinds, for a person to choose from.
std::vector<ImportFieldName> customerFieldWords(const QString &kind);
std::vector<ImportFieldName> orderFieldWords(const QString &kind);
std::vector<ImportFieldName> recordFieldWords(const QString &kind);

} // namespace app
