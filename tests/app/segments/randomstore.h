#pragma once

#include "app/segments/rule.h"
#include "app/segments/rulewords.h"
#include "storage/store/store.h"
#include "storage/time/teamzone.h"

#include <QTemporaryDir>

#include <random>

namespace tests {

/// A small store with all kinds of data that rules can query, and rules about it: random, but the same for the same
/// seed. Objects have IDs 1 to 3.
class RandomStore final
{
public:
    static constexpr storage::UtcMs now = 1'795'368'600'000; ///< 2026-11-22T17:30Z, in Shanghai already the 23rd

    RandomStore(unsigned seed, int customers);

    storage::sqlite::Connection &connection() { return m_store->connection(); }
    QString path() const { return m_folder.filePath(QStringLiteral("team.siyu")); }

    app::Rule rule(int depth);

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    std::optional<std::int64_t> instant();
    std::optional<std::int64_t> maybe(int limit);
    std::optional<QString> word();

    void addThings();
    void addCustomer(std::int64_t id);
    void addFacts(std::int64_t customer);
    void addOrder(std::int64_t customer);

    app::RuleTest test();
    app::FieldTest fieldTest();
    app::OrdersTest ordersTest();
    app::RuleCompare compare(app::RuleValueKind kind, app::RuleField field);
    app::RuleCompare customCompare();
    app::RuleCompare count();
    app::RuleWindow window();
    app::RuleNames names();
    std::int64_t number(app::RuleValueKind kind, app::RuleField field);

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
    storage::TeamZone m_zone;
    std::mt19937 m_random;
    int m_customers;
    std::int64_t m_nextRow = 0;
};

} // namespace tests
