#pragma once

#include "app/segments/rule.h"
#include "app/segments/rulecontext.h"

namespace app {

/// Those of `within` for whom a test about a field of the customer holds. Throws StoreError Invalid for a field whose
/// values nothing computes yet.
Bitset customersByField(const FieldTest &test, const RuleContext &context, const Bitset &within);

/// Years of age on `today`; nothing where the year of birth is not known. Without the day of birth, the year counts.
std::optional<int> ageOn(storage::LocalDay today, int birthYear, int birthMonthDay);

/// A phone as it is kept ("8613800138000"), the way it is said in its country ("13800138000"): the country code of China
/// is not part of what is compared.
bool matchesPhone(const class TextMatcher &matcher, std::string_view phone);

} // namespace app
