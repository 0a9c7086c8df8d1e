#include "app/imports/kinds/kinds.h"

#include "app/imports/references.h"
#include "app/text.h"
#include "storage/imports/shownvalues.h"

namespace app {

namespace {

// Kinds of campaigns.
constexpr Choice campaignWords[] = {{"fission|裂变|裂变活动", 1},
                                    {"task_reward|任务宝|好友裂变", 2},
                                    {"quiz|趣味测试|测试|测评", 3},
                                    {"livestream|直播", 4},
                                    {"group_buying|社群团购|团购|拼团", 5},
                                    {"seckill|秒杀|抽奖|秒杀抽奖", 6},
                                    {"member_day|会员日", 7},
                                    {"other|其他|其它", 9}};
constexpr Choice themes[] = {{"persona|人设|人设类", 1},
                             {"value|价值|干货|知识", 2},
                             {"product|产品|种草", 3},
                             {"proof|客户见证|口碑|晒单", 4},
                             {"offer|活动|促销|优惠", 5}};

QString settleParticipant(RecordDraft &draft, RecordContext &context)
{
    const RecordValue &inviter = draft.field("inviter");
    if (!inviter.isGiven())
        return {};
    const storage::CustomerId customer = context.references.customerNamed(inviter.text);
    if (!customer)
        return Text::tr(
            "The inviter is unknown, or several customers have this name. Add an identity such as the phone number.");
    draft.column("inviter_id") = customer.value;
    if (!draft.column("generation").isGiven())
        draft.column("generation") = context.references.generationOf(draft.column("campaign_id").number, customer) + 1;
    return {};
}

} // namespace

std::vector<RecordKind> campaignKinds()
{
    std::vector<RecordKind> kinds;
    kinds.push_back(
        {.name = "campaigns",
         .table = "campaign",
         .fields = {{"name", "活动名称|活动|名称|name|campaign", CellKind::Text, "name"},
                    {"kind", "活动类型|类型|kind", CellKind::Choice, "kind", Reference::None, campaignWords},
                    {"goal", "活动目标|目标|goal", CellKind::Text, "goal"},
                    {"starts_at", "开始时间|活动开始时间|开始日期|starts_at", CellKind::Instant, "starts_at"},
                    {"ends_at", "结束时间|活动结束时间|结束日期|ends_at", CellKind::Instant, "ends_at"},
                    {"budget", "预算|活动预算|budget", CellKind::Money, "budget"},
                    {"invited", "邀请人数|触达人数|invited", CellKind::Integer, "invited"}},
         .keys = {{"name"}},
         .needs = {"name"},
         .defaults = {{"kind", 9}}});
    kinds.push_back(
        {.name = "participants",
         .table = "participant",
         .fields = customerFields(
             {{"campaign", "活动名称|活动|campaign", CellKind::Name, "campaign_id", Reference::Campaign},
              {.name = "inviter",
               .headers = "邀请人|邀请人手机号|上级|inviter",
               .cell = CellKind::Person,
               .shown = storage::shown::participantInviter},
              {"generation", "代数|裂变代数|层级|generation", CellKind::Integer, "generation"},
              {"joined_at", "参与时间|报名时间|加入时间|joined_at", CellKind::Instant, "joined_at"},
              {"shared_at", "分享时间|shared_at", CellKind::Instant, "shared_at"},
              {"newly_added", "新客|是否新增|是否新客|新增|newly_added", CellKind::YesNo, "newly_added"}}),
         .keys = {{"campaign_id", "customer_id"}},
         .needs = {"campaign_id", "customer_id", "joined_at"},
         .hasId = false,
         .namesCustomers = true,
         .derived = {"inviter_id"},
         .defaults = {{"generation", 0}, {"newly_added", 0}},
         .settle = settleParticipant});
    kinds.push_back(
        {.name = "moments-posts",
         .table = "moments_post",
         .fields = {{"account", "账号|发布账号|成员|发表成员|员工|account|staff", CellKind::Name, "account_id",
                     Reference::Account},
                    {"at", "发布时间|发表时间|时间|at", CellKind::Instant, "at"},
                    {"theme", "主题|类型|内容类型|theme", CellKind::Choice, "theme", Reference::None, themes},
                    {"content", "素材|内容|文案|content", CellKind::Name, "content_id", Reference::Content},
                    {"visible_to", "可见人数|可见客户数|覆盖人数|visible_to", CellKind::Integer, "visible_to"},
                    {"views", "浏览数|浏览量|views", CellKind::Integer, "views"},
                    {"likes", "点赞数|点赞|likes", CellKind::Integer, "likes"},
                    {"comments", "评论数|评论|comments", CellKind::Integer, "comments"},
                    {"link", "链接|link|url", CellKind::Text, "link"}},
         .keys = {{"account_id", "at"}},
         .needs = {"account_id", "at"}});
    kinds.push_back(
        {.name = "live-sessions",
         .table = "live_session",
         .fields = {{"name", "直播名称|场次|直播场次|直播间|直播主题|名称|name|session", CellKind::Text, "name"},
                    {"channel", "渠道|平台|channel", CellKind::Name, "channel_id", Reference::Channel},
                    {"start_at", "开播时间|开始时间|直播开始时间|start_at", CellKind::Instant, "start_at"},
                    {"end_at", "结束时间|下播时间|直播结束时间|end_at", CellKind::Instant, "end_at"},
                    {"viewers", "观看人数|观众数|viewers", CellKind::Integer, "viewers"},
                    {"interactions", "互动人数|互动数|评论人数|interactions", CellKind::Integer, "interactions"},
                    {"watch_minutes", "总观看时长|观看总时长|总观看时长(分钟)|watch_minutes", CellKind::Minutes,
                     "watched_seconds"},
                    {"buyers", "成交人数|购买人数|支付人数|buyers", CellKind::Integer, "buyers"},
                    {"amount", "成交金额|支付金额|gmv|amount", CellKind::Money, "amount"}},
         .keys = {{"name", "start_at"}},
         .needs = {"name", "start_at"}});
    kinds.push_back(
        {.name = "live-viewers",
         .table = "live_viewer",
         .fields = customerFields(
             {{"session", "直播名称|场次|直播场次|直播间|直播主题|session", CellKind::Name, "session_id",
               Reference::LiveSession},
              {"invited", "是否邀请|邀请|已邀请|invited", CellKind::YesNo, "invited"},
              {"watch_minutes", "观看时长|观看时长(分钟)|观看分钟|watch_minutes", CellKind::Minutes, "seconds"},
              {"watch_seconds", "观看秒数|观看时长(秒)|watch_seconds|seconds", CellKind::Seconds, "seconds"},
              {"interacted", "互动次数|互动|是否互动|interacted", CellKind::YesNo, "interacted"},
              {"bought", "是否下单|是否购买|下单|购买|bought", CellKind::YesNo, "bought"}}),
         .keys = {{"session_id", "customer_id"}},
         .needs = {"session_id", "customer_id"},
         .hasId = false,
         .namesCustomers = true,
         .defaults = {{"invited", 0}}});
    return kinds;
}

} // namespace app
