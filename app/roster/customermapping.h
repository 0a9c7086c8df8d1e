#pragma once

#include "app/fields/customerfield.h"
#include "app/imports/importoutcome.h"
#include "app/imports/mappingtext.h"
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
        int custom = -1;         ///< index into customFields, of a custom field that is resolved
        bool slashParts = false; ///< of tags: a slash parts them as a comma does
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

/// What a file of customers is: a roster makes people; friendships and losses only speak of those who are known.
enum class RosterKind { Customers, Friendships, Losses };

/// customers and prospects, friendships, losses; empty for other words.
std::optional<RosterKind> rosterKind(const QString &kind);
/// The key under which mappings of this kind are saved.
QString mappingKind(RosterKind kind);

/// The known formats of customer files, as used by --preset.
QStringList rosterPresetNames();

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
