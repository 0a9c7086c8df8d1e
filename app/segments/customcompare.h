#pragma once

#include "app/result.h"
#include "app/segments/rule.h"
#include "storage/customers/customfieldstore.h"

namespace app {

/// Brings what is compared with a custom field into the form in which the field keeps its values (see
/// storage::CustomField). Invalid, naming the field and what would be understood, where op or value can never match.
Result<void> fitToField(RuleCompare &compare, const storage::CustomField &field);

} // namespace app
