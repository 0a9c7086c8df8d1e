#pragma once

#include "storage/customers/identitykind.h"

#include <algorithm>
#include <array>

namespace app {

/// The kinds of identities in the order in which they decide who a row is about: the IDs of WeCom and WeChat, the phone
/// number, the buyer IDs of shops, then what several people may share or choose for themselves.
inline constexpr std::array identityKindsByTrust{
    storage::IdentityKind::ExternalUserId, storage::IdentityKind::UnionId, storage::IdentityKind::Phone,
    storage::IdentityKind::Taobao,         storage::IdentityKind::Youzan,  storage::IdentityKind::Douyin,
    storage::IdentityKind::Pinduoduo,      storage::IdentityKind::Shop,    storage::IdentityKind::MemberNumber,
    storage::IdentityKind::WeChat,         storage::IdentityKind::Email};

static_assert(identityKindsByTrust.size() == storage::identityKindNames.size());

/// The place of a kind in that order, 0 for the most trusted one.
constexpr int trustRank(storage::IdentityKind kind)
{
    return int(std::find(identityKindsByTrust.begin(), identityKindsByTrust.end(), kind) -
               identityKindsByTrust.begin());
}

} // namespace app
