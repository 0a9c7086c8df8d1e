#include "app/fields/customerfield.h"

#include <QHash>

namespace app {

using storage::CustomerText;
using storage::IdentityKind;

namespace {

struct FieldName
{
    const char *name;
    CustomerTarget target;
};

CustomerTarget text(CustomerText column)
{
    return {CustomerField::Text, column, IdentityKind::Shop, {}};
}

CustomerTarget identity(IdentityKind kind)
{
    return {CustomerField::Identity, CustomerText::Name, kind, {}};
}

CustomerTarget plain(CustomerField field)
{
    return {field, CustomerText::Name, IdentityKind::Shop, {}};
}

const std::vector<FieldName> &fieldNames()
{
    static const std::vector<FieldName> names{
        {"ignore", plain(CustomerField::Ignore)},
        {"name", text(CustomerText::Name)},
        {"nickname", text(CustomerText::Nickname)},
        {"remark", text(CustomerText::Remark)},
        {"province", text(CustomerText::Province)},
        {"city", text(CustomerText::City)},
        {"district", text(CustomerText::District)},
        {"address", text(CustomerText::Address)},
        {"company", text(CustomerText::Company)},
        {"job", text(CustomerText::Job)},
        {"industry", text(CustomerText::Industry)},
        {"customer_type", text(CustomerText::CustomerType)},
        {"member_level", text(CustomerText::MemberLevel)},
        {"notes", text(CustomerText::Notes)},
        {"masked_phone", text(CustomerText::MaskedPhone)},
        {"phone", plain(CustomerField::Phone)},
        {"external_userid", identity(IdentityKind::ExternalUserId)},
        {"unionid", identity(IdentityKind::UnionId)},
        {"taobao", identity(IdentityKind::Taobao)},
        {"youzan", identity(IdentityKind::Youzan)},
        {"email", identity(IdentityKind::Email)},
        {"shop", identity(IdentityKind::Shop)},
        {"douyin", identity(IdentityKind::Douyin)},
        {"pinduoduo", identity(IdentityKind::Pinduoduo)},
        {"wechat", identity(IdentityKind::WeChat)},
        {"member", identity(IdentityKind::MemberNumber)},
        {"gender", plain(CustomerField::Gender)},
        {"birthday", plain(CustomerField::Birthday)},
        {"region", plain(CustomerField::Region)},
        {"points", plain(CustomerField::Points)},
        {"stage", plain(CustomerField::Stage)},
        {"blacklist", plain(CustomerField::Blacklist)},
        {"staff", plain(CustomerField::StaffName)},
        {"staff_userid", plain(CustomerField::StaffUserId)},
        {"department", plain(CustomerField::Department)},
        {"added_at", plain(CustomerField::AddedAt)},
        {"last_contact_at", plain(CustomerField::LastContactAt)},
        {"add_way", plain(CustomerField::AddWay)},
        {"channel", plain(CustomerField::Channel)},
        {"description", plain(CustomerField::Description)},
        {"tags", plain(CustomerField::Tags)},
        {"friend_state", plain(CustomerField::FriendState)},
        {"ended_at", plain(CustomerField::EndedAt)},
        {"siyu_id", plain(CustomerField::StoreId)},
    };
    return names;
}

struct KnownHeader
{
    const char *field;
    const char *headers; // separated by |
};

// Headers from real files (WeCom console and smart sheet, SCRM tools, Youzan, loss exports, API
// fields), and the plain words used in hand-made sheets.
constexpr KnownHeader knownHeaders[] = {
    {"name",
     "客户名称|客户姓名|姓名|名称|客户名|客户|收货人姓名|会员姓名|流失客户|name|customername|fullname|customer_name"},
    {"nickname", "用户昵称|客户昵称|微信昵称|昵称|nickname|nick"},
    {"remark", "客户备注名|备注名|客户备注|备注|備註|備注|客戶備註|remark|alias"},
    {"description", "描述|描述信息|跟进备注|客户描述|description"},
    {"notes", "客户系统备注|说明|notes|note|comment"},
    {"staff",
     "添加人|跟进员工|所属客服|添加员工|跟进人|所属员工|归属导购|导购|所属成员|归属成员|归属员工|归属人|归属客服|"
     "导购员|负责人|负责员工|跟进成员|跟进客服|跟进导购|添加成员|添加客服|服务导购|所属导购|专属导购|专属客服|所属顾问|"
     "顾问|"
     "所属人|企业成员|成员|员工|员工姓名|客服|销售|owner|staff|follower"},
    {"staff_userid",
     "添加人账号|所属企微号|企微编号|员工账号|成员账号|跟进人账号|跟进员工账号|添加人id|员工id|成员id|员工userid|"
     "成员userid|follow_userid|staffuserid|staff_userid"},
    {"department", "添加人所属部门|所属部门|部门|department"},
    {"added_at", "添加时间|成为客户时间|加好友时间|创建时间|added_at|addedat|createtime|addtime"},
    {"ended_at", "流失时间|删除时间|lostat|ended_at"},
    {"last_contact_at", "最近联系时间|上次联系时间|最近跟进时间|lastcontactat|last_contact_at"},
    {"add_way", "来源|添加方式|add_way|addway"},
    {"custom.来源方式", "来源方式"},
    {"channel", "来源渠道|渠道|渠道名称|链接名称|channel|source"},
    {"phone", "手机|手机号|手机号码|电话|联系电话|联系手机|企微手机号|系统手机|客户手机号|备注手机号|会员手机号|phone|"
              "mobile|tel"},
    {"masked_phone", "其他电话|备用电话"},
    {"email", "邮箱|电子邮箱|email|e-mail|mail"},
    {"external_userid", "userid|external_userid|externaluserid|external_user_id|外部联系人id|外部联系人编号|"
                        "外部联系人userid|外部用户id|客户id|客户userid|企微客户id|企微外部联系人id"},
    {"unionid", "unionid"},
    {"wechat", "微信号|wechat|weixin"},
    {"youzan", "有赞id|有赞用户id|yz_open_id|youzan"},
    {"member", "会员号|会员卡号|会员编号|member"},
    {"shop", "客户编号|shop"},
    {"taobao", "买家会员名|旺旺|旺旺号|买家昵称|淘宝昵称|taobao"},
    {"company", "企业|所属企业|公司|公司名称|企业名称|company"},
    {"job", "职务|所属职位|职位|job|title"},
    {"industry", "行业|所属行业|industry"},
    {"customer_type", "客户类型|customertype|customer_type|type"},
    {"member_level", "会员等级|免费等级|等级|memberlevel|member_level"},
    {"points", "客户积分|积分|会员积分|points"},
    {"gender", "性别|客户性别|gender|sex"},
    {"birthday", "生日|客户生日|出生日期|birthday"},
    {"region", "所在省市县|地区|所在地区|省市区|微信地域|区域|region"},
    {"province", "省|省份|所在省|province"},
    {"city", "市|城市|所在市|city"},
    {"district", "区|县|区县|district"},
    {"address", "地址|详细地址|收货地址|address"},
    {"tags", "标签|企业标签|客户标签|个人标签|tags|tag"},
    {"friend_state", "客户状态|好友状态|friendstate|friend_state"},
    {"blacklist", "是否加入黑名单|黑名单|blacklist"},
    {"stage", "商机阶段|客户阶段|生命周期|stage"},
};

const QHash<QString, QString> &headerTable()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> result;
        for (const KnownHeader &known : knownHeaders) {
            const QStringList headers = QString::fromUtf8(known.headers).split(QLatin1Char('|'));
            for (const QString &header : headers)
                result.insert(header, QString::fromUtf8(known.field));
        }
        return result;
    }();
    return table;
}

/// "标签组1(意向)" → 意向; empty if the header does not name a tag group.
QString tagGroupOf(const QString &normalised)
{
    if (!normalised.startsWith(QStringLiteral("标签组")))
        return {};
    const qsizetype open = normalised.indexOf(QLatin1Char('('));
    const qsizetype close = normalised.lastIndexOf(QLatin1Char(')'));
    if (open >= 0 && close > open + 1)
        return normalised.mid(open + 1, close - open - 1);
    return normalised;
}

} // namespace

QString normalisedHeader(const QString &header)
{
    QString result;
    for (QChar c : header) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
            c = QChar(c.unicode() - 0xFF01 + '!');
        if (c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control ||
            c == QLatin1Char('*'))
            continue;
        result += c.toLower();
    }
    return result;
}

std::optional<CustomerTarget> customerTargetFromName(const QString &name, IdentityKind key)
{
    if (name == QLatin1String("key"))
        return key == IdentityKind::Phone ? plain(CustomerField::Phone) : identity(key);
    for (const char *prefix : {"tag_group.", "custom."}) {
        const QLatin1String start(prefix);
        if (name.startsWith(start) && name.size() > start.size()) {
            CustomerTarget target =
                plain(start == QLatin1String("custom.") ? CustomerField::Custom : CustomerField::TagGroup);
            target.name = name.mid(start.size());
            return target;
        }
    }
    for (const FieldName &field : fieldNames()) {
        if (name == QLatin1String(field.name))
            return field.target;
    }
    return std::nullopt;
}

QString nameOf(const CustomerTarget &target)
{
    if (target.field == CustomerField::TagGroup)
        return QStringLiteral("tag_group.") + target.name;
    if (target.field == CustomerField::Custom)
        return QStringLiteral("custom.") + target.name;
    for (const FieldName &field : fieldNames()) {
        if (field.target == target)
            return QString::fromLatin1(field.name);
    }
    return storage::nameOf(target.identity);
}

QStringList customerFieldNames()
{
    QStringList names;
    for (const FieldName &field : fieldNames())
        names << QString::fromLatin1(field.name);
    names << QStringLiteral("key") << QStringLiteral("tag_group.NAME") << QStringLiteral("custom.NAME");
    return names;
}

std::vector<FieldHeaders> customerFieldHeaders()
{
    std::vector<FieldHeaders> list;
    for (const FieldName &field : fieldNames()) {
        if (field.target.field == CustomerField::Ignore)
            continue;
        FieldHeaders entry{QString::fromLatin1(field.name), {}};
        for (const KnownHeader &known : knownHeaders) {
            if (entry.field == QLatin1String(known.field))
                entry.headers = QString::fromUtf8(known.headers).split(QLatin1Char('|'));
        }
        list.push_back(std::move(entry));
    }
    return list;
}

std::optional<CustomerTarget> customerTargetFromHeader(const QString &header)
{
    // As written by an export: the exact name, not the normalised one.
    if (const QString plain = header.trimmed();
        plain.startsWith(QLatin1String("custom.")) || plain.startsWith(QLatin1String("tag_group.")))
        return customerTargetFromName(plain, IdentityKind::Shop);
    const QString normalised = normalisedHeader(header);
    if (const auto found = headerTable().constFind(normalised); found != headerTable().constEnd())
        return customerTargetFromName(*found, IdentityKind::Shop);
    if (const QString group = tagGroupOf(normalised); !group.isEmpty()) {
        CustomerTarget target = plain(CustomerField::TagGroup);
        target.name = group;
        return target;
    }
    if (const auto named = customerTargetFromName(normalised, IdentityKind::Shop))
        return named;
    // 手机(11位): text in brackets is an explanation.
    const qsizetype open = normalised.indexOf(QLatin1Char('('));
    if (open > 0 && normalised.endsWith(QLatin1Char(')')))
        return customerTargetFromHeader(normalised.left(open));
    return std::nullopt;
}

} // namespace app
