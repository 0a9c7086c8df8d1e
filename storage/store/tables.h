#pragma once

#include <QStringList>

namespace storage {

// Every table is in exactly one of three lists, so that nobody forgets to decide whether its changes can be undone.
// A test compares the lists with the schema.

/// What people change: recorded in the undo list.
QStringList undoableTables();

/// What the program makes of people's changes (tasks, enrolments, alerts …), and what must never be forgotten (audit,
/// imports, erasures): not in the undo list. An entry that covers some of these tables names them
/// (WriteScope::alsoRecorded) or is undone by an undoer of its own.
QStringList recordedTables();

/// Of this file alone: the undo list, the counters of IDs, facts about the file.
QStringList localTables();

/// What SOPs write: enrolments and their tasks.
QStringList planningTables();

} // namespace storage
