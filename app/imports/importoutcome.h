#pragma once

#include "app/imports/knownheaders.h"
#include "app/tables/csvlayout.h"
#include "storage/ids.h"
#include "storage/text/datetime.h"
#include "storage/time/localday.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <vector>

namespace app {

/// A problem with one cell (column 0: the whole row), for the user: where, what, and how to correct it.
struct ImportProblem
{
    std::int64_t row = 0; ///< counted as in a spreadsheet: a header in the first row is row 1
    int column = 0;       ///< 1-based
    QString value;
    QString reason;
    QString repair;
};

/// The options of an import from the command line or the wizard.
struct ImportRequest
{
    QString file;
    QString preset;
    QString paid;    ///< for orders: the paid column is "net" of refunds or "gross"; empty: as the preset says
    QString mapping; ///< 'Header=field;…'
    QString key;     ///< identity kind of the field "key"
    QString encoding;
    std::optional<char> delimiter; ///< unset options are detected
    std::optional<int> headerRow;  ///< 1-based; 0: the file has no header
    std::optional<storage::DateOrder> dates; ///< how 11/8/2016 is read in every column
    QString sheet; ///< of a workbook: name or 1-based number; empty: the first visible with a known header
    std::vector<CellFix> fixes;    ///< cells that the user corrected before the import
    QString rejectsFile; ///< receives rejected and damaged rows with the reason, to be corrected and imported again
    bool dryRun = false;
    /// The file contains all friends of its accounts, or all members of its groups, as of this day; missing ones
    /// have ended.
    std::optional<storage::LocalDay> completeAsOf;
    bool allowManyEnded =
        false;                ///< even if more than a fifth of an account's friends or a group's members would end
    bool keepUnknown = false; ///< unknown columns become custom fields with their name
    bool allowDoubles = false; ///< import orders that already exist under another shop again

    CsvOptions csvOptions() const { return {encoding, delimiter, {}, headerRow, sheet, fixes, isKnownHeader}; }
};

/// The result of an import, or of its dry run.
struct ImportOutcome
{
    static constexpr std::size_t listedProblems = 1000;

    storage::ImportId import;
    QString preset;
    QString encoding;
    std::int64_t rows = 0, created = 0, updated = 0, unchanged = 0, skipped = 0, rejected = 0;
    std::int64_t conflicts = 0;                    ///< identities of another customer than the rest of the row
    std::map<QString, std::int64_t> updatedFields; ///< how often each field of an existing record was changed
    std::int64_t problemCount = 0;
    std::vector<ImportProblem> problems; ///< the first ones; all are in the rejects file and in the store
    QStringList unmapped;                ///< columns that were ignored
    bool keepsCustomFields = false;      ///< columns of this kind can become custom fields
    QStringList notes;                   ///< information for the user: totals row ignored, …
    struct Ending
    {
        QString whole;                    ///< the account or the group
        std::int64_t open = 0, ended = 0; ///< of those existing before the import
    };
    enum class EndingsOf { Accounts, Groups };
    EndingsOf endingsOf = EndingsOf::Accounts; ///< friendships of accounts, or memberships of groups
    std::int64_t ended = 0, reopened = 0;      ///< of these, by a complete file or a state column
    bool endsMany = false;       ///< more than a fifth of one of them: requires ImportRequest::allowManyEnded
    std::int64_t erased = 0;     ///< rows of customers erased on request; included in `skipped`
    std::vector<Ending> endings; ///< per account or group of a complete file
    double seconds = 0;
    std::int64_t doubles = 0;          ///< orders that exist under another shop: requires allowDoubles
    QString doubledSource, ownSource; ///< the shop that has them, and the one of the import
    std::vector<std::pair<QString, QString>> mapping; ///< header and name of its field, for orders
    QJsonObject sums;                                 ///< totals of the orders in the file, in yuan

    /// Counts the changed fields of an updated record, without internal ones (changed_by, import_hash).
    void noteUpdated(const QJsonObject &after);

    /// Sorts the problems into the order of the file.
    void sortProblems();

    QJsonObject toJson() const;
    QString toText() const;
};

} // namespace app
