#include "app/merging/mergefields.h"

#include "app/fields/customerfieldinfo.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace app {

namespace {

bool isBlank(const QJsonValue &value, const QString &column)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (column == QLatin1String("gender") && value.toInteger() == 0);
}

QJsonValue customOf(const QJsonObject &kept, const QJsonObject &gone)
{
    const auto read = [](const QJsonObject &row) {
        return QJsonDocument::fromJson(row.value(QLatin1String("custom")).toString().toUtf8()).object();
    };
    QJsonObject joined = read(gone);
    const QJsonObject own = read(kept);
    for (auto value = own.begin(); value != own.end(); ++value)
        joined.insert(value.key(), value.value());
    return joined.isEmpty() ? QJsonValue()
                            : QJsonValue(QString::fromUtf8(QJsonDocument(joined).toJson(QJsonDocument::Compact)));
}

QJsonValue notesOf(const QJsonObject &kept, const QJsonObject &gone)
{
    const QString own = kept.value(QLatin1String("notes")).toVariant().toString();
    const QString other = gone.value(QLatin1String("notes")).toVariant().toString();
    if (own.isEmpty() || other.isEmpty() || own.contains(other))
        return own.isEmpty() ? gone.value(QLatin1String("notes")) : kept.value(QLatin1String("notes"));
    return QString(own + QLatin1Char('\n') + other);
}

/// The earlier or later of two times; the known one if only one is known.
QJsonValue extreme(const QJsonValue &a, const QJsonValue &b, bool latest)
{
    if (a.isNull() || b.isNull())
        return a.isNull() ? b : a;
    const qint64 x = a.toInteger(), y = b.toInteger();
    return latest ? std::max(x, y) : std::min(x, y);
}

} // namespace

QJsonObject mergedColumns(const QJsonObject &kept, const QJsonObject &gone, const QStringList &fromGone)
{
    QJsonObject merged;
    for (const CustomerFieldInfo &field : customerFields()) {
        if (!field.isMerged)
            continue;
        const QStringList columns = columnsOf(field); // the first determines whether the field is blank
        const bool chosen = fromGone.contains(QLatin1String(field.name));
        const bool fills = isBlank(kept.value(columns.first()), columns.first()) &&
                           !isBlank(gone.value(columns.first()), columns.first());
        if (!chosen && !fills)
            continue;
        for (const QString &column : columns)
            merged.insert(column, gone.value(column));
    }
    // A customer cannot be their own inviter.
    const QString inviter = QStringLiteral("inviter_id"), id = QStringLiteral("id");
    if (merged.value(inviter) == kept.value(id))
        merged.remove(inviter);
    if ((merged.contains(inviter) ? merged : kept).value(inviter) == gone.value(id))
        merged.insert(inviter, QJsonValue());
    const auto both = [&](const char *column) {
        return std::make_pair(kept.value(QLatin1String(column)), gone.value(QLatin1String(column)));
    };
    const auto added = both("added_at"), contact = both("last_contact_at"), withdrawn = both("consent_withdrawn_at");
    merged.insert(QStringLiteral("added_at"), extreme(added.first, added.second, false));
    merged.insert(QStringLiteral("last_contact_at"), extreme(contact.first, contact.second, true));
    merged.insert(QStringLiteral("consent_withdrawn_at"), extreme(withdrawn.first, withdrawn.second, true));
    const auto status = both("status"), silence = both("do_not_contact");
    merged.insert(QStringLiteral("status"), std::max(status.first.toInteger(), status.second.toInteger()));
    merged.insert(QStringLiteral("do_not_contact"), std::max(silence.first.toInteger(), silence.second.toInteger()));
    merged.insert(QStringLiteral("custom"), customOf(kept, gone));
    merged.insert(QStringLiteral("notes"), notesOf(kept, gone));
    return merged;
}

QStringList mergeFieldNames()
{
    QStringList names;
    for (const CustomerFieldInfo &field : customerFields()) {
        if (field.isMerged)
            names << QLatin1String(field.name);
    }
    return names;
}

QStringList mergeFieldColumns(const QString &field)
{
    const CustomerFieldInfo *found = findCustomerField(field);
    return found && found->isMerged ? columnsOf(*found) : QStringList();
}

} // namespace app
