#pragma once

#include "storage/customers/customerrecord.h"
#include "storage/sqlite/statement.h"

#include <QByteArray>
#include <QString>

namespace storage {

/// The texts of one customer, empty where there is none.
struct CustomerTexts
{
    std::array<QString, customerTextCount> values;

    QString &operator[](CustomerText text) { return values[std::size_t(text)]; }
    const QString &operator[](CustomerText text) const { return values[std::size_t(text)]; }
    friend bool operator==(const CustomerTexts &, const CustomerTexts &) = default;
};

/// The columns of all texts for a SELECT from table customer AS c: "c.name, c.nickname, …".
QByteArray customerTextList();
/// Reads what customerTextList() selected as the columns from `first` on; returns the column after them.
int readCustomerTexts(const sqlite::Statement &row, int first, CustomerTexts &texts);

} // namespace storage
