#pragma once

#include "storage/sqlite/connection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace storage {

/// A custom field defined by the team. Values are stored in customer.custom, a JSON object keyed by field ID: texts and
/// choices as strings, numbers as numbers, dates as "2026-11-22", yes/no as true and false.
struct CustomField
{
    enum class Kind { Text = 1, Number = 2, Date = 3, Choice = 4, YesNo = 5 };

    std::int64_t id = 0;
    QString name;
    Kind kind = Kind::Text;
    QStringList choices; ///< options of a Choice, in display order
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
    /// Assigns an ID and the last position; returns the ID.
    std::int64_t add(const CustomField &field);
    void update(const CustomField &field);
    /// Removes the definition and all values; `changedBy` marks those customers. Returns how many had a value.
    std::int64_t remove(std::int64_t field, std::int64_t changedBy);
    /// Number of customers with a value.
    std::int64_t uses(std::int64_t field);
    /// Number of customers with a value that is not one of these.
    std::int64_t usesOutside(std::int64_t field, const QStringList &choices);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
