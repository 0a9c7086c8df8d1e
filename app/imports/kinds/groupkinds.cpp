#include "app/imports/kinds/kinds.h"

#include "app/imports/kinds/groupcompletion.h"
#include "app/imports/kinds/groupwords.h"
#include "app/imports/references.h"
#include "app/text.h"
#include "storage/imports/shownvalues.h"
#include "storage/time/localday.h"

namespace app {

namespace {

constexpr Choice memberRoles[] = {{"member|成员|普通成员|客户", 0},  {"assistant|小助手|助手|管理员|群主", 1},
                                  {"companion|陪聊|水军|氛围组", 2}, {"expert|专家|老师", 3},
                                  {"kol|koc|意见领袖", 4},           {"helper|志愿者|班长|群助理", 5}};
constexpr Choice scenes[] = {{"invited|邀请|成员邀请|直接邀请入群|由成员邀请入群(直接邀请入群)", 1},
                             {"link|链接|邀请链接|通过邀请链接入群|由成员邀请入群(通过邀请链接入群)", 2},
                             {"qr|二维码|扫码|扫描群二维码|通过扫描群二维码入群", 3}};
constexpr Choice leftKinds[] = {{"left|退群|主动退群|自己退群", 0}, {"removed|移出|被移出|移出群聊", 1}};
constexpr Choice memberTypes[] = {{"staff|企业成员|员工|成员", 1}, {"customer|外部联系人|客户", 2}};

bool isNoColleague(const RecordDraft &draft)
{
    return !draft.field("type").isGiven() || draft.field("type").number != 1;
}

QString settleGroup(RecordDraft &draft, RecordContext &)
{
    draft.setFallback("name", draft.column("chat_id"));
    if (RecordValue &tags = draft.column("tags"); tags.isGiven()) {
        const QString written = QString::fromUtf8(tags.text.data(), qsizetype(tags.text.size()));
        tags = RecordValue(draft.keep(groupTagsFromText(written).toStdString()));
    }
    return {};
}

/// WeCom's member lists contain both sides: type 1 is an employee, whose userid belongs to an account.
QString settleMember(RecordDraft &draft, RecordContext &context)
{
    const RecordValue &account = draft.field("account");
    if (account.isGiven())
        draft.column("account_id") = context.references.find(Reference::Account, account.text, account.text, true).id;
    if (!isNoColleague(draft)) {
        const RecordValue &userid = draft.field("external_userid");
        const RecordValue &name = draft.field("customer");
        if (!draft.column("account_id").isGiven() && (userid.isGiven() || name.isGiven())) {
            draft.column("account_id") =
                context.references.find(Reference::Account, userid.text, name.isGiven() ? name.text : userid.text, true)
                    .id;
        }
    } else if (draft.column("customer_id").isGiven()) {
        draft.column("account_id") = {};
    }
    if (!draft.column("customer_id").isGiven() && !draft.column("account_id").isGiven())
        return Text::tr("The row matches no one: it has no known identity and no unique customer or account name.");
    const RecordValue &inviter = draft.field("inviter");
    if (inviter.isGiven()) {
        if (const std::int64_t colleague =
                context.references.find(Reference::Account, inviter.text, inviter.text, false).id)
            draft.column("inviter_account_id") = colleague;
        else if (const storage::CustomerId customer = context.references.customerNamed(inviter.text))
            draft.column("inviter_customer_id") = customer.value;
    }
    return {};
}

/// Of several memberships of a customer in a group: the one of the same time, else the open one.
int chooseMembership(const RecordDraft &draft, const std::vector<std::vector<RecordValue>> &candidates)
{
    const auto joined = std::size_t(draft.kind().columnOf("joined_at"));
    const auto left = std::size_t(draft.kind().columnOf("left_at"));
    const RecordValue &at = draft.columns()[joined];
    int open = -1;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const std::vector<RecordValue> &one = candidates[i];
        if (at.isGiven() && one[joined] == at)
            return int(i);
        if (!one[left].isGiven() && (!at.isGiven() || !one[joined].isGiven()))
            open = int(i);
        if (!at.isGiven() && draft.columns()[left].isGiven() && one[left] == draft.columns()[left])
            return int(i);
    }
    return open;
}

QString settleCall(RecordDraft &draft, RecordContext &)
{
    if (!draft.column("deadline_at").isGiven() && draft.column("at").isGiven())
        draft.column("deadline_at") = draft.column("at").number + storage::msPerDay;
    return {};
}

constexpr const char *groupName = "客户群名称|群名|群名称|群聊名称|社群名称|社群|群聊|群|group";
constexpr const char *groupCode = "群id|群聊id|客户群id|chat_id|chatid|group_id";

} // namespace

std::vector<RecordKind> groupKinds()
{
    std::vector<RecordKind> kinds;
    kinds.push_back(
        {.name = "groups",
         .table = "group_chat",
         .fields = {{"chat_id", groupCode, CellKind::LongId, "chat_id"},
                    {"name", "客户群名称|群名|群名称|群聊名称|社群名称|名称|name|group", CellKind::Text, "name"},
                    {"kind", "群类型|社群类型|类型|kind", CellKind::Text, "kind"},
                    {"tags", "群标签|标签|tags", CellKind::Text, "tags"},
                    {"owner", "群主|群主账号|群主姓名|owner", CellKind::Name, "owner_account_id", Reference::Account},
                    {"opening", "开群日期|开群日|开营日期|opening_day|opening", CellKind::Day, "opening_day"},
                    {"created_at", "创群时间|群创建时间|创建时间|create_time|created_at", CellKind::Instant,
                     "created_at"},
                    {"capacity", "群容量|容量|人数上限|群人数上限|capacity", CellKind::Integer, "capacity"},
                    {"successor", "接力群|后续群|新群|successor", CellKind::Name, "successor_id", Reference::Group},
                    {"dissolved_at", "解散时间|dissolved_at", CellKind::Instant, "dissolved_at"}},
         .keys = {{"chat_id"}, {"name"}},
         .needsOne = {"chat_id", "name"},
         .settle = settleGroup});
    kinds.push_back(
        {.name = "group-members",
         .table = "group_member",
         .fields = customerFields(
             {{"group_id", groupCode, CellKind::Code, "group_id", Reference::Group},
              {"group", groupName, CellKind::Name, "group_id", Reference::Group},
              {.name = "type",
               .headers = "类型|成员类型|type",
               .cell = CellKind::Choice,
               .choices = memberTypes,
               .shown = storage::shown::memberType},
              {.name = "account",
               .headers = "账号|成员账号|account",
               .cell = CellKind::Person,
               .shown = storage::shown::memberAccount},
              {"role", "角色|群角色|身份|role", CellKind::Choice, "role", Reference::None, memberRoles},
              {"joined_at", "入群时间|加入时间|进群时间|join_time|joined_at", CellKind::Instant, "joined_at"},
              {"left_at", "退群时间|离群时间|left_at|quit_time", CellKind::Instant, "left_at"},
              {.name = "left_kind",
               .headers = "退群方式|离群方式|quit_scene|left_kind",
               .cell = CellKind::Choice,
               .column = "left_kind",
               .choices = leftKinds,
               .written = "left_kind_written"},
              {.name = "join_scene",
               .headers = "入群方式|入群场景|join_scene",
               .cell = CellKind::Choice,
               .column = "join_scene",
               .choices = scenes,
               .written = "join_scene_written"},
              {.name = "inviter",
               .headers = "邀请人|邀请者|invitor|inviter",
               .cell = CellKind::Person,
               .shown = storage::shown::memberInviter}}),
         .keys = {{"group_id", "customer_id"}, {"group_id", "account_id"}},
         .needs = {"group_id"},
         .match = RecordKind::Match::Chosen,
         .namesCustomers = true,
         .derived = {"account_id", "inviter_customer_id", "inviter_account_id"},
         .defaults = {{"role", 0}},
         .isCustomer = isNoColleague,
         .settle = settleMember,
         .choose = chooseMembership,
         .completion = [](TeamStore &store, storage::ImportId import, storage::LocalDay asOf)
             -> std::unique_ptr<RecordCompletion> { return std::make_unique<GroupCompletion>(store, import, asOf); }});
    kinds.push_back({.name = "calls-to-action",
                     .table = "call_to_action",
                     .fields = {{"group_id", groupCode, CellKind::Code, "group_id", Reference::Group},
                                {"group", groupName, CellKind::Name, "group_id", Reference::Group},
                                {"at", "发起时间|发布时间|时间|日期|at", CellKind::Instant, "at"},
                                {"deadline", "截止时间|结束时间|deadline", CellKind::Instant, "deadline_at"},
                                {"text", "号召|内容|行动号召|任务|text", CellKind::Text, "text"},
                                {"members", "群人数|群成员数|总人数|members", CellKind::Integer, "members"},
                                {"responded", "响应人数|参与人数|完成人数|responded", CellKind::Integer, "responded"}},
                     .keys = {{"group_id", "at"}},
                     .needs = {"group_id", "at"},
                     .match = RecordKind::Match::Occurrence,
                     .settle = settleCall});
    return kinds;
}

} // namespace app
