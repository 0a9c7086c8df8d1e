#pragma once

#include "app/customers/gridfield.h"
#include "app/result.h"
#include "app/segments/rule.h"

namespace app {

/// What the user types above a column.
struct GridFilter
{
    QString key; ///< GridField::key
    QString text;

    friend bool operator==(const GridFilter &, const GridFilter &) = default;
};

/// Turns column filters into rules. Texts: a part of them. Numbers: `100`, `>100`, `<=5`, `10-20`. Days:
/// `2026`, `2026-08`, `2026-08-15`, `>2026-08`, `2026-08-01..2026-08-15`. Birthdays: `08`, `08-15`, `08-01..08-15`.
/// Options and tags: a part of the word; separate several by commas. In all columns `=` means empty and `*` not empty.
class QuickFilter final
{
public:
    /// Loads names of staff, channels and tags; throws what storage throws.
    QuickFilter(storage::sqlite::Connection &connection, std::vector<GridField> fields);

    /// A rule with names, not IDs; the Invalid error names the valid forms. `filter.text` must not be blank.
    Result<Rule> read(const GridFilter &filter) const;
    /// Null if there is no such column.
    const GridField *field(const QString &key) const;

private:
    Result<Rule> readChoice(const GridField &field, const QString &text) const;
    Result<Rule> readTags(const QString &text) const;

    std::vector<GridField> m_fields;
    QStringList m_staff, m_channels, m_tags;
};

/// A number filter as an op on units of 1 / `scale`; empty if it is not valid.
std::optional<RuleCompare> numberCompare(const QString &text, std::int64_t scale);
/// A day filter as an op on local days.
std::optional<RuleCompare> dayCompare(const QString &text);
/// A birthday filter as an op on month × 100 + day.
std::optional<RuleCompare> birthdayCompare(const QString &text);

} // namespace app
