#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace app {

/// One object of an API laid out as rows of a table. A member that is an object gives its own members; the list of
/// objects in it that matters (follow_user, member_list, items, …) gives a row an element, each with all that stands
/// around it; a list of plain values is one cell, parted by ";"; tags {group_name, tag_name} give a column a group.
/// Names of WeCom's API that mean something else in a table are said in the table's words (formats.md): follow_user's
/// userid is staff_userid, remark_mobiles are phone. What only wraps an answer (errcode, next_cursor) is left out.
using JsonRow = std::vector<std::pair<QString, QString>>;
std::vector<JsonRow> jsonRows(const QJsonObject &object);

} // namespace app
