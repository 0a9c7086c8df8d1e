#include "app/merging/mentionsearch.h"

#include "app/text.h"

namespace app {

using storage::Mention;

Result<std::vector<Mention>> mentionsAfter(std::int64_t proof, storage::sqlite::Connection &connection,
                                           const QStringList &words)
{
    auto found = guarded([&]() -> Result<std::vector<Mention>> { return storage::mentionsOf(connection, words); });
    if (!found)
        found.error().message =
            Text::tr("The data was erased (proof %1), but the search for places where the person is "
                     "still named failed: %2")
                .arg(QString::number(proof), found.error().message);
    return found;
}

} // namespace app
