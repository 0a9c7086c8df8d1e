#include "app/roster/rostertags.h"

#include "app/text.h"
#include "storage/segments/taggroupstore.h"
#include "storage/segments/tagstore.h"
#include "storage/text/namekey.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

using storage::CustomerId;
using storage::TagGroupId;
using storage::TagId;

namespace {

constexpr int byImport = 2; // origin of a tag

} // namespace

RosterTags::RosterTags(TeamStore &store, storage::ImportStore &imports, storage::ImportId import,
                       storage::CustomerBulkWriter &writer, IdRun &tagIds, IdRun &groupIds)
    : m_store(store), m_connection(store.connection()), m_imports(imports), m_import(import), m_writer(writer),
      m_tagIds(tagIds), m_groupIds(groupIds)
{
}

void RosterTags::take(const NewName &name)
{
    m_known.push_back(find(name));
}

RosterTags::Known RosterTags::find(const NewName &name)
{
    if (const auto known = findNamed(name.name, name.group))
        return *known;
    // Tag names are unique; if another group uses the name, the group is appended.
    QString called = name.name;
    if (tagCalled(name.name)) {
        called = QStringLiteral("%1/%2").arg(name.group, name.name);
        if (const auto known = findNamed(called, name.group))
            return *known;
    }
    const TagGroupId group = name.group.isEmpty() ? TagGroupId() : groupFor(name.group);
    const TagId tag(m_tagIds.next());
    m_connection.prepare("INSERT INTO tag(id, group_id, name) VALUES(?1, ?2, ?3)")->bindAll(tag, group, called).run();
    m_byKey.try_emplace(storage::nameKey(called), tag);
    auto exclusive = m_connection.prepare("SELECT 1 FROM tag_group WHERE id = ?1 AND exclusive");
    exclusive->bind(1, group);
    return {tag, exclusive->step() ? group : TagGroupId(), called};
}

/// The tag with this name in any spelling, unless it belongs to another group than that in the file.
std::optional<RosterTags::Known> RosterTags::findNamed(const QString &name, const QString &group)
{
    const TagId known = tagCalled(name);
    if (!known)
        return std::nullopt;
    auto select = m_connection.prepare("SELECT t.id, g.id, g.exclusive, g.name, t.name FROM tag t "
                                       "LEFT JOIN tag_group g ON g.id = t.group_id WHERE t.id = ?1");
    select->bind(1, known);
    if (!select->step() ||
        (!group.isEmpty() && !select->isNull(3) && storage::nameKey(select->text(3)) != storage::nameKey(group)))
        return std::nullopt;
    return Known{select->id<TagId>(0), select->integer(2) != 0 ? select->id<TagGroupId>(1) : TagGroupId(),
                 select->text(4)};
}

/// Exact or in another spelling; none if there is no such tag.
TagId RosterTags::tagCalled(const QString &name)
{
    if (const auto exact = storage::TagStore(m_connection).byName(name))
        return exact->id;
    if (!m_keysLoaded) {
        m_keysLoaded = true;
        for (const storage::Tag &tag : storage::TagStore(m_connection).all())
            m_byKey.try_emplace(storage::nameKey(tag.name), tag.id);
    }
    const auto found = m_byKey.find(storage::nameKey(name));
    return found == m_byKey.end() ? TagId() : found->second;
}

TagGroupId RosterTags::groupFor(const QString &name)
{
    if (const auto known = storage::TagGroupStore(m_connection).called(name))
        return known->id;
    const TagGroupId group(m_groupIds.next());
    m_connection.prepare("INSERT INTO tag_group(id, name) VALUES(?1, ?2)")->bindAll(group, name).run();
    return group;
}

void RosterTags::collect(CustomerBatch &batch, const CustomerRow &row)
{
    m_row.clear();
    for (int i = 0; i < row.tags; ++i) {
        const Known &known = m_known[std::size_t(batch.tags[std::size_t(row.firstTag + i)])];
        const bool taken = known.exclusive && std::any_of(m_row.begin(), m_row.end(), [&known](const Known *other) {
                               return other->exclusive == known.exclusive && other->tag != known.tag;
                           });
        if (taken)
            say(batch, row, known);
        else
            m_row.push_back(&known);
    }
    std::sort(m_row.begin(), m_row.end(), [](const Known *a, const Known *b) { return a->tag < b->tag; });
    m_row.erase(std::unique(m_row.begin(), m_row.end()), m_row.end());
}

void RosterTags::insert(CustomerBatch &batch, const CustomerRow &row, CustomerId customer)
{
    collect(batch, row);
    for (const Known *known : m_row)
        m_writer.insertTag(customer, known->tag, m_store.now(), byImport);
}

bool RosterTags::merge(CustomerBatch &batch, const CustomerRow &row, CustomerId customer, bool isFresh, bool isTouched)
{
    bool changed = false;
    collect(batch, row);
    for (const Known *known : m_row) {
        if (known->exclusive && !makeRoom(customer, *known, isFresh || isTouched, isFresh)) {
            say(batch, row, *known);
            continue;
        }
        if (!m_writer.addTag(customer, known->tag, m_store.now(), byImport))
            continue;
        if (!isFresh)
            m_imports.addChange(
                m_import, {"customer_tag", customer.value, QString::number(known->tag.value), std::nullopt, "{}"});
        changed = true;
    }
    return changed;
}

bool RosterTags::makeRoom(CustomerId customer, const Known &known, bool stays, bool isFresh)
{
    struct Standing
    {
        std::int64_t tag, at, origin;
    };
    std::vector<Standing> others;
    {
        auto select = m_connection.prepare("SELECT tag_id, at, origin FROM customer_tag JOIN tag ON tag.id = tag_id "
                                           "WHERE customer_id = ?1 AND group_id = ?2 AND tag_id <> ?3");
        select->bindAll(customer, known.exclusive, known.tag);
        while (select->step())
            others.push_back({select->integer(0), select->integer(1), select->integer(2)});
    }
    if (stays && !others.empty())
        return false;
    for (const Standing &other : others) {
        m_connection.prepare("DELETE FROM customer_tag WHERE customer_id = ?1 AND tag_id = ?2")
            ->bindAll(customer, other.tag)
            .run();
        if (isFresh)
            continue;
        const QJsonObject before{{QStringLiteral("at"), qint64(other.at)},
                                 {QStringLiteral("origin"), qint64(other.origin)}};
        m_imports.addChange(m_import, {"customer_tag", customer.value, QString::number(other.tag),
                                       QJsonDocument(before).toJson(QJsonDocument::Compact), "{}"});
    }
    return true;
}

void RosterTags::say(CustomerBatch &batch, const CustomerRow &row, const Known &known)
{
    batch.problems.push_back({row.number, 0, known.name,
                              Text::tr("This tag group allows one tag per customer, and the file already named "
                                       "another."),
                              Text::tr("Keep one tag of the group in the file, or make the group non-exclusive.")});
}

} // namespace app
