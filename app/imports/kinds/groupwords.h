#pragma once

#include "storage/groups/groupstore.h"

#include <QStringList>

#include <optional>

namespace app {

/// The roles of members, by number: for files and the command line ("assistant"), and for display ("小助手").
constexpr int groupRoleCount = 6;
QString groupRoleName(int role);
QString groupRoleWord(int role);
/// Accepts any word used in files; empty if unknown.
std::optional<int> groupRoleFromText(const QString &text);

/// How the member joined: invited, link, qr; empty if unknown.
QString joinSceneName(std::optional<int> scene);
QString joinSceneWord(std::optional<int> scene);
/// How the member left: left, removed, unknown; empty for current members.
QString leftName(const storage::GroupMember &member);
QString leftWord(const storage::GroupMember &member);

/// Parses tags separated by commas or semicolons, without duplicates, into their stored form: "福利; 新品".
QString groupTagsFromText(const QString &text);
QStringList groupTags(const QString &kept);

} // namespace app
