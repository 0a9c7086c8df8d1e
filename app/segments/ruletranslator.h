#pragma once

#include "app/result.h"
#include "app/segments/rule.h"
#include "storage/segments/namestore.h"

#include <QByteArray>
#include <QStringList>

namespace app {

/// Names to ids and ids to names in rules: files hold names, the store keeps ids. The one translator for both ways.
/// Throws what storage throws: used inside guarded().
class RuleTranslator final
{
public:
    explicit RuleTranslator(storage::sqlite::Connection &connection) : m_connection(connection), m_names(connection)
    {
    }

    /// Fills the ids in from the names; the values stay as they are written. A name that several share becomes all of
    /// them (`=` becomes `in`). Fails with NotFound and every name that the store does not know, a line each, as detail;
    /// with Invalid for a test that could never match, however its values are read (fitValues()).
    Result<void> toIds(Rule &rule);
    /// Fills the names in from the ids. Fails with NotFound where something was deleted since.
    Result<void> toNames(Rule &rule);

    /// A rule file straight to a rule with ids.
    Result<Rule> fromFile(const QByteArray &text);
    /// A segment's column straight to a rule with ids and names.
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
