#pragma once

#include "app/result.h"
#include "storage/ids.h"
#include "storage/time/localday.h"

#include <QString>
#include <QStringList>

namespace app {

class WriteScope;

/// The text of a cell with these tags, which storage::splitQuoted() splits again: names that contain a separator
/// are quoted.
QString tagCell(const QStringList &names);

/// Sets exactly the tags in a cell ("a, b"; separated by commas or semicolons) for one customer; an empty cell removes
/// all. Missing tags are created; in an exclusive group the last one is kept. True if something
/// changed, Conflict for a rule tag. Inside the caller's scope; throws what storage throws.
Result<bool> writeTagCell(WriteScope &scope, storage::CustomerId customer, const QString &cell, storage::UtcMs now);

} // namespace app
