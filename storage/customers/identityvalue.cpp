#include "storage/customers/identityvalue.h"

#include "storage/text/cell.h"
#include "storage/text/utf8.h"

#include <algorithm>

namespace storage {

std::string_view identityValue(IdentityKind kind, std::string_view value, std::string &scratch)
{
    const bool isNick = kind == IdentityKind::Taobao || kind == IdentityKind::Douyin || kind == IdentityKind::Pinduoduo;
    if (isNick || kind == IdentityKind::Phone)
        return value;
    if (asciiPrefix(value) < value.size()) {
        scratch = toHalfWidth(value);
        value = scratch;
    }
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (kind != IdentityKind::Email || std::none_of(value.begin(), value.end(), isCapital))
        return value;
    std::string lower(value);
    for (char &c : lower)
        c = isCapital(c) ? char(c + ('a' - 'A')) : c;
    scratch = std::move(lower);
    return scratch;
}

} // namespace storage
