#include "storage/customers/customerfieldstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace storage {

std::optional<CustomerFieldStore::Head> CustomerFieldStore::head(CustomerId customer)
{
    auto select =
        m_connection.prepare("SELECT coalesce(name, nickname, remark, ''), status FROM customer WHERE id = ?1");
    select->bind(1, customer);
    if (!select->step())
        return std::nullopt;
    return Head{select->text(0), CustomerStatus(select->integer(1))};
}

CustomerFieldStore::Value CustomerFieldStore::value(CustomerId customer, const char *column)
{
    sqlite::Statement select = m_connection.prepareOnce(QByteArray("SELECT ") + column + ", typeof(" + column +
                                                        ") FROM customer WHERE id = ?1");
    select.bind(1, customer);
    if (!select.step() || select.isNull(0))
        return nullptr;
    if (select.view(1) == "integer")
        return select.integer(0);
    return select.text(0);
}

void CustomerFieldStore::setValue(CustomerId customer, const char *column, const Value &value, ChangeId change)
{
    sqlite::Statement update =
        m_connection.prepareOnce(QByteArray("UPDATE customer SET ") + column + " = ?2, changed_by = ?3 WHERE id = ?1");
    update.bind(1, customer).bind(3, change);
    std::visit([&update](const auto &given) { update.bind(2, given); }, value);
    update.run();
}

QJsonValue CustomerFieldStore::custom(CustomerId customer, std::int64_t field)
{
    const Value held = value(customer, "custom");
    const QString *text = std::get_if<QString>(&held);
    return text ? QJsonDocument::fromJson(text->toUtf8()).object().value(QString::number(field)) : QJsonValue();
}

void CustomerFieldStore::setCustom(CustomerId customer, std::int64_t field, const QJsonValue &value, ChangeId change)
{
    const Value held = this->value(customer, "custom");
    const QString *text = std::get_if<QString>(&held);
    QJsonObject object = text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
    if (value.isNull())
        object.remove(QString::number(field));
    else
        object.insert(QString::number(field), value);
    const QString written = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    setValue(customer, "custom", object.isEmpty() ? Value(nullptr) : Value(written), change);
}

std::vector<QString> CustomerFieldStore::identities(CustomerId customer, IdentityKind kind)
{
    std::vector<QString> values;
    auto select =
        m_connection.prepare("SELECT value FROM identity WHERE customer_id = ?1 AND kind = ?2 ORDER BY value");
    select->bindAll(customer, kind);
    while (select->step())
        values.push_back(select->text(0));
    return values;
}

std::optional<CustomerId> CustomerFieldStore::ownerOf(IdentityKind kind, const QString &value)
{
    auto select = m_connection.prepare("SELECT customer_id FROM identity WHERE kind = ?1 AND value = ?2");
    select->bindAll(kind, value);
    return select->step() ? std::optional(select->id<CustomerId>(0)) : std::nullopt;
}

void CustomerFieldStore::addIdentity(CustomerId customer, IdentityKind kind, const QString &value)
{
    m_connection.prepare("INSERT INTO identity(customer_id, kind, value) VALUES(?1, ?2, ?3)")
        ->bindAll(customer, kind, value)
        .run();
}

void CustomerFieldStore::removeIdentity(CustomerId customer, IdentityKind kind, const QString &value)
{
    m_connection.prepare("DELETE FROM identity WHERE customer_id = ?1 AND kind = ?2 AND value = ?3")
        ->bindAll(customer, kind, value)
        .run();
}

void CustomerFieldStore::touch(CustomerId customer, ChangeId change)
{
    m_connection.prepare("UPDATE customer SET changed_by = ?2 WHERE id = ?1")->bindAll(customer, change).run();
}

} // namespace storage
