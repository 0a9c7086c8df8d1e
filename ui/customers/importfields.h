#pragma once

#include "app/customers/importpreview.h"

#include <QString>

#include <utility>
#include <vector>

namespace ui {

/// The fields that a column can go to, as --map knows them, each with its words for people, in the order of a list.
std::vector<std::pair<QString, QString>> importFields(app::ImportKind kind);

/// The words for one field, also for "tag_group.X" and "custom.X".
QString importFieldWord(app::ImportKind kind, const QString &field);

} // namespace ui
