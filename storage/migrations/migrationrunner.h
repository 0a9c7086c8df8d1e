#pragma once

#include "storage/sqlite/connection.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace storage {

/// One step of the schema: brings a store from version - 1 to version.
struct Migration
{
    int version = 0;
    QString name;
    QByteArray sql;
};

/// The steps that this program carries, in order, from version 1 on.
std::vector<Migration> bundledMigrations();

/// The version a store has after all of them.
int newestSchema();

/// Runs the steps that the store lacks, all in one transaction, and forgets the undo list, whose changesets fit the old
/// tables only. On failure the content is as before (throws). Throws ErrorKind::NewerSchema for a store that is ahead.
/// The caller has made a backup first. Answers whether anything was done.
bool migrate(sqlite::Connection &connection, const std::vector<Migration> &migrations);

} // namespace storage
