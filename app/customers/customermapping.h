#pragma once

#include "app/customers/customerfield.h"
#include "app/imports/importoutcome.h"
#include "app/result.h"
#include "storage/customers/customfieldstore.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace app {

/// The meaning of each column of a file. A column may have several meanings, a meaning several columns.
struct CustomerMapping
{
    struct Column
    {
        int column = 0; ///< 0-based
        CustomerTarget target;
        int custom = -1; ///< index into customFields, of a resolved custom field
        bool slashParts = false; ///< of tags: slashes separate them like commas
    };

    QString preset;
    std::vector<Column> columns;
    QStringList unmapped;
    std::vector<int> guessed;                       ///< columns identified by their values only
    std::vector<storage::CustomField> customFields; ///< those named by columns; the importer resolves them

    /// In the form of --map; part of the row hash, and stored in saved mappings.
    QString toText(const QStringList &headers) const;
    /// True if at least a name or one identity can be read.
    bool canNamePeople() const;
};

/// Splits 'Header=field;Header=field' into pairs. A quoted header may contain '=': '"a=b"=name'.
Result<std::vector<std::pair<QString, QString>>> parseMapping(const QString &text);

/// The column with this header, or with this number (from 1) if there is no such header; -1 if there is none.
int columnOf(const QString &header, const QStringList &headers);

/// The kind of a customer file: a roster creates customers; friendships and losses only update known ones.
enum class RosterKind { Customers, Friendships, Losses };

/// customers and prospects, friendships, losses; empty for other words.
std::optional<RosterKind> rosterKind(const QString &kind);
/// The key under which mappings of this kind are saved.
QString mappingKind(RosterKind kind);

/// Removes fields that a file of this kind does not change.
void narrowMapping(CustomerMapping &mapping, RosterKind kind);

/// Maps columns to custom fields of the same name; with `keepUnknown`, all other columns become new ones.
void mapCustomFields(CustomerMapping &mapping, const QStringList &headers,
                     const std::vector<storage::CustomField> &fields, bool keepUnknown);

/// The mapping for these headers: from --map, else a saved one, else the best matching preset and header names, else
/// the values of the first `rows`. Fails with Invalid for an unknown header or field, naming the valid ones.
Result<CustomerMapping> mapCustomers(const QStringList &headers, const ImportRequest &request, const QString &saved,
                                     const std::vector<QStringList> &rows = {});

} // namespace app
