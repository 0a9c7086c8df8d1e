#pragma once

#include "app/store/teamstore.h"
#include "storage/groups/groupstore.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace app {

/// Manual edits of group chats. Each call is one audited, undoable step, all or nothing.
class GroupEdits final
{
public:
    using Pairs = std::vector<std::pair<QString, QString>>;
    static constexpr std::int64_t mostCapacity = 2000;

    explicit GroupEdits(TeamStore &store) : m_store(store) {}

    /// Sets kind, capacity, successor, opening, tags. An empty value clears. Returns the number of changed fields.
    /// Fails with Invalid for an invalid value (a capacity outside 1 to 2000, a successor that forms a cycle), NotFound
    /// for an unknown successor.
    Result<int> set(storage::GroupId group, const Pairs &values);
    /// Validates a value without writing it, for an open editor.
    Result<void> check(storage::GroupId group, const QString &field, const QString &value);
    static QStringList fields();

    /// Sets the role of these memberships; returns how many changed. NotFound if one no longer exists.
    Result<int> setRole(const std::vector<std::int64_t> &memberships, int role);

    /// Records how many responded to a call to action; `members`: how many could, absent: as it was. Fails with Invalid
    /// if more responded than could, NotFound if there is no such call. Returns whether anything changed.
    Result<bool> setAnswers(std::int64_t call, std::int64_t responded, std::optional<std::int64_t> members = {});

private:
    Result<void> apply(storage::GroupChat &group, const QString &field, const QString &value);
    Result<storage::GroupId> successorOf(const storage::GroupChat &group, const QString &value);

    TeamStore &m_store;
};

} // namespace app
