#pragma once

#include "app/kpi/metric.h"
#include "app/store/teamstore.h"

namespace app {

/// A file the team imports regularly: its source, how often it is needed and the day its data reaches.
struct DataFeed
{
    enum class State {
        Fresh,
        Stale, ///< its data does not reach as far as it should by now
        Never  ///< never imported
    };

    QString kind; ///< as named in importkinds.h
    QString name;
    QString howTo;                              ///< the menu steps to export it
    int everyDays = 1;                          ///< the import interval
    std::optional<storage::LocalDay> coveredTo; ///< last day covered by its rows
    std::optional<storage::UtcMs> importedAt;   ///< of the last import still in effect
    QString importedFile;
    QStringList dependents; ///< metrics without a value if it is missing, in the program's language
    bool isRead = true;     ///< whether a metric uses it; a feed that none uses is never stale
    State state = State::Never;
};

/// Where a team exports files of this kind, in the program's language; empty if that is not known.
QString feedSource(const QString &kind);

/// The data feeds 数据源 of a team, stale ones first.
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
