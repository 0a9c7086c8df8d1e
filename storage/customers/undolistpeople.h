#pragma once

#include "storage/customers/customerstore.h"

#include <QStringList>

#include <vector>

namespace storage {

/// Someone whose record exists in the undo list only: it was added, that was undone, and redo would bring it back.
struct UndonePerson
{
    CustomerId id;
    QStringList names; ///< name, nickname, remark, also those given later
    std::vector<Identity> identities;
    QStringList marks; ///< of identities, friendships and rows of files (ErasureMark); not of the names
};

/// What the undo list and import journals hold of customers, for their erasure. Inside the caller's transaction.
class UndoListPeople final
{
public:
    explicit UndoListPeople(sqlite::Connection &connection) : m_connection(connection) {}

    /// Names, nicknames and remarks that these records had, of two characters or more.
    QStringList formerNames(const std::vector<CustomerId> &records);

    /// Those of whom there is no record, by ID.
    std::vector<UndonePerson> undone();
    /// Those of them that KEY refers to, as in CustomerStore::matches(), or whose name it is.
    std::vector<UndonePerson> undone(const QString &key);

    /// Empties the entries that hold these records or orders, one of these words, or a merge of someone of these names,
    /// however they are spelled (PersonalWords): they can no longer be undone or redone, nor can what was undone after
    /// them be redone. Returns how many.
    std::int64_t seal(const std::vector<CustomerId> &records, const QStringList &words, const QStringList &names,
                      const std::vector<std::int64_t> &orders = {});

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
