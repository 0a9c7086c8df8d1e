#pragma once

#include "app/segments/rule.h"
#include "storage/segments/namestore.h"

#include <QStringList>

namespace app {

/// True if the rule refers to this record.
bool uses(const Rule &rule, storage::NamedThing thing, std::int64_t id);

/// The saved rules that refer to a record: checked before it is deleted, so that the refusal can name them.
/// Covers segments, the rules inside SOP plans and (for segments) rule tags. Throws what storage throws.
class RuleUsage final
{
public:
    explicit RuleUsage(storage::sqlite::Connection &connection) : m_connection(connection) {}

    /// Each as "segment A", "SOP B", "tag C", translated; empty if unused.
    QStringList usersOf(storage::NamedThing thing, std::int64_t id);
    /// The cycle "A → B → A" if a segment with this rule would refer to itself through others; otherwise empty.
    QStringList cycleThrough(std::int64_t segment, const QString &name, const Rule &rule);

private:
    bool planUses(const QByteArray &definition, storage::NamedThing thing, std::int64_t id);

    storage::sqlite::Connection &m_connection;
};

} // namespace app
