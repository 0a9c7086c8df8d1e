#pragma once

#include "app/imports/importoutcome.h"
#include "app/jobs/jobcontext.h"
#include "app/result.h"

#include <functional>
#include <vector>

namespace app {

class TeamStore;

/// The meaning of a file's columns for a kind: for each column the --map names of its fields; none: ignored.
struct ColumnMeanings
{
    std::vector<QStringList> columns;
    std::vector<int> guessed; ///< columns identified by their values only
    bool fits = false;        ///< the file can be imported with these columns
    QString preset = {};      ///< the known export format of the file, for kinds with several

    int known() const;
};

/// A field that a column can be mapped to: its --map name and its title in the program's language.
struct ImportFieldName
{
    QString name, word;
};

/// A kind of file that can be imported, whichever importer reads it.
struct ImportKind
{
    QString name; ///< as on the command line: customers, staff-days, …
    std::function<Result<ImportOutcome>(TeamStore &, const ImportRequest &, JobContext &)> run;
    std::function<ColumnMeanings(TeamStore &, const QStringList &columns, const ImportRequest &,
                                 const std::vector<QStringList> &firstRows)>
        read;
    std::vector<ImportFieldName> (*fields)(const QString &kind);
    bool canBeComplete = false; ///< ImportRequest::completeAsOf is supported
};

/// In the order in which a team usually imports them.
const std::vector<ImportKind> &importKinds();
const ImportKind *findImportKind(const QString &name);
QStringList importKindNames();
/// "Customers", "Figures of members" … in the program's language.
QString importKindWord(const QString &name);
/// Of the kinds that can read the file, the one that knows most of its columns; customers if there is none.
QString guessImportKind(TeamStore &store, const QStringList &columns, const ImportRequest &request);

} // namespace app
