#pragma once

#include "app/customers/customerfield.h"
#include "app/imports/importoutcome.h"
#include "app/result.h"
#include "storage/customers/customfieldstore.h"

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
        int custom = -1; ///< index into customFields, of a custom field that is resolved
        bool slashParts = false; ///< of tags: a slash parts them as a comma does
    };

    QString preset;
    std::vector<Column> columns;
    QStringList unmapped;
    std::vector<int> guessed;                       ///< columns that only their values speak for
    std::vector<storage::CustomField> customFields; ///< those the columns name; the importer resolves them

    /// As --map writes it; part of the row hash, and what a saved mapping holds.
    QString toText(const QStringList &headers) const;
    /// True when at least a name or one identity can be read.
    bool canNamePeople() const;
};

/// Parts 'Header=field;Header=field' into pairs. A header may hold '=' when it is quoted: '"a=b"=name'.
Result<std::vector<std::pair<QString, QString>>> parseMapping(const QString &text);

/// The column of a header, or of a number counted from 1 where the file has no such header; -1 where there is none.
int columnOf(const QString &header, const QStringList &headers);

/// What a file of customers is: a roster makes people; friendships and losses only speak of those who are known.
enum class RosterKind { Customers, Friendships, Losses };

/// customers and prospects, friendships, losses; nothing for other words.
std::optional<RosterKind> rosterKind(const QString &kind);
/// What a mapping of this kind is remembered under.
QString mappingKind(RosterKind kind);

/// Leaves out what a file of this kind does not change.
void narrowMapping(CustomerMapping &mapping, RosterKind kind);

/// Columns called as a custom field of the team are that field; with `keepUnknown` every other one becomes one.
void mapCustomFields(CustomerMapping &mapping, const QStringList &headers,
                     const std::vector<storage::CustomField> &fields, bool keepUnknown);

/// The mapping for these headers: what --map says, else a saved one, else the best known preset and header names, else
/// what the values of the first `rows` look like. Fails with Invalid, naming the header and what would be understood.
Result<CustomerMapping> mapCustomers(const QStringList &headers, const ImportRequest &request, const QString &saved,
                                     const std::vector<QStringList> &rows = {});

} // namespace app
