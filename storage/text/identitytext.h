#pragma once

#include "storage/customers/identitykind.h"

#include <string>
#include <string_view>

namespace storage {

/// An identity as it is kept and compared: trimmed, full-width letters and digits as their half-width twins, e-mail in
/// lower case. Phones go through parsePhone instead. The result points into `cell` or `scratch`.
std::string_view identityText(IdentityKind kind, std::string_view cell, std::string &scratch);

} // namespace storage
