#include "app/segments/customfields.h"

#include "app/segments/ruleusage.h"
#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/text/cell.h"
#include "storage/text/datetime.h"

#include <QJsonArray>

namespace app {

using storage::CustomField;
using storage::CustomFieldStore;

namespace {

constexpr std::array<std::pair<CustomField::Kind, const char *>, 5> kinds{{{CustomField::Kind::Text, "text"},
                                                                           {CustomField::Kind::Number, "number"},
                                                                           {CustomField::Kind::Date, "date"},
                                                                           {CustomField::Kind::Choice, "choice"},
                                                                           {CustomField::Kind::YesNo, "yes_no"}}};

Result<QStringList> cleanChoices(const QStringList &choices)
{
    QStringList clean;
    for (const QString &choice : choices) {
        if (const QString text = choice.trimmed(); !text.isEmpty() && !clean.contains(text))
            clean << text;
    }
    if (clean.isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("A choice field needs at least one option."));
    return clean;
}

Result<QString> cleanName(const QString &name)
{
    const QString clean = name.trimmed();
    if (clean.isEmpty() || clean.contains(QLatin1Char(';')) || clean.contains(QLatin1Char('=')))
        return failure(ErrorKind::Invalid,
                       Text::tr("A field name cannot be empty or contain \";\" or \"=\": \"%1\".").arg(name));
    return clean;
}

Result<QJsonValue> numberFrom(const QString &text)
{
    double number = 0;
    if (storage::parseNumber(text.toStdString(), number))
        return QJsonValue(number);
    return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not a number.").arg(text));
}

Result<QJsonValue> dateFrom(const QString &text)
{
    const storage::ParsedTime time = storage::parseTime(text.toStdString());
    if (time.kind == storage::ParsedTime::Kind::Day || time.kind == storage::ParsedTime::Kind::LocalTime)
        return QJsonValue(storage::isoDay(time.day));
    return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not a valid date. Use the format 2026-11-22.").arg(text));
}

Result<QJsonValue> yesNoFrom(const QString &text)
{
    static const QStringList yes{QStringLiteral("是"),  QStringLiteral("有"),   QStringLiteral("y"),
                                 QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"),
                                 QStringLiteral("√"),   QStringLiteral("对")};
    static const QStringList no{QStringLiteral("否"), QStringLiteral("没有"),  QStringLiteral("n"),
                                QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"),
                                QStringLiteral("×"),  QStringLiteral("不")};
    if (yes.contains(text.toLower()))
        return QJsonValue(true);
    if (no.contains(text.toLower()))
        return QJsonValue(false);
    return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not yes (是) or no (否).").arg(text));
}

} // namespace

QString nameOf(CustomField::Kind kind)
{
    for (const auto &[entry, name] : kinds) {
        if (entry == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<CustomField::Kind> customKindFromName(const QString &name)
{
    for (const auto &[kind, word] : kinds) {
        if (name == QLatin1String(word))
            return kind;
    }
    return std::nullopt;
}

Result<QJsonValue> customFromText(const CustomField &field, const QString &text)
{
    const QString value = text.trimmed();
    if (value.isEmpty())
        return QJsonValue();
    switch (field.kind) {
    case CustomField::Kind::Number:
        return numberFrom(value);
    case CustomField::Kind::Date:
        return dateFrom(value);
    case CustomField::Kind::YesNo:
        return yesNoFrom(value);
    case CustomField::Kind::Choice:
        if (!field.choices.contains(value))
            return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not an option of %2. Options: %3.")
                                                   .arg(value, field.name, field.choices.join(QStringLiteral(", "))));
        break;
    case CustomField::Kind::Text:
        break;
    }
    return QJsonValue(value);
}

QString customToText(CustomField::Kind kind, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("是") : QStringLiteral("否");
    if (value.isDouble() || kind == CustomField::Kind::Number) {
        constexpr int digits = 15; // the guaranteed precision of a double
        return value.isDouble() ? QString::number(value.toDouble(), 'g', digits) : value.toString();
    }
    return value.toString();
}

Result<std::vector<CustomFields::Summary>> CustomFields::all()
{
    return guarded([&]() -> Result<std::vector<Summary>> {
        std::vector<Summary> summaries;
        CustomFieldStore fields(m_store.connection());
        for (CustomField &field : fields.all()) {
            const std::int64_t uses = fields.uses(field.id);
            summaries.push_back({std::move(field), uses});
        }
        return summaries;
    });
}

Result<CustomField> CustomFields::find(const QString &name)
{
    if (auto field = CustomFieldStore(m_store.connection()).byName(name.trimmed()))
        return *field;
    return failure(ErrorKind::NotFound, Text::tr("There is no custom field named \"%1\".").arg(name));
}

Result<CustomField> CustomFields::add(const QString &name, CustomField::Kind kind, const QStringList &choices)
{
    return guarded([&]() -> Result<CustomField> {
        const auto clean = cleanName(name);
        if (!clean)
            return tl::unexpected<Error>(clean.error());
        CustomFieldStore fields(m_store.connection());
        if (fields.byName(*clean))
            return failure(ErrorKind::Conflict, Text::tr("There is already a custom field named \"%1\".").arg(*clean));
        CustomField field;
        field.name = *clean;
        field.kind = kind;
        if (kind == CustomField::Kind::Choice) {
            auto wanted = cleanChoices(choices);
            if (!wanted)
                return tl::unexpected<Error>(wanted.error());
            field.choices = *wanted;
        } else if (!choices.isEmpty()) {
            return failure(ErrorKind::Invalid, Text::tr("Only fields of type \"choice\" have options."));
        }
        WriteScope scope(m_store, Text::tr("Add field \"%1\"").arg(*clean), QStringLiteral("customers.field-add"));
        field.id = fields.add(field);
        scope.describe(*clean, {{QStringLiteral("kind"), nameOf(kind)}});
        scope.commit();
        return *fields.byName(*clean);
    });
}

/// The name if it is valid for `field` and not used by another.
Result<QString> CustomFields::freeName(const QString &name, std::int64_t field)
{
    auto clean = cleanName(name);
    if (!clean)
        return clean;
    if (const auto other = CustomFieldStore(m_store.connection()).byName(*clean); other && other->id != field)
        return failure(ErrorKind::Conflict, Text::tr("There is already a custom field named \"%1\".").arg(*clean));
    return clean;
}

Result<QStringList> CustomFields::possibleChoices(const CustomField &field, const QStringList &choices)
{
    if (field.kind != CustomField::Kind::Choice)
        return failure(ErrorKind::Invalid, Text::tr("Only fields of type \"choice\" have options."));
    auto wanted = cleanChoices(choices);
    if (!wanted)
        return wanted;
    const std::int64_t outside = CustomFieldStore(m_store.connection()).usesOutside(field.id, *wanted);
    if (outside > 0)
        return failure(ErrorKind::Conflict,
                       Text::tr("%n customer(s) use an option of \"%1\" that would be removed. Change them first.",
                                nullptr, int(outside))
                           .arg(field.name));
    return wanted;
}

Result<void> CustomFields::rename(const QString &name, const QString &newName)
{
    return guarded([&]() -> Result<void> {
        auto field = find(name);
        if (!field)
            return tl::unexpected<Error>(field.error());
        const auto clean = freeName(newName, field->id);
        if (!clean)
            return tl::unexpected<Error>(clean.error());
        WriteScope scope(m_store, Text::tr("Rename field \"%1\" to \"%2\"").arg(field->name, *clean),
                         QStringLiteral("customers.field-rename"));
        scope.describe(*clean, {{QStringLiteral("before"), field->name}});
        field->name = *clean;
        CustomFieldStore(scope.connection()).update(*field);
        scope.commit();
        return {};
    });
}

Result<void> CustomFields::setChoices(const QString &name, const QStringList &choices)
{
    return guarded([&]() -> Result<void> {
        auto field = find(name);
        if (!field)
            return tl::unexpected<Error>(field.error());
        const auto wanted = possibleChoices(*field, choices);
        if (!wanted)
            return tl::unexpected<Error>(wanted.error());
        WriteScope scope(m_store, Text::tr("Change the options of \"%1\"").arg(field->name),
                         QStringLiteral("customers.field-choices"));
        scope.describe(field->name, {{QStringLiteral("choices"), QJsonArray::fromStringList(*wanted)}});
        field->choices = *wanted;
        CustomFieldStore(scope.connection()).update(*field);
        scope.commit();
        return {};
    });
}

Result<void> CustomFields::change(const QString &name, const QString &newName, const QStringList &choices)
{
    return guarded([&]() -> Result<void> {
        auto field = find(name);
        if (!field)
            return tl::unexpected<Error>(field.error());
        const auto clean = freeName(newName, field->id);
        if (!clean)
            return tl::unexpected<Error>(clean.error());
        CustomField wanted = *field;
        wanted.name = *clean;
        if (field->kind == CustomField::Kind::Choice) {
            const auto possible = possibleChoices(*field, choices);
            if (!possible)
                return tl::unexpected<Error>(possible.error());
            wanted.choices = *possible;
        }
        if (wanted == *field)
            return {};
        WriteScope scope(m_store, Text::tr("Change field \"%1\"").arg(*clean),
                         QStringLiteral("customers.field-change"));
        scope.describe(*clean, {{QStringLiteral("before"), field->name},
                                {QStringLiteral("choices"), QJsonArray::fromStringList(wanted.choices)}});
        CustomFieldStore(scope.connection()).update(wanted);
        scope.commit();
        return {};
    });
}

Result<void> CustomFields::reorder(const QStringList &names)
{
    return guarded([&]() -> Result<void> {
        std::vector<CustomField> fields = CustomFieldStore(m_store.connection()).all();
        for (const CustomField &field : fields) {
            if (names.count(field.name) != 1)
                return failure(ErrorKind::Invalid, Text::tr("The order must list every field exactly once."));
        }
        if (std::size_t(names.size()) != fields.size())
            return failure(ErrorKind::Invalid, Text::tr("The order must list every field exactly once."));
        WriteScope scope(m_store, Text::tr("Reorder fields"), QStringLiteral("customers.field-order"));
        for (CustomField &field : fields) {
            field.position = names.indexOf(field.name) + 1;
            CustomFieldStore(scope.connection()).update(field);
        }
        scope.describe(names.join(QStringLiteral(", ")));
        scope.commit();
        return {};
    });
}

Result<std::int64_t> CustomFields::remove(const QString &name)
{
    return guarded([&]() -> Result<std::int64_t> {
        const auto field = find(name);
        if (!field)
            return tl::unexpected<Error>(field.error());
        const QStringList users = RuleUsage(m_store.connection()).usersOf(storage::NamedThing::CustomField, field->id);
        if (!users.isEmpty())
            return failure(ErrorKind::Conflict,
                           Text::tr("The field \"%1\" is used by %2. Change those first. Nothing was removed.")
                               .arg(field->name, users.join(QStringLiteral(", "))));
        WriteScope scope(m_store, Text::tr("Remove field \"%1\"").arg(field->name),
                         QStringLiteral("customers.field-remove"));
        const std::int64_t had = CustomFieldStore(scope.connection()).remove(field->id, scope.changeId().value);
        scope.describe(field->name, {{QStringLiteral("values"), qint64(had)}});
        scope.commit();
        return had;
    });
}

} // namespace app
