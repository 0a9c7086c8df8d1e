#pragma once

#include "storage/groups/groupstore.h"

#include <QStringList>

#include <optional>

namespace app {

/// The roles of members, by number: in files and on the command line ("assistant"), for people ("小助手").
constexpr int groupRoleCount = 6;
QString groupRoleName(int role);
QString groupRoleWord(int role);
/// Any word that a file may use for it; none where the word is unknown.
std::optional<int> groupRoleFromText(const QString &text);

/// How somebody came: invited, link, qr; empty where that is not known.
QString joinSceneName(std::optional<int> scene);
QString joinSceneWord(std::optional<int> scene);
/// How somebody went: left, removed, unknown; empty for who is still there.
QString leftName(const storage::GroupMember &member);
QString leftWord(const storage::GroupMember &member);

/// The tags of a cell, parted by any comma or semicolon, each once, as the store keeps them: "福利; 新品".
QString groupTagsFromText(const QString &text);
QStringList groupTags(const QString &kept);

} // namespace app
