#include "app/roster/rostertags.h"

#include "app/text.h"
#include "storage/segments/taggroupstore.h"
#include "storage/segments/tagstore.h"
#include "storage/text/namekey.h"

#include <algorithm>

namespace app {

using storage::CustomerId;
using storage::TagGroupId;
using storage::TagGroupStore;
using storage::TagId;
using storage::TagStore;

RosterTags::RosterTags(TeamStore &store, ImportNotes &notes, storage::CustomerBulkWriter &writer, IdRun &tagIds,
                       IdRun &groupIds)
    : m_store(store), m_connection(store.connection()), m_notes(notes), m_writer(writer), m_tagIds(tagIds),
      m_groupIds(groupIds)
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
    TagStore(m_connection).insert({tag, group, called, {}});
    m_byKey.try_emplace(storage::nameKey(called), tag);
    const auto held = TagGroupStore(m_connection).byId(group);
    return {tag, held && held->exclusive ? group : TagGroupId(), called};
}

/// The tag with this name in any spelling, unless it belongs to another group than that in the file.
std::optional<RosterTags::Known> RosterTags::findNamed(const QString &name, const QString &group)
{
    const auto known = TagStore(m_connection).byId(tagCalled(name));
    if (!known)
        return std::nullopt;
    const auto held = TagGroupStore(m_connection).byId(known->group);
    if (!group.isEmpty() && held && storage::nameKey(held->name) != storage::nameKey(group))
        return std::nullopt;
    return Known{known->id, held && held->exclusive ? held->id : TagGroupId(), known->name};
}

/// Exact or in another spelling; none if there is no such tag.
TagId RosterTags::tagCalled(const QString &name)
{
    if (const auto exact = TagStore(m_connection).byName(name))
        return exact->id;
    if (!m_keysLoaded) {
        m_keysLoaded = true;
        for (const storage::Tag &tag : TagStore(m_connection).all())
            m_byKey.try_emplace(storage::nameKey(tag.name), tag.id);
    }
    const auto found = m_byKey.find(storage::nameKey(name));
    return found == m_byKey.end() ? TagId() : found->second;
}

TagGroupId RosterTags::groupFor(const QString &name)
{
    if (const auto known = TagGroupStore(m_connection).called(name))
        return known->id;
    const TagGroupId group(m_groupIds.next());
    TagGroupStore(m_connection).insert({group, name, false, 0});
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
        m_writer.insertTag(customer, known->tag, m_store.now(), int(TagStore::Origin::ByImport));
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
        if (!m_writer.addTag(customer, known->tag, m_store.now(), int(TagStore::Origin::ByImport)))
            continue;
        if (!isFresh)
            m_notes.addedTag(customer, known->tag);
        changed = true;
    }
    return changed;
}

bool RosterTags::makeRoom(CustomerId customer, const Known &known, bool stays, bool isFresh)
{
    TagStore tags(m_connection);
    const auto others = tags.othersOfGroup(customer, known.exclusive, known.tag);
    if (stays && !others.empty())
        return false;
    const CustomerId only[] = {customer};
    for (const TagStore::Assignment &other : others) {
        tags.take(other.tag, only);
        if (!isFresh)
            m_notes.replacedTag(customer, other.tag, other.at, int(other.origin));
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
