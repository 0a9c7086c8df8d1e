#pragma once

#include "app/kpi/metric.h"
#include "app/store/teamstore.h"

namespace app {

/// A file that the team lives on: where it comes from, how often it is wanted, how far it reaches.
struct DataFeed
{
    enum class State {
        Fresh,
        Stale, ///< it reaches less far than it should by now
        Never  ///< nothing was ever brought
    };

    QString kind; ///< as importkinds.h names it
    QString name;
    QString howTo;                              ///< the menu steps by which it is exported
    int everyDays = 1;                          ///< how often it should come
    std::optional<storage::LocalDay> coveredTo; ///< last day that its rows speak of
    std::optional<storage::UtcMs> importedAt;   ///< of the last import in force
    QString importedFile;
    QStringList dependents; ///< metrics that have no value without it, in the language of the program
    bool isRead = true;     ///< a figure is made of it; what none reads is never stale, so that nobody is asked for it
    State state = State::Never;
};

/// The data feeds 数据源 of a team, the stale ones first.
class FeedService final
{
public:
    explicit FeedService(TeamStore &store) : m_store(store) {}

    std::vector<DataFeed> feeds();

private:
    void readLastImport(DataFeed &feed);

    TeamStore &m_store;
};

} // namespace app
