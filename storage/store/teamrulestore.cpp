#include "storage/store/teamrulestore.h"

namespace storage {

std::vector<std::pair<QString, QString>> TeamRuleStore::all()
{
    std::vector<std::pair<QString, QString>> rules;
    auto row = m_connection.prepare("SELECT key, value FROM team_rule ORDER BY key");
    while (row->step())
        rules.emplace_back(row->text(0), row->text(1));
    return rules;
}

QString TeamRuleStore::value(const QString &key)
{
    auto row = m_connection.prepare("SELECT value FROM team_rule WHERE key = ?1");
    return row->bindAll(key).step() ? row->text(0) : QString();
}

void TeamRuleStore::set(const QString &key, const QString &json)
{
    m_connection
        .prepare(
            "INSERT INTO team_rule(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
        ->bindAll(key, json)
        .run();
}

} // namespace storage
