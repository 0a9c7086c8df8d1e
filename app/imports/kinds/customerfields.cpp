#include "app/imports/kinds/kinds.h"

namespace app {

using storage::IdentityKind;

std::vector<RecordField> customerFields(std::vector<RecordField> own)
{
    const auto identity = [](const char *name, const char *headers, IdentityKind kind) {
        return RecordField{name, headers, CellKind::Identity, nullptr, Reference::None, {}, kind};
    };
    std::vector<RecordField> fields{
        identity("external_userid", "userid|external_userid|externaluserid|外部联系人id|客户id|企微客户id",
                 IdentityKind::ExternalUserId),
        identity("unionid", "unionid", IdentityKind::UnionId),
        identity(
            "phone",
            "手机|手机号|手机号码|电话|联系电话|联系手机|客户手机号|客户手机|会员手机号|买家手机号|phone|mobile|tel",
            IdentityKind::Phone),
        identity("taobao", "买家会员名|旺旺|旺旺号|淘宝昵称|taobao", IdentityKind::Taobao),
        identity("youzan", "有赞id|youzan", IdentityKind::Youzan),
        identity("douyin", "抖音id|抖音昵称|douyin", IdentityKind::Douyin),
        identity("pinduoduo", "拼多多id|拼多多昵称|pinduoduo", IdentityKind::Pinduoduo),
        identity("member", "会员号|会员卡号|会员编号|member", IdentityKind::MemberNumber),
        identity("wechat", "微信号|wechat|weixin", IdentityKind::WeChat),
        identity("email", "邮箱|电子邮箱|email|e-mail|mail", IdentityKind::Email),
        identity("key", "客户编号|客户键|key|shop", IdentityKind::Shop),
        {"customer", "客户|客户名称|客户姓名|姓名|昵称|客户昵称|名称|成员昵称|观众|用户|用户昵称|customer|name",
         CellKind::CustomerName},
    };
    fields.insert(fields.end(), own.begin(), own.end());
    return fields;
}

} // namespace app
