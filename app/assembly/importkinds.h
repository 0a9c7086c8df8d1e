#pragma once

#include "app/imports/importfields.h"
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

/// A kind of file that can be imported, whoever reads it.
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
/// What a field is called, tag groups and own fields included.
QString importFieldWord(const ImportKind &kind, const QString &field);
/// The kind that knows most columns of the file among those that can read it; customers where none can.
QString guessImportKind(TeamStore &store, const QStringList &columns, const ImportRequest &request);

} // namespace app
