#include "storage/customers/customertexts.h"

namespace storage {

QByteArray customerTextList()
{
    QByteArray list;
    for (const CustomerTextColumn &column : customerTextColumns)
        list += (list.isEmpty() ? "c." : ", c.") + QByteArray(column.name);
    return list;
}

int readCustomerTexts(const sqlite::Statement &row, int first, CustomerTexts &texts)
{
    for (QString &text : texts.values)
        text = row.text(first++);
    return first;
}

} // namespace storage
