#pragma once

#include "app/imports/recordkind.h"

namespace app {

// The kinds by area. Headers are those of WeCom's console, of SCRM tools and shops, and the plain words
// used in hand-made sheets.
std::vector<RecordKind> teamKinds();      ///< staff, accounts, content
std::vector<RecordKind> groupKinds();     ///< groups, group-members, calls-to-action
std::vector<RecordKind> shopKinds();      ///< order-items, products, coupons, coupon-codes
std::vector<RecordKind> campaignKinds();  ///< campaigns, participants, moments-posts, live-sessions, live-viewers
std::vector<RecordKind> happeningKinds(); ///< leads, events, satisfaction
std::vector<RecordKind> figureKinds();    ///< staff-days, team-days, group-days, channel-days, costs, targets

/// The fields that identify a customer, followed by `own`.
std::vector<RecordField> customerFields(std::vector<RecordField> own);

} // namespace app
