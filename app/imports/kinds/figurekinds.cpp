#include "app/imports/kinds/kinds.h"

#include "app/imports/recordmapping.h"
#include "app/imports/references.h"
#include "app/kpi/metriccatalogue.h"
#include "app/text.h"
#include "storage/imports/shownvalues.h"
#include "storage/time/localday.h"

namespace app {

namespace {

constexpr Choice costKinds[] = {{"acquisition|获客|获客成本|引流|投放|广告", 1},
                                {"operations|运营|运营成本|人工|工具", 2},
                                {"sales|销售|销售成本|佣金|优惠", 3}};
constexpr Choice scopes[] = {{"team|团队|全部|整体", 0},
                             {"staff|成员|员工", 1},
                             {"channel|渠道", 2},
                             {"account|账号", 3},
                             {"department|部门|门店", 4}};

QString settleStaffDay(RecordDraft &draft, RecordContext &context)
{
    if (draft.column("account_id").isGiven())
        return {};
    if (const std::int64_t only = context.references.onlyAccount()) {
        draft.column("account_id") = only;
        return {};
    }
    return Text::tr("The row does not say whose figures these are. Export figures per member, or import them as the "
                    "team's own (team-days).");
}

/// Figures without an account belong to the only account, or to the team.
bool saysWhose(const RecordKind &kind, const RecordMapping &mapping, TeamStore &store)
{
    return mapping.has(kind.fieldOf("userid")) || mapping.has(kind.fieldOf("account")) ||
           storage::ReferenceStore(store.connection()).onlyAccount() != 0;
}

/// WeCom's daily statistics of contacts and groups for an account or the team: `whose`, then these fields. A
/// corrected day without chats has no share or time, so an empty cell clears them.
std::vector<RecordField> dayFigures(std::vector<RecordField> whose)
{
    const std::vector<RecordField> figures{
        {"day", "日期|统计日期|时间|stat_time|day|date", CellKind::Day, "day"},
        {"chats", "单聊总数|聊天总数|聊天数|chat_cnt|chats", CellKind::Integer, "chats"},
        {"messages", "发送消息数|消息数|发送消息总数|message_cnt|messages", CellKind::Integer, "messages"},
        {.name = "reply_share",
         .headers = "回复单聊占比|已回复聊天占比|已回复单聊占比|回复占比|回复率|reply_percentage|reply_share",
         .cell = CellKind::Share,
         .column = "reply_share",
         .emptyClears = true},
        {.name = "first_reply_minutes",
         .headers = "平均首次回复时长|平均首次回复时长(分钟)|首次回复时长|avg_reply_time|first_reply_minutes",
         .cell = CellKind::Minutes,
         .column = "first_reply_seconds",
         .emptyClears = true},
        {.name = "first_reply_seconds",
         .headers = "平均首次回复时长(秒)|首次响应时长(秒)|first_reply_average_sec|first_reply_seconds",
         .cell = CellKind::Seconds,
         .column = "first_reply_seconds",
         .emptyClears = true},
        {"opened_by_customer", "客户发起聊天数|客户主动发起数|客户发起单聊数|opened_by_customer", CellKind::Integer,
         "opened_by_customer"},
        {"answered", "已回复聊天数|回复聊天数|answered", CellKind::Integer, "answered"},
        {"negative_feedback",
         "删除/拉黑成员的客户数|删除拉黑数|删除/拉黑数|流失客户数|negative_feedback_cnt|negative_feedback",
         CellKind::Integer, "negative_feedback"},
        {"requests_sent", "发起申请数|发送申请数|申请数|new_apply_cnt|requests_sent", CellKind::Integer,
         "requests_sent"},
        {"requests_accepted", "新增客户数|新增客户|通过申请数|new_contact_cnt|requests_accepted", CellKind::Integer,
         "requests_accepted"},
        {"customers", "客户总数|customers", CellKind::Integer, "customers"},
        {"customers_net", "净增客户数|customers_net", CellKind::Integer, "customers_net"},
        {"groups", "群聊总数|客户群总数|chat_total|groups", CellKind::Integer, "groups"},
        {"groups_new", "新增群聊数|新增客户群数|new_chat_cnt|groups_new", CellKind::Integer, "groups_new"},
        {"groups_active", "有过消息的群聊数|活跃群聊数|chat_has_msg|groups_active", CellKind::Integer, "groups_active"},
        {"group_members", "客群成员总数|群成员总数|member_total|group_members", CellKind::Integer, "group_members"},
        {"group_joined", "新增客群成员数|新增群成员数|new_member_cnt|group_joined", CellKind::Integer, "group_joined"},
        {"group_departed", "流失客群成员数|退群成员数|group_departed", CellKind::Integer, "group_departed"},
        {"group_spoke", "发送消息群成员数|发过消息的群成员数|member_has_msg|group_spoke", CellKind::Integer,
         "group_spoke"},
        {"group_messages", "群聊消息数|群聊消息总数|msg_total|group_messages", CellKind::Integer, "group_messages"}};
    whose.insert(whose.end(), figures.begin(), figures.end());
    return whose;
}

const Metric *metricCalled(const QString &text)
{
    if (const Metric *metric = findMetric(text))
        return metric;
    for (const Metric *metric : metricCatalogue()) {
        if (text.compare(QLatin1String(metric->name), Qt::CaseInsensitive) == 0 ||
            text == QString::fromUtf8(metric->nameZh))
            return metric;
    }
    return nullptr;
}

/// A target applies to a month or to the days from … to, for the team or one member, channel …
QString settleTarget(RecordDraft &draft, RecordContext &context)
{
    const RecordValue &written = draft.field("metric");
    const Metric *metric = metricCalled(QString::fromUtf8(written.text.data(), qsizetype(written.text.size())));
    if (!metric)
        return Text::tr("There is no such metric. Run \"siyu kpi\" to see them all.");
    draft.column("metric") = RecordValue(std::string_view(metric->key));
    if (const RecordValue &month = draft.field("month"); month.isGiven()) {
        draft.column("from_day") = month.number;
        draft.column("to_day") = std::int64_t(storage::firstOfMonth(storage::LocalDay(month.number) + 31) - 1);
    }
    if (!draft.column("from_day").isGiven() || !draft.column("to_day").isGiven())
        return Text::tr("The row has no period. Enter a month, or a first and last day.");
    if (draft.column("to_day").number < draft.column("from_day").number)
        return Text::tr("The end date is before the start date.");
    const RecordValue &subject = draft.field("subject");
    std::int64_t scope = draft.column("scope_kind").isGiven() ? draft.column("scope_kind").number
                         : subject.isGiven()                  ? 1
                                                              : 0;
    std::int64_t id = 0;
    if (scope != 0) {
        constexpr Reference of[] = {Reference::None, Reference::Staff, Reference::Channel, Reference::Account,
                                    Reference::Department};
        id = subject.isGiven() ? context.references.find(of[scope], subject.text, subject.text, false).id : 0;
        if (id == 0)
            return Text::tr("No member, account or channel has this name. Import them first.");
    }
    draft.column("scope_kind") = scope;
    draft.column("scope_id") = id;
    return {};
}

} // namespace

std::vector<RecordKind> figureKinds()
{
    std::vector<RecordKind> kinds;
    kinds.push_back({.name = "staff-days",
                     .table = "staff_day",
                     .fields = dayFigures(
                         {{"userid", "userid|成员账号|账号|员工账号|群主账号|owner", CellKind::Code, "account_id",
                           Reference::Account},
                          {"account", "成员|员工|姓名|成员姓名|员工姓名|客服|接待人员|群主|群主姓名|account|staff|name",
                           CellKind::Name, "account_id", Reference::Account}}),
                     .keys = {{"account_id", "day"}},
                     .needs = {"day"},
                     .hasId = false,
                     .fits = saysWhose,
                     .settle = settleStaffDay});
    kinds.push_back({.name = "team-days",
                     .table = "team_day",
                     .fields = dayFigures({}),
                     .keys = {{"day"}},
                     .needs = {"day"},
                     .hasId = false});
    kinds.push_back(
        {.name = "group-days",
         .table = "group_day",
         .fields = {{"group_id", "群id|群聊id|客户群id|chat_id|group_id", CellKind::Code, "group_id", Reference::Group},
                    {"group", "客户群名称|群名|群名称|群聊名称|社群名称|社群|群聊|group|name", CellKind::Name,
                     "group_id", Reference::Group},
                    {"day", "日期|统计日期|时间|stat_time|day|date", CellKind::Day, "day"},
                    {"members", "群人数|群成员总数|客群成员总数|群成员数|当日群人数|member_total|members",
                     CellKind::Integer, "members"},
                    {"joined", "当日入群|新增客群成员数|新增群成员数|入群人数|new_member_cnt|joined", CellKind::Integer,
                     "joined"},
                    {"departed", "当日退群|流失客群成员数|退群人数|departed", CellKind::Integer, "departed"},
                    {"spoke", "发送消息群成员数|发言人数|活跃成员数|发过消息的群成员数|member_has_msg|spoke",
                     CellKind::Integer, "spoke"},
                    {"messages", "群聊消息数|群消息数|消息总数|msg_total|messages", CellKind::Integer, "messages"}},
         .keys = {{"group_id", "day"}},
         .needs = {"group_id", "day"},
         .hasId = false});
    kinds.push_back({.name = "channel-days",
                     .table = "channel_day",
                     .fields = {{"channel", "渠道|渠道名称|引流渠道|channel|name", CellKind::Name, "channel_id",
                                 Reference::Channel},
                                {"day", "日期|统计日期|day|date", CellKind::Day, "day"},
                                {"staff", "成员|员工|客服|导购|staff", CellKind::Name, "staff_id", Reference::Staff},
                                {"invited", "邀请人数|曝光人数|曝光|曝光量|接待人数|发卡数|触达人数|invited|exposures",
                                 CellKind::Integer, "invited"},
                                {"requests_sent", "申请数|发送申请数|加好友申请数|requests_sent", CellKind::Integer,
                                 "requests_sent"},
                                {"requests_accepted", "通过数|通过人数|通过申请数|添加人数|requests_accepted",
                                 CellKind::Integer, "requests_accepted"},
                                {"cost", "费用|成本|花费|消耗|cost", CellKind::Money, "cost"}},
                     .keys = {{"channel_id", "day", "staff_id"}},
                     .needs = {"channel_id", "day"},
                     .hasId = false,
                     .defaults = {{"staff_id", 0}},
                     .settle = [](RecordDraft &draft, RecordContext &) {
                         if (!draft.column("staff_id").isGiven())
                             draft.column("staff_id") = std::int64_t(0);
                         return QString();
                     }});
    kinds.push_back(
        {.name = "costs",
         .table = "cost",
         .fields = {{"day", "日期|费用日期|发生日期|day|date", CellKind::Day, "day"},
                    {"kind", "类型|费用类型|成本类型|kind", CellKind::Choice, "kind", Reference::None, costKinds},
                    {"channel", "渠道|渠道名称|channel", CellKind::Name, "channel_id", Reference::Channel},
                    {"amount", "金额|费用|成本|花费|amount|cost", CellKind::Money, "amount"},
                    {"note", "备注|说明|用途|note", CellKind::Text, "note"}},
         .keys = {{"day", "kind", "channel_id", "note"}},
         .needs = {"day", "kind", "amount"},
         .match = RecordKind::Match::Occurrence});
    kinds.push_back(
        {.name = "targets",
         .table = "target",
         .fields = {{"metric", "指标|指标名称|metric", CellKind::Text, "metric"},
                    {"scope", "范围|维度|scope", CellKind::Choice, "scope_kind", Reference::None, scopes},
                    {.name = "subject",
                     .headers = "对象|成员|员工|渠道|部门|账号|门店|subject|staff|channel",
                     .shown = storage::shown::targetSubject},
                    {"month", "月份|月|month", CellKind::Month},
                    {"from", "开始日期|起始日期|from", CellKind::Day, "from_day"},
                    {"to", "结束日期|截止日期|to", CellKind::Day, "to_day"},
                    {"value", "目标|目标值|value|target", CellKind::Decimal, "value"}},
         .keys = {{"metric", "scope_kind", "scope_id", "from_day", "to_day"}},
         .needs = {"metric", "value"},
         .derived = {"scope_id"},
         .defaults = {{"scope_kind", 0}, {"scope_id", 0}},
         .settle = settleTarget});
    return kinds;
}

} // namespace app
