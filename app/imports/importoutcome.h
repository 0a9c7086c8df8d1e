#pragma once

#include "app/csv/csvlayout.h"
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

/// One thing wrong with one cell (column 0: with the whole row), for a person: where, what, and how to repair it.
struct ImportProblem
{
    std::int64_t row = 0; ///< as a spreadsheet counts: the header is row 1 where it is the first
    int column = 0;       ///< 1-based
    QString value;
    QString reason;
    QString repair;
};

/// What the command line and the wizard are asked for.
struct ImportRequest
{
    QString file;
    QString preset;
    QString paid;    ///< of orders: the paid column is "net" of refunds or "gross"; empty: as the preset says
    QString mapping; ///< 'Header=field;…'
    QString key;     ///< identity kind that the field "key" stands for
    QString encoding;
    std::optional<char> delimiter; ///< what is not set is detected
    std::optional<int> headerRow;  ///< 1-based; 0: the file has no header
    std::optional<storage::DateOrder> dates; ///< how 11/8/2016 is meant in every column
    QString sheet;                 ///< of a workbook: name or 1-based number; empty: the first visible with a known header
    std::vector<CellFix> fixes;    ///< cells that a person put right before the file went in
    QString rejectsFile; ///< rejected and damaged rows go here, with the reason, ready to be fixed and imported again
    bool dryRun = false;
    /// A roster holds all friends of its accounts, a list of members all of its groups, as of this day; those missing
    /// from it have ended.
    std::optional<storage::LocalDay> completeAsOf;
    bool allowManyEnded =
        false;                ///< also where more than a fifth of an account's friends or a group's members would end
    bool keepUnknown = false; ///< unknown columns become custom fields of their name
    bool allowDoubles = false; ///< orders that stand under another shop already come once more

    CsvOptions csvOptions() const { return {encoding, delimiter, {}, headerRow, sheet, fixes}; }
};

/// What an import did, or in a dry run would do.
struct ImportOutcome
{
    static constexpr std::size_t listedProblems = 1000;

    storage::ImportId import;
    QString preset;
    QString encoding;
    std::int64_t rows = 0, created = 0, updated = 0, unchanged = 0, skipped = 0, rejected = 0;
    std::int64_t conflicts = 0;                    ///< identities that lead to somebody else than the rest of their row
    std::map<QString, std::int64_t> updatedFields; ///< how often each field of a known record got another value
    std::int64_t problemCount = 0;
    std::vector<ImportProblem> problems; ///< the first of them; all are in the rejects file and in the store
    QStringList unmapped;                ///< columns that were left out
    bool keepsCustomFields = false;      ///< columns of this kind can become custom fields
    QStringList notes;                   ///< what a person should know: totals row left out, …
    struct Ending
    {
        QString whole;                    ///< the account or the group
        std::int64_t open = 0, ended = 0; ///< of what stood before the import
    };
    enum class EndingsOf { Accounts, Groups };
    EndingsOf endingsOf = EndingsOf::Accounts; ///< friendships of accounts, or memberships of groups
    std::int64_t ended = 0, reopened = 0;      ///< of these, by a file declared complete or a state column
    bool endsMany = false;       ///< more than a fifth of a whole: only with ImportRequest::allowManyEnded
    std::int64_t erased = 0;     ///< rows of people who were erased on request; among `skipped`
    std::vector<Ending> endings; ///< per account or group of a file declared complete
    double seconds = 0;
    std::int64_t doubles = 0;          ///< orders that stand under another shop already: only if allowDoubles
    QString doubledSource, ownSource; ///< the shop they stand under, and the one they would come under
    std::vector<std::pair<QString, QString>> mapping; ///< header and the name of its field, of orders
    QJsonObject sums;                                 ///< what the orders of the file add up to, in yuan

    /// Counts the fields of a record that was updated; those of the house (changed_by, import_hash) are no news.
    void noteUpdated(const QJsonObject &after);

    /// Puts the problems into the order of the file.
    void sortProblems();

    QJsonObject toJson() const;
    QString toText() const;
};

} // namespace app
