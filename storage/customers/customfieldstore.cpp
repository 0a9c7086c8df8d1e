#include "storage/customers/customfieldstore.h"

#include "storage/store/counters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace storage {

namespace {

QString choicesText(const QStringList &choices)
{
    return choices.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

CustomField readField(sqlite::Statement &row)
{
    CustomField field;
    field.id = row.integer(0);
    field.name = row.text(1);
    field.kind = static_cast<CustomField::Kind>(row.integer(2));
    for (const QJsonValue &choice : QJsonDocument::fromJson(row.text(3).toUtf8()).array())
        field.choices << choice.toString();
    field.position = row.integer(4);
    return field;
}

QString pathOf(std::int64_t field)
{
    return QStringLiteral("$.\"%1\"").arg(field);
}

} // namespace

std::vector<CustomField> CustomFieldStore::all()
{
    std::vector<CustomField> fields;
    auto select =
        m_connection.prepare("SELECT id, name, kind, choices, position FROM custom_field ORDER BY position, id");
    while (select->step())
        fields.push_back(readField(*select));
    return fields;
}

std::optional<CustomField> CustomFieldStore::byName(const QString &name)
{
    auto select = m_connection.prepare("SELECT id, name, kind, choices, position FROM custom_field WHERE name = ?1");
    select->bind(1, name);
    return select->step() ? std::optional(readField(*select)) : std::nullopt;
}

std::int64_t CustomFieldStore::add(const CustomField &field)
{
    const std::int64_t id = takeIds(m_connection, "custom_field");
    auto insert = m_connection.prepare(R"(
        INSERT INTO custom_field(id, name, kind, choices, position)
        VALUES(?1, ?2, ?3, ?4, (SELECT ifnull(max(position), 0) + 1 FROM custom_field)))");
    insert->bind(1, id).bind(2, field.name).bind(3, int(field.kind)).bindText(4, choicesText(field.choices));
    insert->run();
    return id;
}

void CustomFieldStore::update(const CustomField &field)
{
    auto update =
        m_connection.prepare("UPDATE custom_field SET name = ?2, kind = ?3, choices = ?4, position = ?5 WHERE id = ?1");
    update->bind(1, field.id).bind(2, field.name).bind(3, int(field.kind)).bindText(4, choicesText(field.choices));
    update->bind(5, field.position);
    update->run();
}

std::int64_t CustomFieldStore::remove(std::int64_t field, std::int64_t changedBy)
{
    m_connection
        .prepare(R"(
        UPDATE customer SET custom = nullif(json_remove(custom, ?1), '{}'), changed_by = ?2
        WHERE custom IS NOT NULL AND json_type(custom, ?1) IS NOT NULL)")
        ->bindAll(pathOf(field), changedBy)
        .run();
    const std::int64_t had = m_connection.changes();
    m_connection.prepare("DELETE FROM custom_field WHERE id = ?1")->bindAll(field).run();
    return had;
}

std::int64_t CustomFieldStore::uses(std::int64_t field)
{
    auto select = m_connection.prepare(
        "SELECT count(*) FROM customer WHERE custom IS NOT NULL AND json_type(custom, ?1) IS NOT NULL AND status <> 3");
    select->bindAll(pathOf(field)).step();
    return select->integer(0);
}

std::int64_t CustomFieldStore::usesOutside(std::int64_t field, const QStringList &choices)
{
    auto select = m_connection.prepare(R"(
        SELECT count(*) FROM customer WHERE custom IS NOT NULL AND json_type(custom, ?1) IS NOT NULL AND status <> 3
        AND custom ->> ?1 NOT IN (SELECT value FROM json_each(?2)))");
    select->bind(1, pathOf(field)).bind(2, choices.isEmpty() ? QStringLiteral("[]") : choicesText(choices));
    select->step();
    return select->integer(0);
}

} // namespace storage
