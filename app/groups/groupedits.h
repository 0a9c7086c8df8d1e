#pragma once

#include "app/store/teamstore.h"
#include "storage/groups/groupstore.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace app {

/// Edits group chats by hand: each call one audited step that can be undone, all of it or nothing.
class GroupEdits final
{
public:
    using Pairs = std::vector<std::pair<QString, QString>>;
    static constexpr std::int64_t mostCapacity = 2000;

    explicit GroupEdits(TeamStore &store) : m_store(store) {}

    /// kind, capacity, successor, opening, tags. An empty value clears. How many fields are different now.
    /// Invalid for a value that cannot be (a capacity beyond 1 to 2000, a successor that leads back here), NotFound for
    /// a successor that is not there.
    Result<int> set(storage::GroupId group, const Pairs &values);
    /// Whether a value could be written, without writing: for an editor that is still open.
    Result<void> check(storage::GroupId group, const QString &field, const QString &value);
    static QStringList fields();

    /// Gives these memberships a role; how many had another. NotFound where one is gone.
    Result<int> setRole(const std::vector<std::int64_t> &memberships, int role);

private:
    Result<void> apply(storage::GroupChat &group, const QString &field, const QString &value);
    Result<storage::GroupId> successorOf(const storage::GroupChat &group, const QString &value);

    TeamStore &m_store;
};

} // namespace app
