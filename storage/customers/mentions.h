#pragma once

#include "storage/sqlite/connection.h"

#include <QStringList>

#include <vector>

namespace storage {

/// A table in whose texts a word occurs.
struct Mention
{
    static constexpr int maxExamples = 5;

    QString table;
    std::int64_t count = 0; ///< of rows
    QStringList examples;   ///< the names of the first rows, or what else tells them apart (an ID, an order number)
};

/// Where in the team file these words still stand: file names, names and rules of tags, segments and SOPs, notes on
/// others, the undo list. Any number of words, each as in occursIn(). Names, remarks, addresses and identities of
/// customers, members of the team and accounts are left out: they are other people's own. Reads every text in the file,
/// which takes seconds for some million rows: call it outside of a write transaction.
std::vector<Mention> mentionsOf(sqlite::Connection &connection, const QStringList &words);

} // namespace storage
