#pragma once

#include "app/imports/importoutcome.h"
#include "app/jobs/jobcontext.h"
#include "app/result.h"

#include <functional>
#include <vector>

namespace app {

class TeamStore;

/// What the columns of a file mean to a kind: per column the names of its fields as --map knows them; none: left out.
struct ColumnMeanings
{
    std::vector<QStringList> columns;
    std::vector<int> guessed; ///< columns that only their values speak for
    bool fits = false;        ///< enough is known to import the file
    QString preset = {};      ///< the known export that the file is read as, of kinds that have several

    int known() const;
};

/// A field that a column can be mapped to, as --map names it and in the words of the program's language.
struct ImportFieldName
{
    QString name, word;
};

/// A kind of file that can be imported, whoever reads it.
struct ImportKind
{
    QString name; ///< as on the command line: customers, staff-days, …
    std::function<Result<ImportOutcome>(TeamStore &, const ImportRequest &, JobContext &)> run;
    std::function<ColumnMeanings(TeamStore &, const QStringList &columns, const ImportRequest &,
                                 const std::vector<QStringList> &firstRows)>
        read;
    std::vector<ImportFieldName> (*fields)(const QString &kind);
    bool canBeComplete = false; ///< ImportRequest::completeAsOf means something
};

/// In the order in which a team brings them.
const std::vector<ImportKind> &importKinds();
const ImportKind *findImportKind(const QString &name);
QStringList importKindNames();
/// "Customers", "Figures of members" … in the language of the program.
QString importKindWord(const QString &name);
/// The kind that knows most columns of the file among those that can read it; customers where none can.
QString guessImportKind(TeamStore &store, const QStringList &columns, const ImportRequest &request);

} // namespace app
