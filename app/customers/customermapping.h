#pragma once

#include "app/customers/customerfield.h"
#include "app/customers/importoutcome.h"
#include "app/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace app {

/// Which column of a file means what. A column may have several meanings, a meaning several columns.
struct CustomerMapping
{
    struct Column
    {
        int column = 0; ///< 0-based
        CustomerTarget target;
    };

    QString preset;
    std::vector<Column> columns;
    QStringList unmapped;

    /// As --map writes it; part of the row hash, and what a saved mapping holds.
    QString toText(const QStringList &headers) const;
    /// True when at least a name or one identity can be read.
    bool canNamePeople() const;
};

/// Parts 'Header=field;Header=field' into pairs. A header may hold '=' when it is quoted: '"a=b"=name'.
Result<std::vector<std::pair<QString, QString>>> parseMapping(const QString &text);

/// The column of a header, or of a number counted from 1 where the file has no such header; -1 where there is none.
int columnOf(const QString &header, const QStringList &headers);

/// The mapping for these headers: what --map says, else a saved one, else the best known preset and header names.
/// Fails with Invalid, naming the header and what would be understood.
Result<CustomerMapping> mapCustomers(const QStringList &headers, const ImportRequest &request, const QString &saved);

} // namespace app
