#include "app/imports/recordmapping.h"

#include "app/fields/customerfield.h"
#include "app/imports/mappingtext.h"
#include "app/imports/rejectsfile.h"
#include "app/text.h"

#include <QSet>

#include <algorithm>
#include <cstring>

namespace app {

namespace {

QStringList fieldNames(const RecordKind &kind)
{
    QStringList names;
    for (const RecordField &field : kind.fields)
        names << QString::fromLatin1(field.name);
    return names;
}

bool canFill(const RecordKind &kind, const RecordMapping &mapping, const char *column)
{
    if (std::strcmp(column, "customer_id") == 0 && kind.namesCustomers)
        return true; // checked for each row: identities or a name
    bool hasField = false;
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        const char *target = kind.fields[i].column;
        if (!target || std::strcmp(target, column) != 0)
            continue;
        hasField = true;
        if (mapping.has(int(i)))
            return true;
    }
    return !hasField;
}

/// Whether a column of the file is one of `columns`.
bool canFillOneOf(const RecordKind &kind, const RecordMapping &mapping, const std::vector<const char *> &columns)
{
    return columns.empty() ||
           std::any_of(mapping.columns.begin(), mapping.columns.end(), [&](const RecordMapping::Column &mapped) {
               const char *target = kind.fields[std::size_t(mapped.field)].column;
               return target && std::any_of(columns.begin(), columns.end(),
                                            [target](const char *column) { return std::strcmp(column, target) == 0; });
           });
}

bool saysPercent(const QString &header)
{
    return header.contains(QLatin1String("percent"), Qt::CaseInsensitive) || header.contains(QLatin1Char('%')) ||
           header.contains(QStringLiteral("百分比"));
}

QStringList fieldsOf(const RecordKind &kind, const char *column)
{
    QStringList names;
    for (const RecordField &field : kind.fields) {
        if (field.column && std::strcmp(field.column, column) == 0)
            names << QString::fromLatin1(field.name);
    }
    return names;
}

} // namespace

int recordFieldFromHeader(const RecordKind &kind, const QString &header)
{
    const QString wanted = normalisedHeader(header);
    if (wanted.isEmpty())
        return -1;
    // For headers such as 名称 or 类型, the kind's own fields take precedence over the customer fields before them.
    for (std::size_t i = kind.fields.size(); i-- > 0;) {
        const QStringList known = QString::fromUtf8(kind.fields[i].headers).split(QLatin1Char('|'));
        if (known.contains(wanted) || wanted == QLatin1String(kind.fields[i].name))
            return int(i);
    }
    return -1;
}

bool RecordMapping::has(int field) const
{
    return std::any_of(columns.begin(), columns.end(), [field](const Column &one) { return one.field == field; });
}

QString RecordMapping::toText(const RecordKind &kind, const QStringList &headers) const
{
    QStringList pairs;
    for (const Column &column : columns) {
        QString header = headers.at(column.column);
        if (header.contains(QLatin1Char('=')) || header.contains(QLatin1Char(';')) ||
            header.startsWith(QLatin1Char('"')))
            header = QString::number(column.column + 1);
        pairs << header + QLatin1Char('=') + QString::fromLatin1(kind.fields[std::size_t(column.field)].name);
    }
    return pairs.join(QLatin1Char(';'));
}

Result<RecordMapping> mapRecords(const RecordKind &kind, const QStringList &headers, const ImportRequest &request,
                                 const QString &saved)
{
    const auto key = request.key.isEmpty() ? storage::IdentityKind::Shop : storage::identityKindFromName(request.key);
    if (!key)
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is not an identity type (phone, external_userid, unionid, taobao, shop, …).")
                           .arg(request.key));
    if (!request.preset.isEmpty() && request.preset != QLatin1String("generic"))
        return failure(ErrorKind::Invalid, Text::tr("Unknown preset for %2: %1. Available: generic.")
                                               .arg(request.preset, QString::fromLatin1(kind.name)));
    RecordMapping mapping;
    const auto pairs = parseMapping(request.mapping.isEmpty() ? saved : request.mapping);
    if (!pairs)
        return tl::unexpected<Error>(pairs.error());
    QSet<int> taken;
    const auto add = [&](int column, int field) {
        const RecordField &target = kind.fields[std::size_t(field)];
        const bool isKey = std::strcmp(target.name, "key") == 0;
        mapping.columns.push_back({column, field, isKey ? *key : target.identity, saysPercent(headers.at(column))});
        taken.insert(column);
    };
    for (const auto &[header, name] : *pairs) {
        const int column = columnOf(header, headers);
        if (column < 0)
            return failure(ErrorKind::Invalid, Text::tr("The file has no column \"%1\". Available columns: %2.")
                                                   .arg(header, headers.join(QStringLiteral(", "))));
        if (name == QLatin1String("ignore")) {
            taken.insert(column);
            continue;
        }
        const int field = kind.fieldOf(name.toLatin1().constData());
        if (field < 0)
            return failure(ErrorKind::Invalid,
                           Text::tr("\"%1\" is not a field of %2. Available fields: %3.")
                               .arg(name, QString::fromLatin1(kind.name), fieldNames(kind).join(QStringLiteral(", "))));
        add(column, field);
    }
    const int named = int(headers.size()) - RejectsFile::ownColumns(headers);
    for (int column = 0; column < named; ++column) {
        if (taken.contains(column))
            continue;
        const int field = recordFieldFromHeader(kind, headers.at(column));
        if (field >= 0)
            add(column, field);
        else if (!headers.at(column).trimmed().isEmpty())
            mapping.unmapped << headers.at(column);
    }
    QStringList missing;
    for (const char *column : kind.needs) {
        if (missing.isEmpty() && !canFill(kind, mapping, column))
            missing = fieldsOf(kind, column);
    }
    if (missing.isEmpty() && !canFillOneOf(kind, mapping, kind.needsOne)) {
        for (const char *column : kind.needsOne)
            missing << fieldsOf(kind, column);
    }
    if (missing.isEmpty())
        return mapping;
    return failure(ErrorKind::Invalid,
                   Text::tr("No column was recognised as the %1 that every row of %2 needs. Choose one with --map "
                            "'Header=%3'. Columns: %4.")
                       .arg(missing.join(QLatin1Char('/')), QString::fromLatin1(kind.name), missing.first(),
                            headers.join(QStringLiteral(", "))));
}

} // namespace app
