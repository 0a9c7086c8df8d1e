#pragma once

#include "app/result.h"
#include "app/segments/rule.h"
#include "storage/customers/customfieldstore.h"

namespace app {

/// Converts the operands of a comparison with a custom field to the form in which the field stores its values (see
/// storage::CustomField). Fails with Invalid, naming the field and the valid values, if op or value can never match.
Result<void> fitToField(RuleCompare &compare, const storage::CustomField &field);

} // namespace app
