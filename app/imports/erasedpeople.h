#pragma once

#include "storage/customers/erasedmarks.h"
#include "storage/customers/identitykind.h"
#include "storage/sqlite/connection.h"

#include <QStringList>

#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace app {

struct ImportOutcome;
struct ImportProblem;

/// The customers and orders erased on request, so that an import does not bring them back. Holds salted hashes
/// only. Loaded once per import, for one thread; no cost if there are none.
class ErasedPeople final
{
public:
    explicit ErasedPeople(storage::sqlite::Connection &connection);

    bool isEmpty() const { return m_marks.isEmpty(); }
    /// Whether a row of a file names one of them: by an identity of any kind in any column and spelling, by a phone
    /// number within a text, or by a cell that consists of a name. Others may have that name: no reason to leave the
    /// row out, but to keep no value of it. Costs a hash per cell and kind of identity that it looks like.
    bool areIn(std::span<const std::string_view> cells) const;
    /// Whether a phone number of one of them is in a text, however it is spelled. House numbers are not theirs alone.
    bool holdsPhoneIn(std::string_view text) const;
    /// Whether their phone number or ID is in a text, as blanked() finds it.
    bool areInText(std::string_view text) const;
    /// Whether a row of a file is about one of them: a cell is an identity of theirs, or cells hold a name and a phone
    /// number of theirs.
    bool isRowOf(std::span<const std::string_view> cells) const;
    /// `text` with ＊＊＊ in place of their phone numbers and IDs, as their erasure left it where it was known before
    /// (storage::isPersonalText()): either `text` itself or what it writes to `scratch`. IDs in other than ASCII
    /// characters, which are no words of their own, are not recognised.
    std::string_view blanked(std::string_view text, std::string &scratch) const;
    bool holdsIdentity(storage::IdentityKind kind, std::string_view value) const;
    /// A friend of this account, added at that time under this name.
    bool holdsFriend(storage::AccountId account, std::int64_t addedAt, std::string_view name) const;
    /// A row imported before, by its hash.
    bool holdsRow(std::uint64_t hash) const;
    /// An order, by its number in its source or by its number and time (storage::ErasureMark::order()).
    bool holdsOrder(const QString &source, std::string_view number, std::optional<std::int64_t> createdAt,
                    std::optional<std::int64_t> paidAt) const;

private:
    bool isInAsked(std::string_view cell) const;
    bool isIn(std::string_view cell) const;
    bool isId(std::string_view cell) const;
    QStringList phonesIn(const QString &text) const;

    storage::ErasedMarks m_marks;
    mutable std::unordered_set<std::uint64_t> m_others; ///< hashes of cells that were asked and hold no one
};

/// Counts a row that is left out because it is about one of them, and reports it without any data of the row. The
/// rejects file does not get it.
void leaveErasedOut(std::int64_t row, std::vector<ImportProblem> &problems, ImportOutcome &outcome);

} // namespace app
