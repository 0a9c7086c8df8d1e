#include "storage/customers/channelstore.h"

#include "storage/store/counters.h"

namespace storage {

std::vector<Channel> ChannelStore::all()
{
    std::vector<Channel> channels;
    auto select = m_connection.prepare("SELECT id, name FROM channel ORDER BY id");
    while (select->step())
        channels.push_back({select->id<ChannelId>(0), select->text(1)});
    return channels;
}

QStringList ChannelStore::activeNames()
{
    QStringList names;
    auto select = m_connection.prepare("SELECT name FROM channel WHERE active = 1 ORDER BY name");
    while (select->step())
        names << select->text(0);
    return names;
}

std::optional<ChannelId> ChannelStore::called(const QString &name)
{
    auto select = m_connection.prepare("SELECT id FROM channel WHERE name = ?1 OR qr_state = ?1");
    select->bind(1, name);
    return select->step() ? std::optional(select->id<ChannelId>(0)) : std::nullopt;
}

ChannelId ChannelStore::add(const QString &name)
{
    const auto id = takeId<ChannelId>(m_connection, "channel");
    insert({id, name});
    return id;
}

void ChannelStore::insert(const Channel &channel)
{
    m_connection.prepare("INSERT INTO channel(id, name) VALUES(?1, ?2)")->bindAll(channel.id, channel.name).run();
}

} // namespace storage
