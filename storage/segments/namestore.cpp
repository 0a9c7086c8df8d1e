#include "storage/segments/namestore.h"

#include <QStringList>

namespace storage {

namespace {

struct Naming
{
    const char *byCode; // a unique key, or nullptr
    const char *byName;
    const char *name; // name, code, number with that name
};

Naming namingOf(NamedThing thing)
{
    switch (thing) {
    case NamedThing::Tag:
        return {nullptr, "SELECT id FROM tag WHERE name = ?1", "SELECT name, NULL, 1 FROM tag WHERE id = ?1"};
    case NamedThing::Segment:
        return {nullptr, "SELECT id FROM segment WHERE name = ?1", "SELECT name, NULL, 1 FROM segment WHERE id = ?1"};
    case NamedThing::Staff:
        return {nullptr, "SELECT id FROM staff WHERE name = ?1", "SELECT name, NULL, 1 FROM staff WHERE id = ?1"};
    case NamedThing::Department:
        return {nullptr, "SELECT id FROM department WHERE name = ?1 ORDER BY id",
                "SELECT name, NULL, (SELECT count(*) FROM department AS o WHERE o.name = d.name) "
                "FROM department AS d WHERE id = ?1"};
    case NamedThing::Channel:
        return {nullptr, "SELECT id FROM channel WHERE name = ?1", "SELECT name, NULL, 1 FROM channel WHERE id = ?1"};
    case NamedThing::Account:
        return {nullptr, "SELECT id FROM account WHERE name = ?1", "SELECT name, NULL, 1 FROM account WHERE id = ?1"};
    case NamedThing::Group:
        return {"SELECT id FROM group_chat WHERE chat_id = ?1", "SELECT id FROM group_chat WHERE name = ?1 ORDER BY id",
                "SELECT name, chat_id, (SELECT count(*) FROM group_chat AS o WHERE o.name = g.name) "
                "FROM group_chat AS g WHERE id = ?1"};
    case NamedThing::Plan:
        return {nullptr, "SELECT id FROM plan WHERE name = ?1", "SELECT name, NULL, 1 FROM plan WHERE id = ?1"};
    case NamedThing::Campaign:
        return {nullptr, "SELECT id FROM campaign WHERE name = ?1", "SELECT name, NULL, 1 FROM campaign WHERE id = ?1"};
    case NamedThing::CouponBatch:
        return {nullptr, "SELECT id FROM coupon_batch WHERE name = ?1",
                "SELECT name, NULL, 1 FROM coupon_batch WHERE id = ?1"};
    case NamedThing::Product:
        return {"SELECT id FROM product WHERE code = ?1", "SELECT id FROM product WHERE name = ?1 ORDER BY id",
                "SELECT name, code, (SELECT count(*) FROM product AS o WHERE o.name = p.name) "
                "FROM product AS p WHERE id = ?1"};
    case NamedThing::OrderSource:
        return {nullptr, "SELECT id FROM order_source WHERE name = ?1",
                "SELECT name, NULL, 1 FROM order_source WHERE id = ?1"};
    case NamedThing::Content:
        return {nullptr, "SELECT id FROM content WHERE name = ?1", "SELECT name, NULL, 1 FROM content WHERE id = ?1"};
    case NamedThing::CustomField:
        break;
    }
    return {nullptr, "SELECT id FROM custom_field WHERE name = ?1",
            "SELECT name, NULL, 1 FROM custom_field WHERE id = ?1"};
}

} // namespace

std::vector<std::int64_t> NameStore::idsOf(NamedThing thing, const QString &name)
{
    const Naming naming = namingOf(thing);
    std::vector<std::int64_t> ids;
    for (const char *sql : {naming.byCode, naming.byName}) {
        if (!sql || !ids.empty())
            continue;
        auto select = m_connection.prepare(sql);
        select->bind(1, name);
        while (select->step())
            ids.push_back(select->integer(0));
    }
    if (ids.empty() && thing == NamedThing::Department && name.contains(QLatin1Char('/')))
        return departmentsByPath(name);
    return ids;
}

QString NameStore::nameOf(NamedThing thing, std::int64_t id)
{
    auto select = m_connection.prepare(namingOf(thing).name);
    select->bind(1, id);
    if (!select->step())
        return {};
    if (select->integer(2) == 1)
        return select->text(0);
    if (thing == NamedThing::Department)
        return departmentPath(id);
    return select->isNull(1) ? select->text(0) : select->text(1);
}

QStringList NameStore::names(NamedThing thing)
{
    // The table name is in the statement that finds by name.
    const QByteArray byName = namingOf(thing).byName;
    const qsizetype from = byName.indexOf(" FROM "), until = byName.indexOf(" WHERE ");
    sqlite::Statement select =
        m_connection.prepareOnce("SELECT DISTINCT name" + byName.mid(from, until - from) + " ORDER BY name");
    QStringList list;
    while (select.step())
        list << select.text(0);
    return list;
}

std::vector<std::int64_t> NameStore::departmentsBelow(std::int64_t department)
{
    auto select = m_connection.prepare(R"(
        WITH RECURSIVE below(id) AS (
            SELECT ?1
            UNION
            SELECT d.id FROM department AS d JOIN below ON d.parent_id = below.id)
        SELECT id FROM below ORDER BY id)");
    select->bind(1, department);
    std::vector<std::int64_t> ids;
    while (select->step())
        ids.push_back(select->integer(0));
    return ids;
}

std::vector<std::int64_t> NameStore::departmentsByPath(const QString &path)
{
    const QString lastName = path.section(QLatin1Char('/'), -1);
    std::vector<std::int64_t> fitting;
    for (const std::int64_t id : idsOf(NamedThing::Department, lastName)) {
        const QString whole = departmentPath(id);
        if (whole == path || whole.endsWith(QString(QLatin1Char('/') + path)))
            fitting.push_back(id);
    }
    return fitting;
}

QString NameStore::departmentPath(std::int64_t id)
{
    auto select = m_connection.prepare(R"(
        WITH RECURSIVE above(id, parent_id, name, height) AS (
            SELECT id, parent_id, name, 0 FROM department WHERE id = ?1
            UNION
            SELECT d.id, d.parent_id, d.name, above.height + 1 FROM department AS d JOIN above ON d.id = above.parent_id
            WHERE above.height < 50)
        SELECT name FROM above ORDER BY height DESC)");
    select->bind(1, id);
    QStringList names;
    while (select->step())
        names.append(select->text(0));
    return names.join(QLatin1Char('/'));
}

} // namespace storage
