#pragma once

#include <QJsonObject>
#include <QStringList>

namespace app {

/// What the columns of two records of one person become. Pure: rows are {column: value} of table customer.
///
/// `gone` fills what is blank in `kept`; of fields in `fromGone` (MergeFields::names()) its value is taken even where
/// it is blank. Earliest added-at, latest contact; notes are joined; custom fields one by one; the strictest of
/// blacklist, do-not-contact and withdrawn consent.
QJsonObject mergedColumns(const QJsonObject &kept, const QJsonObject &gone, const QStringList &fromGone);

/// Fields that can be chosen, each with the columns it stands for.
QStringList mergeFieldNames();
QStringList mergeFieldColumns(const QString &field);

} // namespace app
