#pragma once

#include "app/result.h"
#include "storage/ids.h"
#include "storage/time/localday.h"

#include <QString>
#include <QStringList>

namespace app {

class WriteScope;

/// The cell that names these tags, as storage::splitQuoted parts it again: a name that holds a comma or another separator
/// stands in quotes.
QString tagCell(const QStringList &names);

/// Gives one customer exactly the tags named in a cell ("a, b"; any comma or semicolon parts them); an empty cell takes
/// all away. Tags that are not there are made; in an exclusive group the last named stays. True where something is
/// different now, Conflict for a rule tag. Inside the caller's scope; throws what storage throws.
Result<bool> writeTagCell(WriteScope &scope, storage::CustomerId customer, const QString &cell, storage::UtcMs now);

} // namespace app
