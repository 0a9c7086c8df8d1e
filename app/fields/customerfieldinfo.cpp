#include "app/fields/customerfieldinfo.h"

#include "app/text.h"

#include <algorithm>
#include <array>

namespace app {

using storage::CustomerText;
using storage::IdentityKind;

namespace {

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

// Headers come from real files (WeCom console and smart sheet, SCRM tools, Youzan, loss exports, API fields), with the
// plain words used in sheets made by hand.
const std::vector<CustomerFieldInfo> &fields()
{
    static const std::vector<CustomerFieldInfo> table{
        {.name = "name",
         .title = QT_TRANSLATE_NOOP("Text", "Name"),
         .target = text(CustomerText::Name),
         .headers = "客户名称|客户姓名|姓名|名称|客户名|客户|收货人姓名|会员姓名|流失客户|name|customername|fullname|"
                    "customer_name",
         .isMerged = true,
         .isTyped = true},
        {.name = "nickname",
         .title = QT_TRANSLATE_NOOP("Text", "Nickname"),
         .target = text(CustomerText::Nickname),
         .headers = "用户昵称|客户昵称|微信昵称|昵称|nickname|nick",
         .isMerged = true,
         .isTyped = true,
         .gridWidth = 5.5},
        {.name = "remark",
         .title = QT_TRANSLATE_NOOP("Text", "Remark"),
         .target = text(CustomerText::Remark),
         .headers = "客户备注名|备注名|客户备注|备注|備註|備注|客戶備註|remark|alias",
         .isMerged = true,
         .isTyped = true},
        {.name = "phone",
         .title = QT_TRANSLATE_NOOP("Text", "Phone"),
         .target = plain(CustomerField::Phone),
         .headers = "手机|手机号|手机号码|电话|联系电话|联系手机|企微手机号|系统手机|客户手机号|备注手机号|会员手机号|"
                    "phone|mobile|tel"},
        {.name = "masked_phone",
         .title = QT_TRANSLATE_NOOP("Text", "Other phone numbers"),
         .target = text(CustomerText::MaskedPhone),
         .headers = "其他电话|备用电话",
         .isMerged = true},
        {.name = "external_userid",
         .title = QT_TRANSLATE_NOOP("Text", "WeCom ID"),
         .target = identity(IdentityKind::ExternalUserId),
         .headers = "userid|external_userid|externaluserid|external_user_id|外部联系人id|外部联系人编号|"
                    "外部联系人userid|外部用户id|客户id|客户userid|企微客户id|企微外部联系人id"},
        {.name = "unionid",
         .title = QT_TRANSLATE_NOOP("Text", "WeChat unionid"),
         .target = identity(IdentityKind::UnionId),
         .headers = "unionid"},
        {.name = "wechat",
         .title = QT_TRANSLATE_NOOP("Text", "WeChat ID"),
         .target = identity(IdentityKind::WeChat),
         .headers = "微信号|wechat|weixin"},
        {.name = "member",
         .title = QT_TRANSLATE_NOOP("Text", "Membership number"),
         .target = identity(IdentityKind::MemberNumber),
         .headers = "会员号|会员卡号|会员编号|member"},
        {.name = "taobao",
         .title = QT_TRANSLATE_NOOP("Text", "Taobao buyer"),
         .target = identity(IdentityKind::Taobao),
         .headers = "买家会员名|旺旺|旺旺号|买家昵称|淘宝昵称|taobao"},
        {.name = "youzan",
         .title = QT_TRANSLATE_NOOP("Text", "Youzan customer"),
         .target = identity(IdentityKind::Youzan),
         .headers = "有赞id|有赞用户id|yz_open_id|youzan"},
        {.name = "douyin",
         .title = QT_TRANSLATE_NOOP("Text", "Douyin buyer"),
         .target = identity(IdentityKind::Douyin)},
        {.name = "pinduoduo",
         .title = QT_TRANSLATE_NOOP("Text", "Pinduoduo buyer"),
         .target = identity(IdentityKind::Pinduoduo)},
        {.name = "shop",
         .title = QT_TRANSLATE_NOOP("Text", "Shop customer"),
         .target = identity(IdentityKind::Shop),
         .headers = "客户编号|shop"},
        {.name = "email",
         .title = QT_TRANSLATE_NOOP("Text", "Email"),
         .target = identity(IdentityKind::Email),
         .headers = "邮箱|电子邮箱|email|e-mail|mail"},
        {.name = "owner", .title = QT_TRANSLATE_NOOP("Text", "Owner"), .columns = "owner_id", .isMerged = true},
        {.name = "staff",
         .title = QT_TRANSLATE_NOOP("Text", "Added by (team member)"),
         .target = plain(CustomerField::StaffName),
         .headers =
             "添加人|跟进员工|所属客服|添加员工|跟进人|所属员工|归属导购|导购|所属成员|归属成员|归属员工|归属人|"
             "归属客服|导购员|负责人|负责员工|跟进成员|跟进客服|跟进导购|添加成员|添加客服|服务导购|所属导购|专属导购|"
             "专属客服|所属顾问|顾问|所属人|企业成员|成员|员工|员工姓名|客服|销售|owner|staff|follower"},
        {.name = "staff_userid",
         .title = QT_TRANSLATE_NOOP("Text", "Team member's account"),
         .target = plain(CustomerField::StaffUserId),
         .headers = "添加人账号|所属企微号|企微编号|员工账号|成员账号|跟进人账号|跟进员工账号|添加人id|员工id|成员id|"
                    "员工userid|成员userid|follow_userid|staffuserid|staff_userid"},
        {.name = "department",
         .title = QT_TRANSLATE_NOOP("Text", "Team member's department"),
         .target = plain(CustomerField::Department),
         .headers = "添加人所属部门|所属部门|部门|department"},
        {.name = "added_at",
         .title = QT_TRANSLATE_NOOP("Text", "Added"),
         .target = plain(CustomerField::AddedAt),
         .headers = "添加时间|成为客户时间|加好友时间|创建时间|added_at|addedat|createtime|addtime",
         .mappedAs = QT_TRANSLATE_NOOP("Text", "Added at")},
        {.name = "add_way",
         .title = QT_TRANSLATE_NOOP("Text", "Added via"),
         .target = plain(CustomerField::AddWay),
         .headers = "来源|添加方式|add_way|addway"},
        {.name = "channel",
         .title = QT_TRANSLATE_NOOP("Text", "Channel"),
         .target = plain(CustomerField::Channel),
         .headers = "来源渠道|渠道|渠道名称|链接名称|channel|source",
         .columns = "channel_id",
         .isMerged = true},
        {.name = "last_contact_at",
         .title = QT_TRANSLATE_NOOP("Text", "Last contact"),
         .target = plain(CustomerField::LastContactAt),
         .headers = "最近联系时间|上次联系时间|最近跟进时间|lastcontactat|last_contact_at"},
        {.name = "friend_state",
         .title = QT_TRANSLATE_NOOP("Text", "Friendship status"),
         .target = plain(CustomerField::FriendState),
         .headers = "客户状态|好友状态|friendstate|friend_state"},
        {.name = "ended_at",
         .title = QT_TRANSLATE_NOOP("Text", "Friendship ended at"),
         .target = plain(CustomerField::EndedAt),
         .headers = "流失时间|删除时间|lostat|ended_at"},
        {.name = "description",
         .title = QT_TRANSLATE_NOOP("Text", "Description"),
         .target = plain(CustomerField::Description),
         .headers = "描述|描述信息|跟进备注|客户描述|description"},
        {.name = "tags",
         .title = QT_TRANSLATE_NOOP("Text", "Tags"),
         .target = plain(CustomerField::Tags),
         .headers = "标签|企业标签|客户标签|个人标签|tags|tag"},
        {.name = "gender",
         .title = QT_TRANSLATE_NOOP("Text", "Gender"),
         .target = plain(CustomerField::Gender),
         .headers = "性别|客户性别|gender|sex",
         .isMerged = true},
        {.name = "birthday",
         .title = QT_TRANSLATE_NOOP("Text", "Birthday"),
         .target = plain(CustomerField::Birthday),
         .headers = "生日|客户生日|出生日期|birthday",
         .columns = "birth_month_day birth_year",
         .isMerged = true},
        // A merge takes a region as a whole.
        {.name = "region",
         .title = QT_TRANSLATE_NOOP("Text", "Region"),
         .target = plain(CustomerField::Region),
         .headers = "所在省市县|地区|所在地区|省市区|微信地域|区域|region",
         .columns = "province city district",
         .isMerged = true},
        {.name = "province",
         .title = QT_TRANSLATE_NOOP("Text", "Province"),
         .target = text(CustomerText::Province),
         .headers = "省|省份|所在省|province",
         .isTyped = true,
         .rule = "province"},
        {.name = "city",
         .title = QT_TRANSLATE_NOOP("Text", "City"),
         .target = text(CustomerText::City),
         .headers = "市|城市|所在市|city",
         .isTyped = true,
         .rule = "city"},
        {.name = "district",
         .title = QT_TRANSLATE_NOOP("Text", "District"),
         .target = text(CustomerText::District),
         .headers = "区|县|区县|district",
         .isTyped = true},
        {.name = "address",
         .title = QT_TRANSLATE_NOOP("Text", "Address"),
         .target = text(CustomerText::Address),
         .headers = "地址|详细地址|收货地址|address",
         .isMerged = true,
         .isTyped = true},
        {.name = "company",
         .title = QT_TRANSLATE_NOOP("Text", "Company"),
         .target = text(CustomerText::Company),
         .headers = "企业|所属企业|公司|公司名称|企业名称|company",
         .isMerged = true,
         .isTyped = true,
         .rule = "company",
         .gridWidth = 7},
        {.name = "job",
         .title = QT_TRANSLATE_NOOP("Text", "Job title"),
         .target = text(CustomerText::Job),
         .headers = "职务|所属职位|职位|job|title",
         .isMerged = true,
         .isTyped = true},
        {.name = "industry",
         .title = QT_TRANSLATE_NOOP("Text", "Industry"),
         .target = text(CustomerText::Industry),
         .headers = "行业|所属行业|industry",
         .isMerged = true,
         .isTyped = true,
         .rule = "industry"},
        {.name = "customer_type",
         .title = QT_TRANSLATE_NOOP("Text", "Customer type"),
         .target = text(CustomerText::CustomerType),
         .headers = "客户类型|customertype|customer_type|type",
         .isMerged = true,
         .isTyped = true,
         .rule = "type"},
        {.name = "member_level",
         .title = QT_TRANSLATE_NOOP("Text", "Membership level"),
         .target = text(CustomerText::MemberLevel),
         .headers = "会员等级|免费等级|等级|memberlevel|member_level",
         .isMerged = true,
         .isTyped = true,
         .rule = "member_level",
         .gridWidth = 6.4},
        {.name = "points",
         .title = QT_TRANSLATE_NOOP("Text", "Points"),
         .target = plain(CustomerField::Points),
         .headers = "客户积分|积分|会员积分|points",
         .isMerged = true},
        {.name = "stage",
         .title = QT_TRANSLATE_NOOP("Text", "Stage"),
         .target = plain(CustomerField::Stage),
         .headers = "商机阶段|客户阶段|生命周期|stage",
         .isMerged = true},
        {.name = "blacklist",
         .title = QT_TRANSLATE_NOOP("Text", "On the blocklist"),
         .target = plain(CustomerField::Blacklist),
         .headers = "是否加入黑名单|黑名单|blacklist"},
        {.name = "notes",
         .title = QT_TRANSLATE_NOOP("Text", "Notes"),
         .target = text(CustomerText::Notes),
         .headers = "客户系统备注|说明|notes|note|comment",
         .isTyped = true},
        {.name = "inviter",
         .title = QT_TRANSLATE_NOOP("Text", "Invited by"),
         .columns = "inviter_id",
         .isMerged = true},
        {.name = "consent",
         .title = QT_TRANSLATE_NOOP("Text", "Consent"),
         .columns = "consent_basis consent_source consent_day",
         .isMerged = true},
        {.name = "status", .title = QT_TRANSLATE_NOOP("Text", "Status")},
        {.name = "do_not_contact", .title = QT_TRANSLATE_NOOP("Text", "Do not contact")},
        {.name = "custom", .title = QT_TRANSLATE_NOOP("Text", "Custom fields")},
        {.name = "siyu_id",
         .title = QT_TRANSLATE_NOOP("Text", "ID in this team file"),
         .target = plain(CustomerField::StoreId)},
    };
    return table;
}

} // namespace

std::span<const CustomerFieldInfo> customerFields()
{
    return fields();
}

const CustomerFieldInfo *findCustomerField(const QString &name)
{
    for (const CustomerFieldInfo &field : fields()) {
        if (name == QLatin1String(field.name))
            return &field;
    }
    return nullptr;
}

QStringList columnsOf(const CustomerFieldInfo &field)
{
    return QString::fromLatin1(field.columns ? field.columns : field.name).split(QLatin1Char(' '));
}

const CustomerFieldInfo &infoOf(CustomerText text)
{
    static const auto byText = [] {
        std::array<const CustomerFieldInfo *, storage::customerTextCount> found{};
        for (const CustomerFieldInfo &field : fields()) {
            if (field.isText())
                found[std::size_t(field.target.text)] = &field;
        }
        return found;
    }();
    return *byText[std::size_t(text)];
}

QString customerFieldTitle(const QString &name)
{
    if (const CustomerFieldInfo *field = findCustomerField(name))
        return Text::tr(field->title);
    for (const CustomerFieldInfo &field : fields()) {
        if (columnsOf(field).contains(name))
            return Text::tr(field.title);
    }
    return {};
}

} // namespace app
