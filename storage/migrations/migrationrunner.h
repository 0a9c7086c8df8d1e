#pragma once

#include "storage/sqlite/connection.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace storage {

/// One schema step: upgrades a store from version - 1 to version.
struct Migration
{
    int version = 0;
    QString name;
    QByteArray sql;
};

/// The steps of this program, in order, from version 1 on.
std::vector<Migration> bundledMigrations();

/// The schema version after all of them.
int newestSchema();

/// Runs the steps that the store lacks, all in one transaction, and clears the undo list, whose changesets no longer
/// fit. On failure the content is unchanged (throws). Throws ErrorKind::NewerSchema for a newer store. The caller must
/// have made a backup. Returns whether any step was run.
bool migrate(sqlite::Connection &connection, const std::vector<Migration> &migrations);

} // namespace storage
