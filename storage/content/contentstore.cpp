#include "storage/content/contentstore.h"

#include "storage/store/counters.h"

namespace storage {

namespace {

#define SIYU_CONTENT "SELECT id, name, kind, category, state, body, link FROM content "

Content readContent(sqlite::Statement &row)
{
    Content content;
    content.id = row.id<ContentId>(0);
    content.name = row.text(1);
    content.kind = Content::Kind(row.integer(2));
    if (!row.isNull(3))
        content.category = Content::Category(row.integer(3));
    content.state = Content::State(row.integer(4));
    content.body = row.text(5);
    content.link = row.text(6);
    return content;
}

/// Binds the fields after the ID, as ?2 to ?7.
void bindFields(sqlite::Statement &statement, const Content &content)
{
    statement.bindText(2, content.name).bind(3, int(content.kind));
    statement.bind(4, content.category ? std::optional(int(*content.category)) : std::nullopt);
    statement.bind(5, int(content.state)).bindText(6, content.body).bindText(7, content.link);
}

} // namespace

ContentId ContentStore::add(const Content &content)
{
    const auto id = takeId<ContentId>(m_connection, "content");
    auto insert = m_connection.prepare("INSERT INTO content(id, name, kind, category, state, body, link) "
                                       "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    insert->bind(1, id);
    bindFields(*insert, content);
    insert->run();
    return id;
}

void ContentStore::update(const Content &content)
{
    auto update = m_connection.prepare("UPDATE content SET name = ?2, kind = ?3, category = ?4, state = ?5, body = ?6, "
                                       "link = ?7 WHERE id = ?1");
    update->bind(1, content.id);
    bindFields(*update, content);
    update->run();
}

std::optional<Content> ContentStore::byId(ContentId id)
{
    auto select = m_connection.prepare(SIYU_CONTENT "WHERE id = ?1");
    select->bind(1, id);
    return select->step() ? std::optional(readContent(*select)) : std::nullopt;
}

std::optional<Content> ContentStore::byName(const QString &name)
{
    auto select = m_connection.prepare(SIYU_CONTENT "WHERE name = ?1");
    select->bindText(1, name);
    return select->step() ? std::optional(readContent(*select)) : std::nullopt;
}

std::vector<Content> ContentStore::list(const Filter &filter)
{
    auto select =
        m_connection.prepare(SIYU_CONTENT "WHERE (?1 IS NULL OR category = ?1) AND (?2 IS NULL OR state = ?2) "
                                          "ORDER BY category, id");
    select->bind(1, filter.category ? std::optional(int(*filter.category)) : std::nullopt);
    select->bind(2, filter.state ? std::optional(int(*filter.state)) : std::nullopt);
    std::vector<Content> contents;
    while (select->step())
        contents.push_back(readContent(*select));
    return contents;
}

} // namespace storage
