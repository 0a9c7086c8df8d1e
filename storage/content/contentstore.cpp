#include "storage/content/contentstore.h"

#include "storage/store/counters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace storage {

namespace {

#define SIYU_CONTENT                                                                                                   \
    "SELECT id, name, kind, category, state, body, link, variants, price, valid_from, valid_until, waiver, note, "     \
    "decided_by, decided_at, favourite FROM content "

/// [{"term", "reason", "by": ID, "at": milliseconds}]; empty where there is no waiver.
QString waiverText(const std::vector<TermWaiver> &waivers)
{
    QJsonArray array;
    for (const TermWaiver &waiver : waivers) {
        QJsonObject object{{QStringLiteral("term"), waiver.term},
                           {QStringLiteral("reason"), waiver.reason},
                           {QStringLiteral("at"), qint64(waiver.at)}};
        if (waiver.by)
            object.insert(QStringLiteral("by"), qint64(waiver.by.value));
        array << object;
    }
    return waivers.empty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<TermWaiver> waiversOf(const QString &text)
{
    std::vector<TermWaiver> waivers;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        waivers.push_back({value[QStringLiteral("term")].toString(), value[QStringLiteral("reason")].toString(),
                           StaffId(value[QStringLiteral("by")].toInteger()), value[QStringLiteral("at")].toInteger()});
    }
    return waivers;
}

std::optional<LocalDay> dayOf(sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(LocalDay(row.integer(column)));
}

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
    content.variants = row.text(7);
    content.price = row.optionalInteger(8);
    content.validFrom = dayOf(row, 9);
    content.validUntil = dayOf(row, 10);
    content.waivers = waiversOf(row.text(11));
    content.note = row.text(12);
    content.decidedBy = row.id<StaffId>(13);
    content.decidedAt = row.optionalInteger(14);
    content.favourite = row.integer(15) != 0;
    return content;
}

/// Binds the fields after the ID, as ?2 to ?16.
void bindFields(sqlite::Statement &statement, const Content &content)
{
    statement.bindText(2, content.name).bind(3, int(content.kind));
    statement.bind(4, content.category ? std::optional(int(*content.category)) : std::nullopt);
    statement.bind(5, int(content.state)).bindText(6, content.body).bindText(7, content.link);
    statement.bindText(8, content.variants).bind(9, content.price);
    statement.bind(10, content.validFrom).bind(11, content.validUntil);
    statement.bindText(12, waiverText(content.waivers)).bindText(13, content.note);
    statement.bind(14, content.decidedBy).bind(15, content.decidedAt).bind(16, content.favourite);
}

} // namespace

ContentId ContentStore::add(const Content &content)
{
    const auto id = takeId<ContentId>(m_connection, "content");
    auto insert = m_connection.prepare(
        "INSERT INTO content(id, name, kind, category, state, body, link, variants, price, valid_from, valid_until, "
        "waiver, note, decided_by, decided_at, favourite) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
    insert->bind(1, id);
    bindFields(*insert, content);
    insert->run();
    return id;
}

void ContentStore::update(const Content &content)
{
    auto update = m_connection.prepare(
        "UPDATE content SET name = ?2, kind = ?3, category = ?4, state = ?5, body = ?6, link = ?7, variants = ?8, "
        "price = ?9, valid_from = ?10, valid_until = ?11, waiver = ?12, note = ?13, decided_by = ?14, "
        "decided_at = ?15, favourite = ?16 WHERE id = ?1");
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
