#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace app {

/// Converts one API object into rows of a table. A member that is an object contributes its own members; the main list
/// of objects (follow_user, member_list, items, …) gives one row per element, each with the surrounding values; a list
/// of plain values is one cell, separated by ";"; tags {group_name, tag_name} give one column per group. Names of
/// WeCom's API that mean something else in a table are translated: follow_user's userid becomes
/// staff_userid, remark_mobiles becomes phone. Wrapper members (errcode, next_cursor) are dropped.
using JsonRow = std::vector<std::pair<QString, QString>>;
std::vector<JsonRow> jsonRows(const QJsonObject &object);

} // namespace app
