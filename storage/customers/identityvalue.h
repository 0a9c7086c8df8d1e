#pragma once

#include "storage/customers/identitykind.h"

#include <string>
#include <string_view>

namespace storage {

/// The normalised form of an identity, so that different spellings are equal: IDs in half-width letters and digits,
/// e-mail addresses also in lower case. Shop nicknames are unchanged; for phone numbers see parsePhone(). The result
/// refers to `value`, or to `scratch` if something had to be changed.
std::string_view identityValue(IdentityKind kind, std::string_view value, std::string &scratch);

} // namespace storage
