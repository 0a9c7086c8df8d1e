#pragma once

#include "storage/sqlite/connection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace storage {

/// A field that the team defined for its customers. Values lie in customer.custom, a JSON object keyed by the field's
/// id: texts and choices as texts, numbers as numbers, dates as "2026-11-22", yes/no as true and false.
struct CustomField
{
    enum class Kind { Text = 1, Number = 2, Date = 3, Choice = 4, YesNo = 5 };

    std::int64_t id = 0;
    QString name;
    Kind kind = Kind::Text;
    QStringList choices; ///< of a Choice, in the order they are offered
    std::int64_t position = 0;

    friend bool operator==(const CustomField &, const CustomField &) = default;
};

/// The definitions; inside the caller's transaction.
class CustomFieldStore final
{
public:
    explicit CustomFieldStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// By position.
    std::vector<CustomField> all();
    std::optional<CustomField> byName(const QString &name);
    /// Takes an id and the last position; answers the id.
    std::int64_t add(const CustomField &field);
    void update(const CustomField &field);
    /// Removes the definition and every customer's value; `changedBy` marks those customers. Answers how many had one.
    std::int64_t remove(std::int64_t field, std::int64_t changedBy);
    /// How many customers have a value in it.
    std::int64_t uses(std::int64_t field);
    /// How many customers have a value that is none of these.
    std::int64_t usesOutside(std::int64_t field, const QStringList &choices);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
