#pragma once

#include "app/imports/recordkind.h"
#include "app/result.h"

#include <QStringList>

namespace app {

/// Which column of a file is which field of a kind. A field may have several columns: the first filled one counts.
struct RecordMapping
{
    struct Column
    {
        int column;
        int field;
        storage::IdentityKind identity; ///< of an identity field; --key may say another
        bool isPercent = false;         ///< of a share: the header says that 0.5 is half a percent
    };

    std::vector<Column> columns;
    QStringList unmapped;

    bool has(int field) const;
    /// As --map reads it.
    QString toText(const RecordKind &kind, const QStringList &headers) const;
};

/// The field whose known headers hold this one, or -1.
int recordFieldFromHeader(const RecordKind &kind, const QString &header);

/// By `request.mapping`, else by the mapping remembered for these headers, then by known header names.
/// Invalid where a column or field is not known, or nothing says what the rows must have.
Result<RecordMapping> mapRecords(const RecordKind &kind, const QStringList &headers, const ImportRequest &request,
                                 const QString &saved);

} // namespace app
