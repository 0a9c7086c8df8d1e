#include "app/fields/customerfield.h"

#include "app/fields/customerfieldinfo.h"

#include <QHash>

namespace app {

using storage::CustomerText;
using storage::IdentityKind;

namespace {

const QString ignored = QStringLiteral("ignore");

CustomerTarget identity(IdentityKind kind)
{
    return {CustomerField::Identity, CustomerText::Name, kind, {}};
}

CustomerTarget plain(CustomerField field)
{
    return {field, CustomerText::Name, IdentityKind::Shop, {}};
}

/// A header of real rosters that no field has; its values go to a custom field.
constexpr auto sourceHeader = "来源方式";

QStringList headersOf(const CustomerFieldInfo &field)
{
    return QString::fromUtf8(field.headers).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

const QHash<QString, QString> &headerTable()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> result;
        for (const CustomerFieldInfo &field : customerFields()) {
            for (const QString &header : headersOf(field))
                result.insert(header, QString::fromLatin1(field.name));
        }
        const QString source = QString::fromUtf8(sourceHeader);
        result.insert(source, QStringLiteral("custom.") + source);
        return result;
    }();
    return table;
}

/// "标签组1(意向)" → 意向; empty if the header does not name a tag group.
QString tagGroupOf(const QString &normalised)
{
    if (!normalised.startsWith(QStringLiteral("标签组")))
        return {};
    const qsizetype open = normalised.indexOf(QLatin1Char('('));
    const qsizetype close = normalised.lastIndexOf(QLatin1Char(')'));
    if (open >= 0 && close > open + 1)
        return normalised.mid(open + 1, close - open - 1);
    return normalised;
}

} // namespace

QString normalisedHeader(const QString &header)
{
    QString result;
    for (QChar c : header) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
            c = QChar(c.unicode() - 0xFF01 + '!');
        if (c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control ||
            c == QLatin1Char('*'))
            continue;
        result += c.toLower();
    }
    return result;
}

std::optional<CustomerTarget> customerTargetFromName(const QString &name, IdentityKind key)
{
    if (name == QLatin1String("key"))
        return key == IdentityKind::Phone ? plain(CustomerField::Phone) : identity(key);
    for (const char *prefix : {"tag_group.", "custom."}) {
        const QLatin1String start(prefix);
        if (name.startsWith(start) && name.size() > start.size()) {
            CustomerTarget target =
                plain(start == QLatin1String("custom.") ? CustomerField::Custom : CustomerField::TagGroup);
            target.name = name.mid(start.size());
            return target;
        }
    }
    if (name == ignored)
        return plain(CustomerField::Ignore);
    const CustomerFieldInfo *field = findCustomerField(name);
    return field && field->isMapped() ? std::optional(field->target) : std::nullopt;
}

QString nameOf(const CustomerTarget &target)
{
    if (target.field == CustomerField::TagGroup)
        return QStringLiteral("tag_group.") + target.name;
    if (target.field == CustomerField::Custom)
        return QStringLiteral("custom.") + target.name;
    if (target.field == CustomerField::Ignore)
        return ignored;
    for (const CustomerFieldInfo &field : customerFields()) {
        if (field.target == target)
            return QString::fromLatin1(field.name);
    }
    return storage::nameOf(target.identity);
}

QStringList customerFieldNames()
{
    QStringList names{ignored};
    for (const CustomerFieldInfo &field : customerFields()) {
        if (field.isMapped())
            names << QString::fromLatin1(field.name);
    }
    names << QStringLiteral("key") << QStringLiteral("tag_group.NAME") << QStringLiteral("custom.NAME");
    return names;
}

std::vector<FieldHeaders> customerFieldHeaders()
{
    std::vector<FieldHeaders> list;
    for (const CustomerFieldInfo &field : customerFields()) {
        if (field.isMapped())
            list.push_back({QString::fromLatin1(field.name), headersOf(field)});
    }
    return list;
}

std::optional<CustomerTarget> customerTargetFromHeader(const QString &header)
{
    // As written by an export: the exact name, not the normalised one.
    if (const QString plain = header.trimmed();
        plain.startsWith(QLatin1String("custom.")) || plain.startsWith(QLatin1String("tag_group.")))
        return customerTargetFromName(plain, IdentityKind::Shop);
    const QString normalised = normalisedHeader(header);
    if (const auto found = headerTable().constFind(normalised); found != headerTable().constEnd())
        return customerTargetFromName(*found, IdentityKind::Shop);
    if (const QString group = tagGroupOf(normalised); !group.isEmpty()) {
        CustomerTarget target = plain(CustomerField::TagGroup);
        target.name = group;
        return target;
    }
    if (const auto named = customerTargetFromName(normalised, IdentityKind::Shop))
        return named;
    // 手机(11位): text in brackets is an explanation.
    const qsizetype open = normalised.indexOf(QLatin1Char('('));
    if (open > 0 && normalised.endsWith(QLatin1Char(')')))
        return customerTargetFromHeader(normalised.left(open));
    return std::nullopt;
}

} // namespace app
