#pragma once

#include "storage/customers/identitykind.h"

#include <string>
#include <string_view>

namespace storage {

/// An identity as it is kept and looked up, so that one written in two ways is one: ids in half-width letters and
/// digits, e-mail addresses in small letters too. Nicks of shops stay as they are; a phone is parsePhone()'s matter.
/// The result points into `value`, or into `scratch` where something had to change.
std::string_view identityValue(IdentityKind kind, std::string_view value, std::string &scratch);

} // namespace storage
