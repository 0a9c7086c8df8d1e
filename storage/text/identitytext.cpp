#include "storage/text/identitytext.h"

#include "storage/text/cell.h"

#include <algorithm>

namespace storage {

std::string_view identityText(IdentityKind kind, std::string_view cell, std::string &scratch)
{
    const bool isAscii = std::all_of(cell.begin(), cell.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    if (isAscii && kind != IdentityKind::Email)
        return trimmed(cell);
    scratch = toHalfWidth(cell);
    if (kind == IdentityKind::Email) {
        for (char &c : scratch) {
            if (c >= 'A' && c <= 'Z')
                c = char(c - 'A' + 'a');
        }
    }
    return trimmed(scratch);
}

} // namespace storage
