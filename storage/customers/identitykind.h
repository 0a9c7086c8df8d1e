#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace storage {

/// The kind of an identity; (kind, value) identifies one customer. The values are stored in the file.
enum class IdentityKind : std::uint8_t {
    Phone = 1,          ///< E.164 digits without the plus sign
    ExternalUserId = 2, ///< WeCom external_userid
    UnionId = 3,        ///< WeChat unionid
    Taobao = 4,         ///< Taobao / Tmall buyer name
    Youzan = 5,         ///< Youzan customer ID
    Email = 6,
    Shop = 7,           ///< buyer ID of any other shop
    Douyin = 8,
    Pinduoduo = 9,
    WeChat = 10,        ///< WeChat ID
    MemberNumber = 11   ///< CRM member number
};

struct IdentityKindName
{
    IdentityKind kind;
    const char *name; ///< in files and on the command line
};

inline constexpr std::array identityKindNames{
    IdentityKindName{IdentityKind::Phone, "phone"},         IdentityKindName{IdentityKind::ExternalUserId, "external_userid"},
    IdentityKindName{IdentityKind::UnionId, "unionid"},     IdentityKindName{IdentityKind::Taobao, "taobao"},
    IdentityKindName{IdentityKind::Youzan, "youzan"},       IdentityKindName{IdentityKind::Email, "email"},
    IdentityKindName{IdentityKind::Shop, "shop"},           IdentityKindName{IdentityKind::Douyin, "douyin"},
    IdentityKindName{IdentityKind::Pinduoduo, "pinduoduo"}, IdentityKindName{IdentityKind::WeChat, "wechat"},
    IdentityKindName{IdentityKind::MemberNumber, "member"}};

inline std::optional<IdentityKind> identityKindFromName(const QString &name)
{
    for (const IdentityKindName &entry : identityKindNames) {
        if (name == QLatin1String(entry.name))
            return entry.kind;
    }
    return std::nullopt;
}

inline QString nameOf(IdentityKind kind)
{
    for (const IdentityKindName &entry : identityKindNames) {
        if (entry.kind == kind)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

} // namespace storage
