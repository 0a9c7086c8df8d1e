#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// A product. Money is in 0.0001 yuan, margin in 0.01 %.
struct Product
{
    ProductId id;
    QString code; ///< of the shop; may be empty
    QString name;
    QString category;
    std::optional<std::int64_t> price, cost, margin;
    std::optional<int> cycleDays; ///< how long one lasts until repurchase
    bool active = true;
};

class ProductStore final
{
public:
    explicit ProductStore(sqlite::Connection &connection) : m_connection(connection) {}

    void insert(const Product &product);
    void update(const Product &product);
    std::optional<Product> byCode(const QString &code);
    /// The first with this name and without a code, else the first with this name.
    std::optional<Product> byName(const QString &name);
    std::vector<Product> all(); ///< by name
    bool hasCategory(const QString &category);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
