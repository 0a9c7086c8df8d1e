#pragma once

#include "app/store/teamstore.h"
#include "storage/customers/customfieldstore.h"
#include "storage/customers/identitykind.h"

#include <QJsonValue>

#include <unordered_map>
#include <variant>
#include <vector>

namespace app {

/// The parsed content of one cell: the columns of table customer it sets, or an identity, or the value
/// of a custom field.
struct FieldEdit
{
    using Value = std::variant<std::nullptr_t, std::int64_t, QString>;
    struct Column
    {
        const char *name;
        Value value;
        bool onlyWhereEmpty = false;
    };
    enum class Identity { None, Replace, Add, Remove };

    std::vector<Column> columns;
    Identity identity = Identity::None;
    storage::IdentityKind kind = storage::IdentityKind::Phone;
    QString identityValue;        ///< normalised; empty with Replace: removed
    std::int64_t customField = 0; ///< 0: none
    QJsonValue customValue;       ///< Null: removed
};

/// Parses typed values, one field at a time, with the same checks for the grid, the command line and pasted cells.
/// Loads names of staff, channels and custom fields once; use it for one batch of edits.
class CellEditParser final
{
public:
    explicit CellEditParser(TeamStore &store);

    /// `field` as in fields(). The Invalid or NotFound error names the valid values.
    Result<FieldEdit> read(const QString &field, const QString &text);
    /// All names of fields, custom ones as custom.NAME.
    QStringList fields() const;
    /// The options of a field, for a list; empty for free text.
    QStringList choices(const QString &field) const;

private:
    Result<FieldEdit> readColumn(const QString &field, const QString &text);
    Result<FieldEdit> readIdentity(const QString &field, const QString &text);
    Result<FieldEdit> readBirthday(const QString &text);
    Result<FieldEdit> readConsent(const QString &field, const QString &text);
    Result<FieldEdit> readTime(const char *column, const QString &text);

    TeamStore &m_store;
    std::unordered_map<QString, std::int64_t> m_staff, m_channels;
    std::vector<storage::CustomField> m_custom;
};

} // namespace app
