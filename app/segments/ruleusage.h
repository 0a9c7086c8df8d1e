#pragma once

#include "app/segments/rule.h"
#include "storage/segments/namestore.h"

#include <QStringList>

namespace app {

/// True where the rule speaks of this record.
bool uses(const Rule &rule, storage::NamedThing thing, std::int64_t id);

/// Which saved rules speak of a record: asked before it is deleted, so that the refusal can name them.
/// Looks at segments, at the rules inside SOP plans and (for segments) at rule tags. Throws what storage throws.
class RuleUsage final
{
public:
    explicit RuleUsage(storage::sqlite::Connection &connection) : m_connection(connection) {}

    /// Each as "segment A", "SOP B", "tag C", translated; empty where nothing uses it.
    QStringList usersOf(storage::NamedThing thing, std::int64_t id);
    /// The chain "A → B → A" where a segment with this rule would come back to itself through others; else empty.
    QStringList cycleThrough(std::int64_t segment, const QString &name, const Rule &rule);

private:
    bool planUses(const QByteArray &definition, storage::NamedThing thing, std::int64_t id);

    storage::sqlite::Connection &m_connection;
};

} // namespace app
