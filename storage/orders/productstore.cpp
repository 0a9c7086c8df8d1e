#include "storage/orders/productstore.h"

namespace storage {

namespace {

Product readProduct(const sqlite::Statement &row)
{
    Product product;
    product.id = row.id<ProductId>(0);
    product.code = row.text(1);
    product.name = row.text(2);
    product.category = row.text(3);
    product.price = row.optionalInteger(4);
    product.cost = row.optionalInteger(5);
    product.margin = row.optionalInteger(6);
    if (!row.isNull(7))
        product.cycleDays = int(row.integer(7));
    product.active = row.integer(8) != 0;
    return product;
}

void bindProduct(sqlite::Statement &statement, const Product &product)
{
    statement.bind(1, product.id).bindText(2, product.code).bind(3, product.name).bindText(4, product.category);
    statement.bind(5, product.price).bind(6, product.cost).bind(7, product.margin).bind(8, product.cycleDays);
    statement.bind(9, product.active);
    statement.run();
}

} // namespace

void ProductStore::insert(const Product &product)
{
    auto insert =
        m_connection.prepare("INSERT INTO product(id, code, name, category, price, cost, margin, cycle_days, active) "
                             "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    bindProduct(*insert, product);
}

void ProductStore::update(const Product &product)
{
    auto update = m_connection.prepare("UPDATE product SET code = ?2, name = ?3, category = ?4, price = ?5, cost = ?6, "
                                       "margin = ?7, cycle_days = ?8, active = ?9 WHERE id = ?1");
    bindProduct(*update, product);
}

std::optional<Product> ProductStore::byCode(const QString &code)
{
    auto row =
        m_connection.prepare("SELECT id, code, name, category, price, cost, margin, cycle_days, active FROM product "
                             "WHERE code = ?1");
    row->bind(1, code);
    return row->step() ? std::optional(readProduct(*row)) : std::nullopt;
}

std::optional<Product> ProductStore::byName(const QString &name)
{
    auto row =
        m_connection.prepare("SELECT id, code, name, category, price, cost, margin, cycle_days, active FROM product "
                             "WHERE name = ?1 ORDER BY code IS NOT NULL, id LIMIT 1");
    row->bind(1, name);
    return row->step() ? std::optional(readProduct(*row)) : std::nullopt;
}

std::vector<Product> ProductStore::all()
{
    std::vector<Product> list;
    auto row =
        m_connection.prepare("SELECT id, code, name, category, price, cost, margin, cycle_days, active FROM product "
                             "ORDER BY name, id");
    while (row->step())
        list.push_back(readProduct(*row));
    return list;
}

bool ProductStore::hasCategory(const QString &category)
{
    auto row = m_connection.prepare("SELECT 1 FROM product WHERE category = ?1 LIMIT 1");
    row->bind(1, category);
    return row->step();
}

} // namespace storage
