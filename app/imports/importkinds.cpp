#include "app/imports/importkinds.h"

#include "app/customers/customerimporter.h"
#include "app/imports/recordimporter.h"
#include "app/orders/orderimporter.h"

#include <algorithm>

namespace app {

const std::vector<ImportKind> &importKinds()
{
    static const std::vector<ImportKind> kinds = [] {
        std::vector<ImportKind> all;
        for (const char *name : {"customers", "prospects"}) {
            const QString kind = QString::fromLatin1(name);
            all.push_back({kind, [kind](TeamStore &store, const ImportRequest &request, JobContext &job) {
                               return CustomerImporter(store).run(request, kind, job);
                           }});
        }
        all.push_back({QStringLiteral("orders"), [](TeamStore &store, const ImportRequest &request, JobContext &job) {
                           return OrderImporter(store).run(request, job);
                       }});
        for (const RecordKind &kind : recordKinds()) {
            all.push_back({QString::fromLatin1(kind.name),
                           [&kind](TeamStore &store, const ImportRequest &request, JobContext &job) {
                               return RecordImporter(store, kind).run(request, job);
                           }});
        }
        return all;
    }();
    return kinds;
}

const ImportKind *findImportKind(const QString &name)
{
    const auto &kinds = importKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&name](const ImportKind &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

QStringList importKindNames()
{
    QStringList names;
    for (const ImportKind &kind : importKinds())
        names << kind.name;
    return names;
}

} // namespace app
