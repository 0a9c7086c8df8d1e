#include "storage/customers/friendshipreader.h"

namespace storage {

FriendshipReader::FriendshipReader(sqlite::Connection &connection)
    : m_select(connection.prepareOnce(R"(
          SELECT id, added_at, add_way, channel_id, ended_at, end_kind, remark, description, import_hash, changed_by
          FROM friendship WHERE customer_id = ?1 AND account_id = ?2 ORDER BY added_at, id)"))
{
}

void FriendshipReader::read(CustomerId customer, AccountId account, std::vector<StoredFriendship> &friendships)
{
    friendships.clear();
    m_select.reset();
    m_select.bind(1, customer).bind(2, account);
    const auto number = [this](int column) { return m_select.isNull(column) ? absent : m_select.integer(column); };
    while (m_select.step()) {
        StoredFriendship &known = friendships.emplace_back();
        known.id = m_select.id<FriendshipId>(0);
        known.record.account = account;
        known.record.addedAt = number(1);
        known.record.addWay = number(2);
        known.record.channel = m_select.id<ChannelId>(3);
        known.record.endedAt = number(4);
        known.record.end = FriendshipEnd(m_select.integer(5));
        known.remark = m_select.text(6).toUtf8();
        known.description = m_select.text(7).toUtf8();
        known.importHash = number(8);
        known.changedBy = m_select.id<ChangeId>(9);
    }
    m_select.reset();
    for (StoredFriendship &known : friendships) { // only now are their addresses stable
        known.record.remark = std::string_view(known.remark.constData(), std::size_t(known.remark.size()));
        known.record.description =
            std::string_view(known.description.constData(), std::size_t(known.description.size()));
    }
}

} // namespace storage
