#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace storage {

/// A channel by which customers come.
struct Channel
{
    ChannelId id;
    QString name; ///< unique within the team
};

/// The channels; inside the caller's transaction.
class ChannelStore final
{
public:
    explicit ChannelStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// By ID.
    std::vector<Channel> all();
    /// The names of those in use, sorted.
    QStringList activeNames();
    /// The channel with this name, or whose QR code has this state.
    std::optional<ChannelId> called(const QString &name);
    /// Assigns an ID; throws Conflict if the name is taken.
    ChannelId add(const QString &name);
    /// As add(), for a channel that has its ID.
    void insert(const Channel &channel);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
