#pragma once

#include "app/segments/rule.h"
#include "app/segments/rulecontext.h"

namespace app {

/// The customers of `within` that meet a test of a customer field. Throws StoreError Invalid for a field whose
/// values cannot be computed yet.
Bitset customersByField(const FieldTest &test, const RuleContext &context, const Bitset &within);

/// Age in years on `today`; empty if the year of birth is unknown. Without month and day, only the year counts.
std::optional<int> ageOn(storage::LocalDay today, int birthYear, int birthMonthDay);

/// Matches a stored phone number ("8613800138000") in its national form ("13800138000"): the country code of China
/// is not part of the comparison.
bool matchesPhone(const class TextMatcher &matcher, std::string_view phone);

} // namespace app
