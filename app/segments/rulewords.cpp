#include "app/segments/rulewords.h"

#include "app/fields/customerfieldinfo.h"
#include "app/kpi/rfm.h"
#include "storage/customers/eventkind.h"
#include "storage/customers/identitykind.h"

#include <algorithm>
#include <array>
#include <vector>

namespace app {

namespace {

/// Fields with a test of their own. The texts of the customer stand before the stage.
constexpr std::array ownFields{RuleFieldInfo{"name", RuleField::Name, RuleValueKind::Text},
                               RuleFieldInfo{"remark", RuleField::Remark, RuleValueKind::Text},
                               RuleFieldInfo{"phone", RuleField::Phone, RuleValueKind::Text},
                               RuleFieldInfo{"gender", RuleField::Gender, RuleValueKind::Word},
                               RuleFieldInfo{"birthday", RuleField::Birthday, RuleValueKind::MonthDay},
                               RuleFieldInfo{"age", RuleField::Age, RuleValueKind::Number},
                               RuleFieldInfo{"stage", RuleField::Stage, RuleValueKind::Word},
                               RuleFieldInfo{"status", RuleField::Status, RuleValueKind::Word},
                               RuleFieldInfo{"owner", RuleField::Owner, RuleValueKind::Reference},
                               RuleFieldInfo{"department", RuleField::Department, RuleValueKind::Reference},
                               RuleFieldInfo{"channel", RuleField::Channel, RuleValueKind::Reference},
                               RuleFieldInfo{"add_way", RuleField::AddWay, RuleValueKind::Word},
                               RuleFieldInfo{"added_at", RuleField::AddedAt, RuleValueKind::Date},
                               RuleFieldInfo{"last_contact_at", RuleField::LastContactAt, RuleValueKind::Date},
                               RuleFieldInfo{"repurchase_due_at", RuleField::RepurchaseDueAt, RuleValueKind::Date},
                               RuleFieldInfo{"consent", RuleField::Consent, RuleValueKind::Word},
                               RuleFieldInfo{"custom", RuleField::Custom, RuleValueKind::Custom}};

const std::vector<RuleFieldInfo> &fields()
{
    static const std::vector<RuleFieldInfo> all = [] {
        std::vector<RuleFieldInfo> made;
        for (const RuleFieldInfo &own : ownFields) {
            if (own.field == RuleField::Stage) {
                for (const CustomerFieldInfo &field : customerFields()) {
                    if (field.rule)
                        made.push_back({field.rule, RuleField::Text, RuleValueKind::Text, field.target.text});
                }
            }
            made.push_back(own);
        }
        return made;
    }();
    return all;
}

constexpr std::array<RuleWord<RuleOp>, 22> ops{{{"=", RuleOp::Equal},
                                                {"!=", RuleOp::NotEqual},
                                                {">", RuleOp::Greater},
                                                {">=", RuleOp::GreaterEqual},
                                                {"<", RuleOp::Less},
                                                {"<=", RuleOp::LessEqual},
                                                {"between", RuleOp::Between},
                                                {"in", RuleOp::In},
                                                {"not_in", RuleOp::NotIn},
                                                {"contains", RuleOp::Contains},
                                                {"not_contains", RuleOp::NotContains},
                                                {"starts_with", RuleOp::StartsWith},
                                                {"ends_with", RuleOp::EndsWith},
                                                {"empty", RuleOp::Empty},
                                                {"not_empty", RuleOp::NotEmpty},
                                                {"on", RuleOp::On},
                                                {"before", RuleOp::Before},
                                                {"after", RuleOp::After},
                                                {"within_days", RuleOp::WithinDays},
                                                {"older_than_days", RuleOp::OlderThanDays},
                                                {"next_days", RuleOp::NextDays},
                                                {"anniversary_within_days", RuleOp::AnniversaryWithinDays}}};

constexpr std::array textOps{RuleOp::Equal,    RuleOp::NotEqual,    RuleOp::In,         RuleOp::NotIn,
                             RuleOp::Contains, RuleOp::NotContains, RuleOp::StartsWith, RuleOp::EndsWith,
                             RuleOp::Empty,    RuleOp::NotEmpty};
constexpr std::array numberOps{RuleOp::Equal, RuleOp::NotEqual,  RuleOp::Greater, RuleOp::GreaterEqual,
                               RuleOp::Less,  RuleOp::LessEqual, RuleOp::Between, RuleOp::In,
                               RuleOp::NotIn, RuleOp::Empty,     RuleOp::NotEmpty};
constexpr std::array dateOps{RuleOp::Equal,      RuleOp::NotEqual,
                             RuleOp::Greater,    RuleOp::GreaterEqual,
                             RuleOp::Less,       RuleOp::LessEqual,
                             RuleOp::Between,    RuleOp::In,
                             RuleOp::NotIn,      RuleOp::On,
                             RuleOp::Before,     RuleOp::After,
                             RuleOp::WithinDays, RuleOp::OlderThanDays,
                             RuleOp::NextDays,   RuleOp::AnniversaryWithinDays,
                             RuleOp::Empty,      RuleOp::NotEmpty};
constexpr std::array monthDayOps{RuleOp::Equal, RuleOp::NotEqual, RuleOp::On,       RuleOp::Between,
                                 RuleOp::In,    RuleOp::NotIn,    RuleOp::NextDays, RuleOp::AnniversaryWithinDays,
                                 RuleOp::Empty, RuleOp::NotEmpty};
constexpr std::array wordOps{RuleOp::Equal, RuleOp::NotEqual, RuleOp::In,
                             RuleOp::NotIn, RuleOp::Empty,    RuleOp::NotEmpty};

constexpr std::array<RuleWord<int>, 3> genders{{{"unknown", 0}, {"male", 1}, {"female", 2}}};
constexpr std::array<RuleWord<int>, 7> stages{
    {{"new", 1}, {"nurture", 2}, {"first_order", 3}, {"repeat", 4}, {"loyal", 5}, {"dormant", 6}, {"lost", 7}}};
constexpr std::array<RuleWord<int>, 2> statuses{{{"active", 1}, {"blacklisted", 2}}};
constexpr std::array<RuleWord<int>, 2> consents{{{"given", consentGiven}, {"withdrawn", consentWithdrawn}}};
// WeCom's codes; a code without a word is written as a number.
constexpr std::array<RuleWord<int>, 24> addWays{{{"unknown", 0},
                                                 {"qr_code", 1},
                                                 {"phone_search", 2},
                                                 {"card", 3},
                                                 {"group_chat", 4},
                                                 {"phone_contacts", 5},
                                                 {"wechat_contacts", 6},
                                                 {"friend_request", 7},
                                                 {"third_party_service", 8},
                                                 {"email", 9},
                                                 {"channels", 10},
                                                 {"calendar", 11},
                                                 {"meeting", 12},
                                                 {"wechat_friend", 13},
                                                 {"smart_device", 14},
                                                 {"door_to_door", 15},
                                                 {"acquisition_link", 16},
                                                 {"custom", 17},
                                                 {"demand_reply", 18},
                                                 {"third_party_pre_sales", 21},
                                                 {"possible_partner", 22},
                                                 {"wechat_request_accepted", 24},
                                                 {"shared_by_colleague", 201},
                                                 {"assigned_by_admin", 202}}};

constexpr std::array<RuleWord<RuleMeasure>, 5> measures{{{"count", RuleMeasure::Count},
                                                         {"sum", RuleMeasure::Sum},
                                                         {"mean", RuleMeasure::Mean},
                                                         {"first", RuleMeasure::First},
                                                         {"last", RuleMeasure::Last}}};
constexpr std::array<RuleWord<OrdersTest::Status>, 3> orderStatusWords{{{"paid", OrdersTest::Status::Paid},
                                                                        {"refunded", OrdersTest::Status::Refunded},
                                                                        {"unpaid", OrdersTest::Status::Unpaid}}};
constexpr std::array<RuleWord<FriendshipTest::State>, 5> friendshipStateWords{
    {{"open", FriendshipTest::State::Open},
     {"deleted_by_customer", FriendshipTest::State::DeletedByCustomer},
     {"deleted_by_us", FriendshipTest::State::DeletedByUs},
     {"transferred", FriendshipTest::State::Transferred},
     {"any", FriendshipTest::State::Any}}};
constexpr std::array<RuleWord<CouponTest::State>, 4> couponStateWords{{{"issued", CouponTest::State::Issued},
                                                                       {"claimed", CouponTest::State::Claimed},
                                                                       {"redeemed", CouponTest::State::Redeemed},
                                                                       {"expired", CouponTest::State::Expired}}};
constexpr std::array<RuleWord<int>, 6> enrolmentStateWords{
    {{"running", 1}, {"finished", 2}, {"goal", 3}, {"exited", 4}, {"removed", 5}, {"held_out", 6}}};
constexpr std::array<RuleWord<int>, 12> taskStateWords{{{"scheduled", 1},
                                                        {"due", 2},
                                                        {"copied", 3},
                                                        {"done", 4},
                                                        {"done_late", 5},
                                                        {"skipped", 6},
                                                        {"snoozed", 7},
                                                        {"not_applicable", 8},
                                                        {"blocked", 9},
                                                        {"missed", 10},
                                                        {"cancelled", 11},
                                                        {"void", 12}}};
// First the Chinese names shown in lists and reports; the English words mean the same.
constexpr std::array<RuleWord<int>, 16> rfmClassWords{{{"重要价值客户", int(RfmClass::ImportantValue)},
                                                       {"重要发展客户", int(RfmClass::ImportantDevelop)},
                                                       {"重要保持客户", int(RfmClass::ImportantKeep)},
                                                       {"重要挽留客户", int(RfmClass::ImportantWinBack)},
                                                       {"一般价值客户", int(RfmClass::OrdinaryValue)},
                                                       {"一般发展客户", int(RfmClass::OrdinaryDevelop)},
                                                       {"一般保持客户", int(RfmClass::OrdinaryKeep)},
                                                       {"一般挽留客户", int(RfmClass::OrdinaryWinBack)},
                                                       {"important_value", int(RfmClass::ImportantValue)},
                                                       {"important_develop", int(RfmClass::ImportantDevelop)},
                                                       {"important_keep", int(RfmClass::ImportantKeep)},
                                                       {"important_win_back", int(RfmClass::ImportantWinBack)},
                                                       {"ordinary_value", int(RfmClass::OrdinaryValue)},
                                                       {"ordinary_develop", int(RfmClass::OrdinaryDevelop)},
                                                       {"ordinary_keep", int(RfmClass::OrdinaryKeep)},
                                                       {"ordinary_win_back", int(RfmClass::OrdinaryWinBack)}}};

constexpr auto identityKindWords = [] {
    std::array<RuleWord<int>, storage::identityKindNames.size()> words{};
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = {storage::identityKindNames[i].name, int(storage::identityKindNames[i].kind)};
    return words;
}();
constexpr auto eventKindWords = [] {
    std::array<RuleWord<int>, storage::eventKindNames.size()> words{};
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = {storage::eventKindNames[i].name, int(storage::eventKindNames[i].kind)};
    return words;
}();

} // namespace

std::span<const RuleFieldInfo> ruleFields()
{
    return fields();
}

const RuleFieldInfo &infoOf(const FieldTest &test)
{
    return *std::find_if(fields().begin(), fields().end(), [&test](const RuleFieldInfo &info) {
        return info.field == test.field && (test.field != RuleField::Text || info.text == test.text);
    });
}

RuleWords<RuleOp> ruleOps()
{
    return ops;
}

std::span<const RuleOp> opsFor(RuleValueKind kind)
{
    static constexpr auto all = [] {
        std::array<RuleOp, ops.size()> every{};
        for (std::size_t i = 0; i < ops.size(); ++i)
            every[i] = ops[i].value;
        return every;
    }();
    switch (kind) {
    case RuleValueKind::Text:
        return textOps;
    case RuleValueKind::Number:
        return numberOps;
    case RuleValueKind::Date:
        return dateOps;
    case RuleValueKind::MonthDay:
        return monthDayOps;
    case RuleValueKind::Word:
    case RuleValueKind::Reference:
        return wordOps;
    case RuleValueKind::Custom:
        break;
    }
    return all;
}

std::span<const RuleOp> measureOps()
{
    return numberOps;
}

bool takesDayCount(RuleOp op)
{
    return op == RuleOp::WithinDays || op == RuleOp::OlderThanDays || op == RuleOp::NextDays ||
           op == RuleOp::AnniversaryWithinDays;
}

bool takesNothing(RuleOp op)
{
    return op == RuleOp::Empty || op == RuleOp::NotEmpty;
}

bool takesList(RuleOp op)
{
    return op == RuleOp::In || op == RuleOp::NotIn;
}

RuleWords<int> wordsOf(RuleField field)
{
    switch (field) {
    case RuleField::Gender:
        return genders;
    case RuleField::Stage:
        return stages;
    case RuleField::Status:
        return statuses;
    case RuleField::Consent:
        return consents;
    case RuleField::AddWay:
        return addWays;
    default:
        return {};
    }
}

RuleWords<RuleMeasure> ruleMeasures()
{
    return measures;
}

RuleWords<OrdersTest::Status> orderStatuses()
{
    return orderStatusWords;
}

RuleWords<FriendshipTest::State> friendshipStates()
{
    return friendshipStateWords;
}

RuleWords<CouponTest::State> couponStates()
{
    return couponStateWords;
}

RuleWords<int> enrolmentStates()
{
    return enrolmentStateWords;
}

RuleWords<int> taskStates()
{
    return taskStateWords;
}

RuleWords<int> lifecycleStages()
{
    return stages;
}

RuleWords<int> rfmClasses()
{
    return rfmClassWords;
}

RuleWords<int> identityKinds()
{
    return identityKindWords;
}

RuleWords<int> eventKinds()
{
    return eventKindWords;
}

} // namespace app
