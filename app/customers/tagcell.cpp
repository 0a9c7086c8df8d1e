#include "app/customers/tagcell.h"

#include "app/store/writescope.h"
#include "app/text.h"
#include "storage/segments/taggroupstore.h"
#include "storage/segments/tagstore.h"
#include "storage/text/cell.h"
#include "storage/text/namekey.h"

#include <algorithm>

namespace app {

using storage::CustomerId;
using storage::Tag;
using storage::TagStore;

QString tagCell(const QStringList &names)
{
    static const QString separators = QStringLiteral(",;|\r\n、，；｜");
    QStringList parts;
    for (const QString &name : names) {
        const bool isParted = std::any_of(name.begin(), name.end(), [](QChar c) { return separators.contains(c); });
        const bool needsQuotes = isParted || name.startsWith(QLatin1Char('"')) || name != name.trimmed();
        QString quoted = name;
        quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
        parts << (needsQuotes ? QLatin1Char('"') + quoted + QLatin1Char('"') : name);
    }
    return parts.join(QLatin1Char(';'));
}

Result<bool> writeTagCell(WriteScope &scope, CustomerId customer, const QString &cell, storage::UtcMs now)
{
    storage::sqlite::Connection &connection = scope.connection();
    TagStore tags(connection);
    const std::string text = cell.toStdString();
    std::vector<std::string_view> names;
    std::deque<std::string> scratch;
    storage::splitQuoted(text, names, scratch);
    std::vector<Tag> wanted;
    for (const std::string_view view : names) {
        const QString name = storage::cleanName(view);
        Tag tag = tags.called(name).value_or(Tag{{}, {}, name, {}});
        if (tag.segment)
            return failure(ErrorKind::Conflict,
                           Text::tr("\"%1\" is a rule tag: its segment decides who has it.").arg(name));
        if (!tag.id)
            tag.id = tags.add(tag);
        wanted.push_back(tag);
    }
    const CustomerId only[] = {customer};
    std::int64_t changes = 0;
    for (const storage::TagId held : tags.ofCustomer(customer)) {
        if (std::none_of(wanted.begin(), wanted.end(), [&](const Tag &tag) { return tag.id == held; }))
            changes += tags.take(held, only);
    }
    for (const Tag &tag : wanted) {
        const auto group = tag.group ? storage::TagGroupStore(connection).byId(tag.group) : std::nullopt;
        if (group && group->exclusive)
            changes += tags.takeOthersOfGroup(group->id, tag.id, only);
        changes += tags.give(tag.id, only, now, TagStore::Origin::ByHand);
    }
    return changes > 0;
}

} // namespace app
