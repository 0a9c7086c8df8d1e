#include "app/imports/importfields.h"

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

constexpr std::array customerFields{
    Field{"name", QT_TRANSLATE_NOOP("Text", "Name")},
    Field{"nickname", QT_TRANSLATE_NOOP("Text", "Nickname")},
    Field{"remark", QT_TRANSLATE_NOOP("Text", "Remark")},
    Field{"phone", QT_TRANSLATE_NOOP("Text", "Phone")},
    Field{"masked_phone", QT_TRANSLATE_NOOP("Text", "Other phones")},
    Field{"external_userid", QT_TRANSLATE_NOOP("Text", "WeCom id")},
    Field{"unionid", QT_TRANSLATE_NOOP("Text", "WeChat unionid")},
    Field{"wechat", QT_TRANSLATE_NOOP("Text", "WeChat id")},
    Field{"member", QT_TRANSLATE_NOOP("Text", "Member number")},
    Field{"taobao", QT_TRANSLATE_NOOP("Text", "Taobao buyer")},
    Field{"youzan", QT_TRANSLATE_NOOP("Text", "Youzan customer")},
    Field{"douyin", QT_TRANSLATE_NOOP("Text", "Douyin buyer")},
    Field{"pinduoduo", QT_TRANSLATE_NOOP("Text", "Pinduoduo buyer")},
    Field{"shop", QT_TRANSLATE_NOOP("Text", "Shop customer")},
    Field{"email", QT_TRANSLATE_NOOP("Text", "E-mail")},
    Field{"staff", QT_TRANSLATE_NOOP("Text", "Staff (who added them)")},
    Field{"staff_userid", QT_TRANSLATE_NOOP("Text", "Account of the staff")},
    Field{"department", QT_TRANSLATE_NOOP("Text", "Department of the staff")},
    Field{"added_at", QT_TRANSLATE_NOOP("Text", "Added at")},
    Field{"add_way", QT_TRANSLATE_NOOP("Text", "Way of adding")},
    Field{"channel", QT_TRANSLATE_NOOP("Text", "Channel")},
    Field{"last_contact_at", QT_TRANSLATE_NOOP("Text", "Last contact")},
    Field{"friend_state", QT_TRANSLATE_NOOP("Text", "State of the friendship")},
    Field{"ended_at", QT_TRANSLATE_NOOP("Text", "Friendship ended at")},
    Field{"description", QT_TRANSLATE_NOOP("Text", "Description")},
    Field{"tags", QT_TRANSLATE_NOOP("Text", "Tags")},
    Field{"gender", QT_TRANSLATE_NOOP("Text", "Gender")},
    Field{"birthday", QT_TRANSLATE_NOOP("Text", "Birthday")},
    Field{"region", QT_TRANSLATE_NOOP("Text", "Region in one")},
    Field{"province", QT_TRANSLATE_NOOP("Text", "Province")},
    Field{"city", QT_TRANSLATE_NOOP("Text", "City")},
    Field{"district", QT_TRANSLATE_NOOP("Text", "District")},
    Field{"address", QT_TRANSLATE_NOOP("Text", "Address")},
    Field{"company", QT_TRANSLATE_NOOP("Text", "Company")},
    Field{"job", QT_TRANSLATE_NOOP("Text", "Job")},
    Field{"industry", QT_TRANSLATE_NOOP("Text", "Industry")},
    Field{"customer_type", QT_TRANSLATE_NOOP("Text", "Type of customer")},
    Field{"member_level", QT_TRANSLATE_NOOP("Text", "Member level")},
    Field{"points", QT_TRANSLATE_NOOP("Text", "Points")},
    Field{"stage", QT_TRANSLATE_NOOP("Text", "Stage")},
    Field{"blacklist", QT_TRANSLATE_NOOP("Text", "Blacklisted")},
    Field{"notes", QT_TRANSLATE_NOOP("Text", "Notes")},
    Field{"siyu_id", QT_TRANSLATE_NOOP("Text", "Id in this store")},
};

constexpr std::array orderFields{
    Field{"order_id", QT_TRANSLATE_NOOP("Text", "Order number")},
    Field{"taobao", QT_TRANSLATE_NOOP("Text", "Taobao buyer")},
    Field{"youzan", QT_TRANSLATE_NOOP("Text", "Youzan customer")},
    Field{"douyin", QT_TRANSLATE_NOOP("Text", "Douyin buyer")},
    Field{"pinduoduo", QT_TRANSLATE_NOOP("Text", "Pinduoduo buyer")},
    Field{"shop", QT_TRANSLATE_NOOP("Text", "Shop customer")},
    Field{"phone", QT_TRANSLATE_NOOP("Text", "Phone")},
    Field{"member", QT_TRANSLATE_NOOP("Text", "Member number")},
    Field{"email", QT_TRANSLATE_NOOP("Text", "E-mail")},
    Field{"external_userid", QT_TRANSLATE_NOOP("Text", "WeCom id")},
    Field{"unionid", QT_TRANSLATE_NOOP("Text", "WeChat unionid")},
    Field{"wechat", QT_TRANSLATE_NOOP("Text", "WeChat id")},
    Field{"customer_name", QT_TRANSLATE_NOOP("Text", "Name of the customer")},
    Field{"created_at", QT_TRANSLATE_NOOP("Text", "Ordered at")},
    Field{"paid_at", QT_TRANSLATE_NOOP("Text", "Paid at")},
    Field{"received_at", QT_TRANSLATE_NOOP("Text", "Received at")},
    Field{"refunded_at", QT_TRANSLATE_NOOP("Text", "Refunded at")},
    Field{"amount", QT_TRANSLATE_NOOP("Text", "Amount paid")},
    Field{"placed_amount", QT_TRANSLATE_NOOP("Text", "Amount to pay")},
    Field{"refund_amount", QT_TRANSLATE_NOOP("Text", "Amount refunded")},
    Field{"unit_price", QT_TRANSLATE_NOOP("Text", "Price of one")},
    Field{"quantity", QT_TRANSLATE_NOOP("Text", "Quantity")},
    Field{"product", QT_TRANSLATE_NOOP("Text", "Product")},
    Field{"product_code", QT_TRANSLATE_NOOP("Text", "Product code")},
    Field{"category", QT_TRANSLATE_NOOP("Text", "Category")},
    Field{"source", QT_TRANSLATE_NOOP("Text", "Shop or platform")},
    Field{"status", QT_TRANSLATE_NOOP("Text", "State of the order")},
    Field{"staff", QT_TRANSLATE_NOOP("Text", "Staff who sold it")},
    Field{"province", QT_TRANSLATE_NOOP("Text", "Province")},
    Field{"city", QT_TRANSLATE_NOOP("Text", "City")},
    Field{"address", QT_TRANSLATE_NOOP("Text", "Address")},
    Field{"remark", QT_TRANSLATE_NOOP("Text", "Remark")},
};

template <std::size_t N>
std::vector<ImportFieldName> worded(const std::array<Field, N> &fields)
{
    std::vector<ImportFieldName> list;
    for (const Field &field : fields)
        list.push_back({QString::fromLatin1(field.name), Text::tr(field.word)});
    return list;
}

/// "first_reply_minutes" → "First reply minutes"; in Chinese the header that exports have.
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
    return worded(customerFields);
}

std::vector<ImportFieldName> orderFieldWords(const QString &)
{
    return worded(orderFields);
}

std::vector<ImportFieldName> recordFieldWords(const QString &kind)
{
    std::vector<ImportFieldName> list;
    for (const RecordField &field : findRecordKind(kind)->fields)
        list.push_back({QString::fromLatin1(field.name), wordOf(field)});
    return list;
}

QString importFieldWord(const ImportKind &kind, const QString &field)
{
    const qsizetype dot = field.indexOf(QLatin1Char('.'));
    if (field.startsWith(QLatin1String("tag_group.")))
        return Text::tr("Tags of the group %1").arg(field.mid(dot + 1));
    if (field.startsWith(QLatin1String("custom.")))
        return Text::tr("Own field %1").arg(field.mid(dot + 1));
    for (const auto &[name, word] : kind.fields(kind.name)) {
        if (name == field)
            return word;
    }
    return field;
}

} // namespace app
