#include "app/imports/importfields.h"

#include "app/fields/customerfieldinfo.h"
#include "app/imports/recordkind.h"
#include "app/text.h"

#include <QLocale>

#include <array>

namespace app {

namespace {

struct Field
{
    const char *name, *word;
};

constexpr std::array orderFields{
    Field{"order_id", QT_TRANSLATE_NOOP("Text", "Order number")},
    Field{"original_order", QT_TRANSLATE_NOOP("Text", "Original order of a return")},
    Field{"return_no", QT_TRANSLATE_NOOP("Text", "Return number")},
    Field{"taobao", QT_TRANSLATE_NOOP("Text", "Taobao buyer")},
    Field{"youzan", QT_TRANSLATE_NOOP("Text", "Youzan customer")},
    Field{"douyin", QT_TRANSLATE_NOOP("Text", "Douyin buyer")},
    Field{"pinduoduo", QT_TRANSLATE_NOOP("Text", "Pinduoduo buyer")},
    Field{"shop", QT_TRANSLATE_NOOP("Text", "Shop customer")},
    Field{"phone", QT_TRANSLATE_NOOP("Text", "Phone")},
    Field{"member", QT_TRANSLATE_NOOP("Text", "Membership number")},
    Field{"email", QT_TRANSLATE_NOOP("Text", "Email")},
    Field{"external_userid", QT_TRANSLATE_NOOP("Text", "WeCom ID")},
    Field{"unionid", QT_TRANSLATE_NOOP("Text", "WeChat unionid")},
    Field{"wechat", QT_TRANSLATE_NOOP("Text", "WeChat ID")},
    Field{"customer_name", QT_TRANSLATE_NOOP("Text", "Customer name")},
    Field{"created_at", QT_TRANSLATE_NOOP("Text", "Ordered at")},
    Field{"paid_at", QT_TRANSLATE_NOOP("Text", "Paid at")},
    Field{"received_at", QT_TRANSLATE_NOOP("Text", "Received at")},
    Field{"refunded_at", QT_TRANSLATE_NOOP("Text", "Refunded at")},
    Field{"amount", QT_TRANSLATE_NOOP("Text", "Amount paid")},
    Field{"placed_amount", QT_TRANSLATE_NOOP("Text", "Amount due")},
    Field{"refund_amount", QT_TRANSLATE_NOOP("Text", "Refund amount")},
    Field{"unit_price", QT_TRANSLATE_NOOP("Text", "Unit price")},
    Field{"quantity", QT_TRANSLATE_NOOP("Text", "Quantity")},
    Field{"product", QT_TRANSLATE_NOOP("Text", "Product")},
    Field{"product_code", QT_TRANSLATE_NOOP("Text", "Product code")},
    Field{"category", QT_TRANSLATE_NOOP("Text", "Category")},
    Field{"source", QT_TRANSLATE_NOOP("Text", "Shop or platform")},
    Field{"status", QT_TRANSLATE_NOOP("Text", "Order status")},
    Field{"staff", QT_TRANSLATE_NOOP("Text", "Sold by")},
    Field{"province", QT_TRANSLATE_NOOP("Text", "Province")},
    Field{"city", QT_TRANSLATE_NOOP("Text", "City")},
    Field{"address", QT_TRANSLATE_NOOP("Text", "Address")},
    Field{"remark", QT_TRANSLATE_NOOP("Text", "Remark")},
};

/// "first_reply_minutes" → "First reply minutes"; in Chinese the header used by exports.
QString wordOf(const RecordField &field)
{
    const QString header = QString::fromUtf8(field.headers).section(QLatin1Char('|'), 0, 0);
    if (QLocale().language() == QLocale::Chinese && !header.isEmpty())
        return header;
    QString word = QString::fromLatin1(field.name).replace(QLatin1Char('_'), QLatin1Char(' '));
    word[0] = word.at(0).toUpper();
    return word;
}

} // namespace

std::vector<ImportFieldName> customerFieldWords(const QString &)
{
    std::vector<ImportFieldName> list;
    for (const CustomerFieldInfo &field : customerFields()) {
        if (field.isMapped())
            list.push_back({QString::fromLatin1(field.name), Text::tr(field.mappedAs ? field.mappedAs : field.title)});
    }
    return list;
}

std::vector<ImportFieldName> orderFieldWords(const QString &)
{
    std::vector<ImportFieldName> list;
    for (const Field &field : orderFields)
        list.push_back({QString::fromLatin1(field.name), Text::tr(field.word)});
    return list;
}

std::vector<ImportFieldName> recordFieldWords(const QString &kind)
{
    std::vector<ImportFieldName> list;
    for (const RecordField &field : findRecordKind(kind)->fields)
        list.push_back({QString::fromLatin1(field.name), wordOf(field)});
    return list;
}

} // namespace app
