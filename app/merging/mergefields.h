#pragma once

#include <QJsonObject>
#include <QStringList>

namespace app {

/// Merges the columns of two records of one person. Pure: rows are {column: value} of table customer.
///
/// `gone` fills gaps in `kept`; for fields in `fromGone` (mergeFieldNames()) its value is used even if it is
/// blank. Earliest adding time, latest contact; notes are joined; custom fields are merged individually; the strictest
/// of blocklist, do not contact and withdrawn consent applies.
QJsonObject mergedColumns(const QJsonObject &kept, const QJsonObject &gone, const QStringList &fromGone);

/// Fields that can be chosen, each with its columns.
QStringList mergeFieldNames();
QStringList mergeFieldColumns(const QString &field);

} // namespace app
