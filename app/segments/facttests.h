#pragma once

#include "app/segments/rule.h"
#include "app/segments/rulecontext.h"
#include "storage/segments/factstore.h"

namespace app {

// Tests about facts that are kept in the file only: each walks one table (or looks one customer up).

Bitset customersBySop(const SopTest &test, const RuleContext &context, const Bitset &within);
Bitset customersByCampaign(const CampaignTest &test, const RuleContext &context, const Bitset &within);
Bitset customersByCoupon(const CouponTest &test, const RuleContext &context, const Bitset &within);
Bitset customersByTasks(const TasksTest &test, const RuleContext &context, const Bitset &within);

/// Where a coupon stands now: redeemed, else expired, claimed, issued.
CouponTest::State couponStateOf(const storage::FactStore::Coupon &coupon, storage::UtcMs now);

} // namespace app
