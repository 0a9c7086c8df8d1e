#include "app/imports/kinds/kinds.h"

#include "app/imports/references.h"
#include "app/text.h"
#include "storage/customers/eventkind.h"

namespace app {

using storage::EventKind;

namespace {

constexpr Choice leadSources[] = {
    {"intent|意向|系统|意向分", 1}, {"event|事件|行为", 2}, {"hand|手工|人工|导入|线下", 3}};
constexpr Choice leadStages[] = {{"new|新线索|新增|未跟进|待跟进", 1},
                                 {"contacted|已联系|跟进中|已跟进", 2},
                                 {"quoted|已报价|报价|方案", 3},
                                 {"won|赢单|成交|已成交", 4},
                                 {"lost|输单|战败|已流失|无效", 5}};
constexpr Choice eventWords[] = {
    {"message|单聊|发消息|聊天", int(EventKind::MessageSent)},
    {"mass_send|群发|群发助手", int(EventKind::MassSend)},
    {"group_message|群消息|社群消息", int(EventKind::GroupMessage)},
    {"moments_post|朋友圈|发朋友圈", int(EventKind::MomentsPost)},
    {"call|电话|打电话|外呼", int(EventKind::Call)},
    {"sms|短信", int(EventKind::Sms)},
    {"friend_request_sent|发送好友申请|好友申请|加好友", int(EventKind::FriendRequestSent)},
    {"friend_request_accepted|通过好友申请|申请通过", int(EventKind::FriendRequestAccepted)},
    {"friend_request_refused|拒绝好友申请|申请拒绝", int(EventKind::FriendRequestRefused)},
    {"red_packet_sent|发红包", int(EventKind::RedPacketSent)},
    {"red_packet_taken|领红包|领取红包", int(EventKind::RedPacketTaken)},
    {"reply|回复|客户回复", int(EventKind::Reply)},
    {"content_viewed|浏览素材|查看素材|浏览内容|浏览文章|浏览", int(EventKind::ContentViewed)},
    {"link_viewed|打开链接|点击链接|浏览链接", int(EventKind::LinkViewed)},
    {"mini_program_viewed|打开小程序|浏览小程序|点击小程序", int(EventKind::MiniProgramViewed)},
    {"product_viewed|浏览商品|查看商品", int(EventKind::ProductViewed)},
    {"like|点赞", int(EventKind::Like)},
    {"comment|评论", int(EventKind::Comment)},
    {"share|分享|转发", int(EventKind::Share)},
    {"call_to_action_response|响应号召|参与接龙|接龙|打卡", int(EventKind::CallToActionResponse)},
    {"group_joined|进群|入群|加入群聊", int(EventKind::GroupJoined)},
    {"group_left|退群|离开群聊", int(EventKind::GroupLeft)},
    {"friend_added|添加好友|成为好友|新增好友", int(EventKind::FriendAdded)},
    {"friend_deleted|删除好友|流失", int(EventKind::FriendDeleted)},
    {"live_viewed|观看直播|看直播", int(EventKind::LiveViewed)},
    {"coupon_issued|发券|发放优惠券", int(EventKind::CouponIssued)},
    {"coupon_claimed|领券|领取优惠券", int(EventKind::CouponClaimed)},
    {"coupon_redeemed|用券|核销优惠券|核销", int(EventKind::CouponRedeemed)},
    {"order_paid|支付|下单支付|购买", int(EventKind::OrderPaid)},
    {"order_refunded|退款", int(EventKind::OrderRefunded)},
    {"satisfaction|满意度|评价", int(EventKind::Satisfaction)},
    {"complaint|投诉", int(EventKind::Complaint)},
    {"invite|邀请|邀请好友", int(EventKind::Invite)},
    {"note|备注|跟进|跟进记录", int(EventKind::Note)},
    {"in_store|到店", int(EventKind::InStore)},
    {"question|提问|咨询", int(EventKind::Question)}};
constexpr Choice scores[] = {{"5|非常满意|很满意|五星|5分|5星", 5},
                             {"4|满意|四星|4分|4星", 4},
                             {"3|一般|三星|3分|3星", 3},
                             {"2|不满意|二星|两星|2分|2星", 2},
                             {"1|非常不满意|很不满意|一星|1分|1星", 1}};

constexpr std::int64_t msPerSecond = 1000;
constexpr const char *staffHeaders = "成员|员工|客服|跟进人|操作人|接待人|staff";
constexpr const char *accountHeaders = "账号|接待账号|account";

QString settleEvent(RecordDraft &draft, RecordContext &)
{
    if (!draft.column("kind").isGiven() && draft.column("written").isGiven())
        draft.column("kind") = std::int64_t(EventKind::Other);
    if (!draft.column("customer_id").isGiven() && !draft.column("group_id").isGiven())
        return Text::tr("The row matches no known customer or group.");
    draft.column("origin") = std::int64_t(2);
    return {};
}

QString settleSatisfaction(RecordDraft &draft, RecordContext &context)
{
    draft.column("kind") = std::int64_t(EventKind::Satisfaction);
    return settleEvent(draft, context);
}

QString settleLead(RecordDraft &draft, RecordContext &context)
{
    if (draft.column("stage").isGiven() && draft.column("stage").number == 5 && !draft.column("closed_at").isGiven() &&
        draft.column("created_at").isGiven())
        draft.column("closed_at") = draft.column("created_at");
    // In whole seconds, as in spreadsheets, so that a re-imported export matches.
    draft.setFallback("created_at", context.store.now() / msPerSecond * msPerSecond);
    return {};
}

} // namespace

std::vector<RecordKind> happeningKinds()
{
    std::vector<RecordKind> kinds;
    kinds.push_back(
        {.name = "leads",
         .table = "lead",
         .fields = customerFields(
             {{.name = "source",
               .headers = "线索来源|来源|source",
               .cell = CellKind::Choice,
               .column = "source",
               .choices = leadSources,
               .written = "source_written"},
              {.name = "stage",
               .headers = "商机阶段|线索阶段|阶段|状态|跟进状态|stage",
               .cell = CellKind::Choice,
               .column = "stage",
               .choices = leadStages,
               .written = "stage_written"},
              {"lost_reason", "输单原因|战败原因|lost_reason", CellKind::Text, "lost_reason"},
              {"expected_amount", "预计金额|商机金额|意向金额|expected_amount", CellKind::Money, "expected_amount"},
              {"expected_day", "预计成交日期|预计成交时间|expected_day", CellKind::Day, "expected_day"},
              {"owner", "负责人|跟进人|所属员工|跟进员工|归属人|owner|staff", CellKind::Name, "owner_id",
               Reference::Staff},
              {"created_at", "创建时间|线索时间|录入时间|created_at", CellKind::Instant, "created_at"},
              {"contacted_at", "首次跟进时间|首次联系时间|contacted_at", CellKind::Instant, "contacted_at"},
              {"closed_at", "关闭时间|成交时间|closed_at", CellKind::Instant, "closed_at"},
              {"next_follow_up", "下次跟进日期|下次跟进时间|next_follow_up", CellKind::Day, "next_follow_up_day"}}),
         .keys = {{"customer_id", "created_at"}, {"customer_id"}},
         .needs = {"customer_id"},
         .match = RecordKind::Match::Occurrence,
         .namesCustomers = true,
         .defaults = {{"source", 3}, {"stage", 1}},
         .settle = settleLead});
    kinds.push_back(
        {.name = "events",
         .table = "event",
         .fields = customerFields(
             {{.name = "kind",
               .headers = "行为|行为类型|事件|事件类型|动作|类型|kind|event",
               .cell = CellKind::Choice,
               .column = "kind",
               .choices = eventWords,
               .written = "written"},
              {"at", "时间|发生时间|行为时间|操作时间|日期|at|time", CellKind::Instant, "at"},
              {"quantity", "数量|次数|金额数|quantity", CellKind::Integer, "quantity"},
              {"dwell", "停留时长|停留秒数|浏览时长|停留时长(秒)|dwell", CellKind::Seconds, "quantity"},
              {"watch_minutes", "观看时长|观看时长(分钟)|watch_minutes", CellKind::Minutes, "quantity"},
              {"group_id", "群id|群聊id|chat_id|group_id", CellKind::Code, "group_id", Reference::Group},
              {"group", "客户群名称|群名|群名称|群聊名称|群聊|group", CellKind::Name, "group_id", Reference::Group},
              {"account", accountHeaders, CellKind::Name, "account_id", Reference::Account},
              {"staff", staffHeaders, CellKind::Name, "staff_id", Reference::Staff},
              {"text", "内容|备注|说明|详情|text|note", CellKind::Text, "text"}}),
         .keys = {},
         .needs = {"kind", "at"},
         .match = RecordKind::Match::Whole,
         .namesCustomers = true,
         .derived = {"origin"},
         .rows = "t.origin = 2 AND t.kind <> 31 AND t.void = 0",
         .settle = settleEvent});
    kinds.push_back(
        {.name = "satisfaction",
         .table = "event",
         .fields = customerFields({{.name = "score",
                                    .headers = "评分|满意度|满意度评分|分数|评价结果|评价等级|score",
                                    .cell = CellKind::Score,
                                    .column = "quantity",
                                    .choices = scores,
                                    .written = "written"},
                                   {"at", "时间|评价时间|评分时间|日期|at|time", CellKind::Instant, "at"},
                                   {"account", accountHeaders, CellKind::Name, "account_id", Reference::Account},
                                   {"staff", staffHeaders, CellKind::Name, "staff_id", Reference::Staff},
                                   {"text", "评价|评价内容|意见|内容|备注|text", CellKind::Text, "text"}}),
         .keys = {},
         .needs = {"at"},
         .needsOne = {"quantity", "written"},
         .match = RecordKind::Match::Whole,
         .namesCustomers = true,
         .derived = {"origin", "kind"},
         .rows = "t.kind = 31 AND t.void = 0",
         .settle = settleSatisfaction});
    return kinds;
}

} // namespace app
