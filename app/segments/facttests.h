#pragma once

#include "app/segments/rule.h"
#include "app/segments/rulecontext.h"
#include "storage/segments/factstore.h"

namespace app {

// Tests of facts that only the file holds: each scans one table (or looks up one customer).

Bitset customersBySop(const SopTest &test, const RuleContext &context, const Bitset &within);
Bitset customersByCampaign(const CampaignTest &test, const RuleContext &context, const Bitset &within);
Bitset customersByCoupon(const CouponTest &test, const RuleContext &context, const Bitset &within);
Bitset customersByTasks(const TasksTest &test, const RuleContext &context, const Bitset &within);

/// The current state of a coupon: redeemed, else expired, claimed, issued.
CouponTest::State couponStateOf(const storage::FactStore::Coupon &coupon, storage::UtcMs now);

} // namespace app
