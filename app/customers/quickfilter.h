#pragma once

#include "app/customers/gridfield.h"
#include "app/result.h"
#include "app/segments/rule.h"

namespace app {

/// What a person types above a column.
struct GridFilter
{
    QString key; ///< GridField::key
    QString text;

    friend bool operator==(const GridFilter &, const GridFilter &) = default;
};

/// Makes rules of what is typed above columns. Texts: a part of them. Numbers: `100`, `>100`, `<=5`, `10-20`. Days:
/// `2026`, `2026-08`, `2026-08-15`, `>2026-08`, `2026-08-01..2026-08-15`. Birthdays: `08`, `08-15`, `08-01..08-15`.
/// Choices and tags: a part of the word; several parted by a comma. Everywhere `=` means empty and `*` not empty.
class QuickFilter final
{
public:
    /// Reads names of staff, channels and tags; throws what storage throws.
    QuickFilter(storage::sqlite::Connection &connection, std::vector<GridField> fields);

    /// A rule with names, not ids; Invalid says what would be understood. `filter.text` is not blank.
    Result<Rule> read(const GridFilter &filter) const;
    /// Null where there is no such column.
    const GridField *field(const QString &key) const;

private:
    Result<Rule> readChoice(const GridField &field, const QString &text) const;
    Result<Rule> readTags(const QString &text) const;

    std::vector<GridField> m_fields;
    QStringList m_staff, m_channels, m_tags;
};

/// What is typed about a number, as an op on units of 1 / `scale`; nothing where it is not understood.
std::optional<RuleCompare> numberCompare(const QString &text, std::int64_t scale);
/// What is typed about days, as an op on local days.
std::optional<RuleCompare> dayCompare(const QString &text);
/// What is typed about birthdays, as an op on month × 100 + day.
std::optional<RuleCompare> birthdayCompare(const QString &text);

} // namespace app
