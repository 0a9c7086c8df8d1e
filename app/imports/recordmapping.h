#pragma once

#include "app/imports/recordkind.h"
#include "app/result.h"

#include <QStringList>

namespace app {

/// Which column of a file is which field of a kind. A field may have several columns: the first filled one is used.
struct RecordMapping
{
    struct Column
    {
        int column;
        int field;
        storage::IdentityKind identity; ///< of an identity field; --key overrides it
        bool isPercent = false;         ///< of a share: the header says that 0.5 is half a per cent
    };

    std::vector<Column> columns;
    QStringList unmapped;

    bool has(int field) const;
    /// In the form of --map.
    QString toText(const RecordKind &kind, const QStringList &headers) const;
};

/// The field that has this header, or -1.
int recordFieldFromHeader(const RecordKind &kind, const QString &header);

/// From `request.mapping`, else the mapping remembered for these headers, then known header names.
/// Fails with Invalid if a column or field is unknown, or if a required field has no column.
Result<RecordMapping> mapRecords(const RecordKind &kind, const QStringList &headers, const ImportRequest &request,
                                 const QString &saved);

} // namespace app
