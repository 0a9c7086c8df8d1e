#include "app/assembly/samplegroups.h"

#include <algorithm>
#include <array>

namespace app {

using storage::LocalDay;

namespace {

struct Chat
{
    const char *name, *kind, *tags, *owner, *chatId;
    int openedAfter; ///< days after the first day; negative: before it
    int capacity;
    const char *successor;
    int shareOfNew; ///< percentage of new friends who join
    int spokePerMille;
};
// The first is full and closed to newcomers, who are sent to the second.
constexpr std::array chats{
    Chat{"山间茶友1群", "福利群", "老客；福利", "林小满", "wrTea01", -150, 200, "山间茶友2群", 0, 60},
    Chat{"山间茶友2群", "福利群", "福利", "林小满", "wrTea02", -14, 200, "", 34, 95},
    Chat{"新茶尝鲜群", "新品群", "新品；试饮", "周一鸣", "wrNew01", -60, 200, "", 18, 120},
    Chat{"茶艺7天课", "课程群", "课程", "陈可欣", "wrCls01", 32, 100, "", 16, 210},
    Chat{"金牌会员群", "VIP群", "会员", "何嘉怡", "wrVip01", -90, 100, "", 5, 150}};
struct Colleague
{
    const char *name, *userId;
};
constexpr std::array staff{Colleague{"林小满", "linxm"}, Colleague{"周一鸣", "zhouym"}, Colleague{"陈可欣", "chenkx"},
                           Colleague{"何嘉怡", "hejy"}};
constexpr std::array callTexts{"晒一晒你今天喝的茶，抽三位送小样", "接龙：周末茉莉花茶拼单", "打卡第一课：温杯与投茶",
                               "投票：下期上新喝哪款", "复购老客报名盲品会"};
constexpr std::array scenes{"扫描群二维码", "邀请链接", "成员邀请"};

int shareThen(const Chat &chat)
{
    return chat.shareOfNew == 0 ? 97 : chat.shareOfNew; // of those who were friends before the first day
}

QByteArray timeText(LocalDay day, int second)
{
    const auto two = [](int value) { return QByteArray::number(value).rightJustified(2, '0'); };
    return storage::isoDay(day).toUtf8() + ' ' + two(second / 3600) + ':' + two(second / 60 % 60) + ':' +
           two(second % 60);
}

} // namespace

SampleGroups::SampleGroups(LocalDay firstDay, int days, const std::vector<Friend> &friends)
    : m_firstDay(firstDay), m_friends(friends)
{
    const LocalDay lastDay = firstDay + days - 1;
    makeStays(lastDay);
    makeFigures(firstDay, lastDay);
    makeCalls(firstDay, lastDay);
}

void SampleGroups::makeStays(LocalDay lastDay)
{
    for (std::size_t group = 0; group < chats.size(); ++group) {
        const Chat &chat = chats[group];
        const LocalDay opened = m_firstDay + chat.openedAfter;
        std::vector<QByteArray> inside;
        for (std::size_t person = 0; person < m_friends.size(); ++person) {
            const Friend &one = m_friends[person];
            const bool wasFriend = one.addedDay < m_firstDay;
            const int share = wasFriend ? shareThen(chat) : chat.shareOfNew;
            if (int(random(100)) >= share || int(inside.size()) >= chat.capacity - 6)
                continue;
            Stay stay{group,
                      person,
                      std::max(one.addedDay, opened) + LocalDay(random(4)),
                      int(9 * 3600 + random(12 * 3600)),
                      std::nullopt,
                      false,
                      0,
                      int(random(scenes.size())),
                      {}};
            if (stay.scene == 2 && !inside.empty())
                stay.inviter = inside[random(inside.size())];
            const LocalDay leaves = stay.joinedDay + 2 + LocalDay(random(200));
            if (random(100) < 24 && leaves <= lastDay) {
                stay.leftDay = leaves;
                stay.isRemoved = random(9) == 0;
            }
            if (inside.size() == 3)
                stay.role = 4;
            else if (inside.size() == 7)
                stay.role = 5;
            if (stay.role != 0)
                stay.leftDay.reset();
            inside.push_back(one.key);
            m_stays.push_back(stay);
        }
    }
}

int SampleGroups::membersAt(std::size_t group, LocalDay day) const
{
    return int(staff.size()) + int(std::count_if(m_stays.begin(), m_stays.end(), [&](const Stay &stay) {
               return stay.group == group && stay.joinedDay <= day && (!stay.leftDay || *stay.leftDay > day);
           }));
}

int SampleGroups::movesOn(std::size_t group, LocalDay day, bool isLeaving) const
{
    return int(std::count_if(m_stays.begin(), m_stays.end(), [&](const Stay &stay) {
        return stay.group == group && (isLeaving ? stay.leftDay == day : stay.joinedDay == day);
    }));
}

void SampleGroups::makeFigures(LocalDay firstDay, LocalDay lastDay)
{
    for (std::size_t group = 0; group < chats.size(); ++group) {
        for (LocalDay day = std::max(firstDay, firstDay + chats[group].openedAfter); day <= lastDay; ++day) {
            const bool isWeekend = storage::isoWeekday(day) > 5;
            const int most = membersAt(group, day) * chats[group].spokePerMille / 1000 + 2;
            const int spoke = most * int(isWeekend ? 5 + random(6) : 7 + random(7)) / 10;
            m_figures.push_back({group, day, spoke, spoke * int(2 + random(4)) + int(random(5))});
        }
    }
}

void SampleGroups::makeCalls(LocalDay firstDay, LocalDay lastDay)
{
    for (std::size_t group = 0; group < chats.size(); ++group) {
        const LocalDay opened = std::max(firstDay, firstDay + chats[group].openedAfter) + 2;
        for (LocalDay day = opened + LocalDay(group); day <= lastDay; day += 11 + LocalDay(group % 3)) {
            const int members = membersAt(group, day);
            m_calls.push_back({group, day, callTexts[(group + std::size_t(day)) % callTexts.size()], members,
                               members * int(6 + random(22)) / 100});
        }
    }
}

QByteArray SampleGroups::groups(LocalDay day) const
{
    QByteArray text = "客户群名称,群类型,群标签,群主,创群时间,开群日期,群容量,接力群,群ID\r\n";
    for (const Chat &chat : chats) {
        const LocalDay opened = m_firstDay + chat.openedAfter;
        if (opened > day)
            continue;
        text += QByteArray(chat.name) + ',' + chat.kind + ',' + chat.tags + ',' + chat.owner + ',' +
                timeText(opened - 1, 36'000) + ',' + storage::isoDay(opened).toUtf8() + ',' +
                QByteArray::number(chat.capacity) + ',' + chat.successor + ',' + chat.chatId + "\r\n";
    }
    return text;
}

QByteArray SampleGroups::members(LocalDay day) const
{
    QByteArray text = "群ID,客户群名称,成员账号,类型,手机号,角色,入群时间,入群方式,邀请人,退群时间,退群方式\r\n";
    for (const Chat &chat : chats) {
        const LocalDay opened = m_firstDay + chat.openedAfter;
        for (const Colleague &colleague : staff) {
            if (opened <= day)
                text += QByteArray(chat.chatId) + ',' + chat.name + ',' + colleague.name + ",企业成员,," +
                        (QByteArray(colleague.name) == chat.owner ? "小助手" : "陪聊") + ',' +
                        timeText(opened - 1, 36'000) + ",,,,\r\n";
        }
    }
    constexpr std::array roles{"成员", "小助手", "陪聊", "专家", "KOL", "志愿者"};
    for (const Stay &stay : m_stays) {
        if (stay.joinedDay > day)
            continue;
        const bool hasLeft = stay.leftDay && *stay.leftDay <= day;
        const Chat &chat = chats[stay.group];
        text += QByteArray(chat.chatId) + ',' + chat.name + ",,外部联系人," + m_friends[stay.person].key + ',' +
                roles[std::size_t(stay.role)] + ',' + timeText(stay.joinedDay, stay.joinedSecond) + ',' +
                scenes[std::size_t(stay.scene)] + ',' + stay.inviter + ',';
        text +=
            hasLeft ? timeText(*stay.leftDay, 21 * 3600) + (stay.isRemoved ? ",被移出" : ",主动退群") : QByteArray(",");
        text += "\r\n";
    }
    return text;
}

QByteArray SampleGroups::figures(LocalDay day) const
{
    QByteArray text = "群ID,日期,群人数,当日入群,当日退群,发言人数,群消息数\r\n";
    for (const Figure &figure : m_figures) {
        if (figure.day <= day)
            text += QByteArray(chats[figure.group].chatId) + ',' + storage::isoDay(figure.day).toUtf8() + ',' +
                    QByteArray::number(membersAt(figure.group, figure.day)) + ',' +
                    QByteArray::number(movesOn(figure.group, figure.day, false)) + ',' +
                    QByteArray::number(movesOn(figure.group, figure.day, true)) + ',' +
                    QByteArray::number(figure.spoke) + ',' + QByteArray::number(figure.messages) + "\r\n";
    }
    return text;
}

QByteArray SampleGroups::calls(LocalDay day) const
{
    QByteArray text = "群ID,发起时间,截止时间,号召,群人数,响应人数\r\n";
    for (const Call &call : m_calls) {
        if (call.day <= day)
            text += QByteArray(chats[call.group].chatId) + ',' + timeText(call.day, 10 * 3600) + ',' +
                    timeText(call.day, 22 * 3600) + ',' + call.text + ',' + QByteArray::number(call.members) + ',' +
                    QByteArray::number(call.responded) + "\r\n";
    }
    return text;
}

} // namespace app
