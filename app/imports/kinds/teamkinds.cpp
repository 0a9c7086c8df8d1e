#include "app/imports/kinds/kinds.h"

#include "app/imports/references.h"
#include "app/text.h"
#include "storage/imports/shownvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace app {

namespace {

constexpr Choice roles[] = {
    {"manager|经理|管理员|主管|负责人", 1}, {"operator|运营|操作员|成员|员工", 2}, {"viewer|查看者|只读|访客", 3}};
constexpr Choice tiers[] = {{"front|前台|大前台", 1}, {"middle|中台|小中台", 2}, {"back|后台|强后台", 3}};
constexpr Choice accountKinds[] = {{"wecom|企业微信|企微", 1}, {"wechat|个人微信|微信|个微", 2}};
constexpr Choice contentKinds[] = {{"text|文本|文字|话术", 1}, {"image|图片", 2}, {"link|链接|图文|h5", 3},
                                   {"mini-program|小程序", 4}, {"video|视频", 5}, {"file|文件", 6}};
constexpr Choice categories[] = {{"product|产品体系|产品|商品", 1},
                                 {"welfare|福利体系|福利", 2},
                                 {"content|内容中心|内容", 3},
                                 {"script|话术|话术库", 4}};
constexpr Choice contentStates[] = {{"draft|草稿", 1},
                                    {"waiting|待审|待审核|审核中", 4},
                                    {"approved|已审核|已通过|审核通过|启用|使用中", 2},
                                    {"retired|停用|已停用|下架|已下架", 3}};

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Converts "09:00-18:00" and "六、日" to their stored form.
QString settleStaff(RecordDraft &draft, RecordContext &)
{
    const RecordValue &hours = draft.field("working_hours");
    const RecordValue &rest = draft.field("rest_days");
    if (!hours.isGiven() && !rest.isGiven())
        return {};
    QJsonObject object;
    if (hours.isGiven()) {
        static const QRegularExpression form(
            QStringLiteral("(\\d{1,2})[:：](\\d{2})\\s*(?:-|–|—|~|～|至|到)\\s*(\\d{1,2})[:：](\\d{2})"));
        const QRegularExpressionMatch match = form.match(toText(hours.text));
        if (!match.hasMatch())
            return Text::tr("Working hours: use the format 09:00-18:00.");
        const auto at = [&match](int hour) {
            return QStringLiteral("%1:%2")
                .arg(match.captured(hour).toInt(), 2, 10, QLatin1Char('0'))
                .arg(match.captured(hour + 1));
        };
        object.insert(QStringLiteral("from"), at(1));
        object.insert(QStringLiteral("to"), at(3));
    }
    QJsonArray days;
    const QString written = toText(rest.text);
    for (int day = 1; day <= 7; ++day) {
        if (written.contains(QStringLiteral("一二三四五六日").at(day - 1)) || written.contains(QString::number(day)) ||
            (day == 7 && written.contains(QStringLiteral("天"))))
            days << day;
    }
    if (!days.isEmpty())
        object.insert(QStringLiteral("rest_weekdays"), days);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    draft.column("working_hours") = RecordValue(draft.keep({json.constData(), std::size_t(json.size())}));
    return {};
}

/// Refuses a price below zero, and a validity that ends before it begins.
QString settleContent(RecordDraft &draft, RecordContext &)
{
    const RecordValue &from = draft.column("valid_from"), &until = draft.column("valid_until");
    if (from.isGiven() && until.isGiven() && from.number > until.number)
        return Text::tr("It is valid until a day before the day from which it is valid. Correct the dates.");
    if (draft.column("price").isGiven() && draft.column("price").number < 0)
        return Text::tr("The price is negative. Correct it.");
    return {};
}

bool writePositions(const RecordDraft &draft, std::int64_t staff, RecordContext &context)
{
    return draft.field("positions").isGiven() && context.references.addPositions(staff, draft.field("positions").text);
}

/// Sets the operator of the account, from the day in the file or from today.
bool writeOperator(const RecordDraft &draft, std::int64_t account, RecordContext &context)
{
    if (!draft.field("operator").isGiven())
        return false;
    const RecordValue &from = draft.field("operator_from");
    return context.references.setOperator(storage::AccountId(account), draft.field("operator").text,
                                          from.isGiven() ? std::optional(storage::LocalDay(from.number))
                                                         : std::nullopt);
}

/// Finds the account whose userid differs only in case; a lone 账号 may be a userid.
QString settleAccount(RecordDraft &draft, RecordContext &context)
{
    RecordValue &userId = draft.column("wecom_userid");
    RecordValue &name = draft.column("name");
    const bool hasUserId = userId.isGiven();
    if (const auto known = context.references.accountOf(hasUserId ? userId.text : name.text)) {
        userId = RecordValue(draft.keep(known->userId));
        if (!hasUserId)
            name = RecordValue(draft.keep(known->name));
    }
    if (!name.isGiven())
        name = userId;
    return {};
}

} // namespace

std::vector<RecordKind> teamKinds()
{
    std::vector<RecordKind> kinds;
    kinds.push_back(
        {.name = "staff",
         .table = "staff",
         .fields = {{"name", "成员|姓名|员工|员工姓名|成员姓名|名称|name|staff", CellKind::Text, "name"},
                    {"access_role", "权限|角色|系统角色|access_role|role", CellKind::Choice, "access_role",
                     Reference::None, roles},
                    {"tier", "前中后台|层级|tier", CellKind::Choice, "tier", Reference::None, tiers},
                    {"department", "部门|所属部门|门店|所属门店|department", CellKind::Name, "department_id",
                     Reference::Department},
                    {"active", "状态|在职|是否在职|active", CellKind::YesNo, "active"},
                    {.name = "positions",
                     .headers = "岗位|职位|职务|position|positions",
                     .shown = storage::shown::positions},
                    {.name = "working_hours",
                     .headers = "工作时间|上班时间|working_hours",
                     .shown = storage::shown::workingHours},
                    {.name = "rest_days", .headers = "休息日|休息时间|rest_days", .shown = storage::shown::restDays}},
         .keys = {{"name"}},
         .needs = {"name"},
         .derived = {"working_hours"},
         .defaults = {{"access_role", 2}, {"active", 1}},
         .settle = settleStaff,
         .afterwards = writePositions});
    kinds.push_back(
        {.name = "accounts",
         .table = "account",
         .fields = {{"wecom_userid", "账号id|userid|企微账号|成员账号|企业微信账号|wecom_userid", CellKind::LongId,
                     "wecom_userid"},
                    {"name", "账号|账号名称|人设账号|成员|姓名|名称|name|account", CellKind::Text, "name"},
                    {"kind", "类型|账号类型|kind", CellKind::Choice, "kind", Reference::None, accountKinds},
                    {"persona", "人设|人设名称|persona", CellKind::Text, "persona"},
                    {"department", "部门|所属部门|门店|department", CellKind::Name, "department_id",
                     Reference::Department},
                    {"opened", "开通日期|开通时间|注册日期|opened", CellKind::Day, "opened_day"},
                    {"warm_until", "养号截止|养号截止日|养号至|warm_until", CellKind::Day, "warm_until_day"},
                    {"friend_limit", "好友上限|好友上限数|friend_limit", CellKind::Integer, "friend_limit"},
                    {"daily_add_limit", "日加好友上限|每日添加上限|每日加好友上限|daily_add_limit", CellKind::Integer,
                     "daily_add_limit"},
                    {"active", "状态|是否启用|启用|active", CellKind::YesNo, "active"},
                    {.name = "operator",
                     .headers = "运营人|使用人|负责人|操作员|运营人员|operator",
                     .shown = storage::shown::currentOperator},
                    {"operator_from", "开始使用日期|接手日期|operator_from", CellKind::Day}},
         .keys = {{"wecom_userid"}, {"name"}},
         .needs = {"name"},
         .defaults = {{"kind", 1}, {"active", 1}},
         .settle = settleAccount,
         .afterwards = writeOperator});
    kinds.push_back(
        {.name = "content",
         .table = "content",
         .fields = {{"name", "名称|素材名称|标题|话术名称|name|title", CellKind::Text, "name"},
                    {"kind", "类型|素材类型|kind", CellKind::Choice, "kind", Reference::None, contentKinds},
                    {"category", "分类|类别|素材分类|category", CellKind::Choice, "category", Reference::None,
                     categories},
                    {"state", "状态|审核状态|state", CellKind::Choice, "state", Reference::None, contentStates},
                    {"body", "内容|正文|文案|话术|话术内容|文本|body|text", CellKind::Text, "body"},
                    {"link", "链接|网址|链接地址|link|url", CellKind::Text, "link"},
                    {"price", "价格|售价|单价|活动价|price", CellKind::Money, "price"},
                    {"valid_from", "生效日期|开始日期|有效期开始|valid_from", CellKind::Day, "valid_from"},
                    {"valid_until", "失效日期|截止日期|到期日期|有效期至|有效期结束|valid_until", CellKind::Day,
                     "valid_until"}},
         .keys = {{"name"}},
         .needs = {"name"},
         .defaults = {{"kind", 1}, {"state", 1}},
         .settle = settleContent});
    return kinds;
}

} // namespace app
