#pragma once

#include "app/result.h"
#include "app/segments/rule.h"
#include "storage/segments/namestore.h"

#include <QByteArray>
#include <QStringList>

namespace app {

/// Translates names to IDs and IDs to names in rules: files contain names, the store IDs.
/// Throws what storage throws; use inside guarded().
class RuleTranslator final
{
public:
    explicit RuleTranslator(storage::sqlite::Connection &connection) : m_connection(connection), m_names(connection)
    {
    }

    /// Fills in the IDs from the names; values stay as written. A name shared by several records becomes all of
    /// them (`=` becomes `in`). Fails with NotFound and every name that does not exist, one per line, as detail;
    /// with Invalid for a test whose values can never match (fitValues()).
    Result<void> toIds(Rule &rule);
    /// Fills in the names from the IDs. Fails with NotFound if a record has been deleted.
    Result<void> toNames(Rule &rule);

    /// Reads a rule file into a rule with IDs.
    Result<Rule> fromFile(const QByteArray &text);
    /// Reads a segment's column into a rule with IDs and names.
    Result<Rule> fromStore(const QByteArray &text);

    /// "tag", "segment" … for messages, translated.
    static QString wordFor(storage::NamedThing thing);

private:
    void findIds(storage::NamedThing thing, RuleNames &names, QStringList &missing);
    void findNames(storage::NamedThing thing, RuleNames &names, QStringList &missing);

    storage::sqlite::Connection &m_connection;
    storage::NameStore m_names;
};

} // namespace app
