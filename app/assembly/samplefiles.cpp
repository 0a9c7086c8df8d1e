#include "app/assembly/samplefiles.h"

#include <algorithm>
#include <array>

namespace app {

using storage::LocalDay;

namespace {

constexpr std::array surnames{"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周",
                              "徐", "孙", "马", "朱", "胡", "林", "何", "高", "曾", "单"};
constexpr std::array givenNames{"晓雯", "志强", "雨桐", "子轩", "静怡", "建国", "欣然", "思远", "佳慧",
                                "浩宇", "丽华", "明哲", "婉清", "俊杰", "梦瑶", "海燕", "诗涵", "文博",
                                "秀兰", "一诺", "嘉禾", "若琳", "云飞", "晨曦", "玉梅", "泽楷"};
struct Colleague
{
    const char *name, *userId, *department;
};
constexpr std::array staff{Colleague{"林小满", "linxm", "门店一组"}, Colleague{"周一鸣", "zhouym", "门店一组"},
                           Colleague{"陈可欣", "chenkx", "线上客服"}, Colleague{"何嘉怡", "hejy", "线上客服"}};
constexpr std::array ways{"扫描二维码", "搜索手机号", "群聊", "名片分享", "获客链接"};
constexpr std::array channels{"包裹卡", "门店导购", "直播间", "公众号", "老客裂变"};
constexpr std::array intents{"高", "中", "低"};
constexpr std::array regions{"浙江省杭州市", "广东省深圳市", "上海市", "福建省厦门市", "江苏省苏州市", "四川省成都市"};
struct Tea
{
    const char *name;
    int price; // yuan
};
constexpr std::array teas{Tea{"明前龙井 50g", 198}, Tea{"茉莉花茶 100g", 68},    Tea{"正山小种 100g", 128},
                          Tea{"白毫银针 50g", 268}, Tea{"陈皮白茶饼 300g", 328}, Tea{"冷泡茶包 15袋", 39},
                          Tea{"盖碗套装", 159},     Tea{"桂花乌龙 100g", 88}};

constexpr std::array deeds{"浏览素材", "打开链接", "点赞", "打开小程序", "浏览素材"};

constexpr int firstRoster = 260;
constexpr int mostNewADay = 9;

QByteArray twoDigits(int value)
{
    return value < 10 ? "0" + QByteArray::number(value) : QByteArray::number(value);
}

/// One in fourteen leaves some weeks after being added; those who left before the first day are in no file.
constexpr int oneLeavesOf = 14, soonestLoss = 3, lossSpan = 70;
/// Days between two activities of a customer.
constexpr int soonestDeed = 6, deedSpan = 19;

QByteArray timeText(LocalDay day, int second)
{
    return storage::isoDay(day).toUtf8() + ' ' + twoDigits(second / 3600) + ':' + twoDigits(second / 60 % 60) + ':' +
           twoDigits(second % 60);
}

} // namespace

SampleFiles::SampleFiles(LocalDay firstDay) : m_firstDay(firstDay)
{
    makePeople();
    makeOrders();
    std::vector<SampleGroups::Friend> friends;
    for (const Person &person : m_people) {
        if (!person.phone.isEmpty()) // the phone number identifies them in member lists
            friends.push_back({person.phone, person.addedDay});
    }
    m_groups.emplace(firstDay, days, friends);
}

void SampleFiles::makePeople()
{
    const auto add = [this](LocalDay day) {
        const auto number = m_people.size();
        Person person;
        person.name = QByteArray(surnames[random(surnames.size())]) + givenNames[random(givenNames.size())];
        person.phone = random(10) < 7 ? "1390057" + QByteArray::number(qulonglong(1000 + number)) : QByteArray();
        person.staff = QByteArray::number(qulonglong(random(staff.size())));
        person.way = ways[random(ways.size())];
        person.channel = channels[random(channels.size())];
        person.intent = intents[random(intents.size())];
        person.region = regions[random(regions.size())];
        person.addedDay = day;
        person.addedSecond = int(9 * 3600 + random(12 * 3600));
        person.lostDay = lostDay(number, day);
        m_people.push_back(person);
    };
    for (int i = 0; i < firstRoster; ++i)
        add(m_firstDay - 1 - LocalDay(random(200)));
    for (int day = 0; day < days; ++day) {
        for (std::uint64_t i = 2 + random(mostNewADay); i > 0; --i)
            add(m_firstDay + day);
    }
}

void SampleFiles::makeOrders()
{
    for (std::size_t person = 0; person < m_people.size(); ++person) {
        // Six in ten make a purchase; buyers return after about a month with decreasing probability.
        LocalDay day = m_people[person].addedDay + LocalDay(random(25));
        bool comes = random(10) < 6;
        while (comes && day < m_firstDay + days) {
            addOrder(person, day);
            day += 12 + LocalDay(random(50));
            comes = random(10) < 6;
        }
    }
    std::stable_sort(m_orders.begin(), m_orders.end(), [](const Order &a, const Order &b) {
        return std::pair(a.day, a.second) < std::pair(b.day, b.second);
    });
    for (std::size_t i = 0; i < m_orders.size(); ++i)
        m_orders[i].number = QByteArray::number(qlonglong(2'600'000'000'000'000LL + qlonglong(i) * 137));
}

void SampleFiles::addOrder(std::size_t person, LocalDay day)
{
    const Tea &tea = teas[random(teas.size())];
    Order order;
    order.person = person;
    order.product = tea.name;
    order.quantity = int(1 + random(3));
    order.amount = QByteArray::number(tea.price * order.quantity - int(random(4)) * 5) + ".00";
    order.day = day;
    order.second = int(8 * 3600 + random(14 * 3600));
    order.paid = random(20) != 0;
    order.refundedDay = order.paid && random(25) == 0 ? day + 3 + LocalDay(random(5)) : 0;
    m_orders.push_back(order);
}

QByteArray SampleFiles::roster(LocalDay day) const
{
    QByteArray text = "客户名称,描述,添加人,添加人账号,添加人所属部门,添加时间,来源,手机,企业,邮箱,地址,职务,电话,"
                      "标签组1(意向),标签组2(渠道),所在省市县,来源渠道\r\n";
    for (const Person &person : m_people) {
        if (person.addedDay > day || (person.lostDay != 0 && person.lostDay <= day))
            continue;
        const Colleague &colleague = staff[std::size_t(person.staff.toInt())];
        text += person.name + ",," + colleague.name + ',' + colleague.userId + ',' + colleague.department + ',' +
                timeText(person.addedDay, person.addedSecond) + ',' + person.way + ',' + person.phone + ",,,,,," +
                person.intent + ',' + person.channel + ',' + person.region + ',' + person.channel + "\r\n";
    }
    return text;
}

LocalDay SampleFiles::lostDay(std::size_t number, LocalDay added) const
{
    const LocalDay lost = added + soonestLoss + LocalDay(number * 37 % lossSpan);
    return number % oneLeavesOf == 5 && lost >= m_firstDay ? lost : 0;
}

QByteArray SampleFiles::losses(LocalDay day) const
{
    QByteArray text = "流失客户,手机,所属客服,流失时间,添加时间\r\n";
    for (const Person &person : m_people) {
        if (person.lostDay == 0 || person.lostDay > day)
            continue;
        text += person.name + ',' + person.phone + ',' + staff[std::size_t(person.staff.toInt())].name + ',' +
                timeText(person.lostDay, person.addedSecond) + ',' + timeText(person.addedDay, person.addedSecond) +
                "\r\n";
    }
    return text;
}

QByteArray SampleFiles::events(LocalDay day) const
{
    QByteArray text = "手机,行为,时间,停留秒数\r\n";
    for (std::size_t number = 0; number < m_people.size(); ++number) {
        const Person &person = m_people[number];
        if (person.phone.isEmpty()) // the phone number identifies them in events
            continue;
        const LocalDay until = person.lostDay != 0 ? std::min(day, person.lostDay - 1) : day;
        const int pause = soonestDeed + int(number % deedSpan);
        for (LocalDay at = std::max(person.addedDay, m_firstDay) + 1 + LocalDay(number % 5); at <= until; at += pause) {
            if (at <= day - 7)
                continue;
            const std::size_t deed = (number + std::size_t(at)) % deeds.size();
            text += person.phone + ',' + deeds[deed] + ',' + timeText(at, 10 * 3600 + int(number * 97 % 40'000)) + ',' +
                    (deed % 4 == 0 ? QByteArray::number(qulonglong(8 + number % 90)) : QByteArray()) + "\r\n";
        }
    }
    return text;
}

QByteArray SampleFiles::orders(LocalDay day) const
{
    QByteArray text = "订单编号,买家会员名,买家实际支付金额,总金额,订单状态,联系手机,订单创建时间,订单付款时间,"
                      "宝贝标题,宝贝总数量,店铺名称,退款金额\r\n";
    for (const Order &order : m_orders) {
        if (order.day > day)
            continue;
        const Person &person = m_people[order.person];
        const bool refunded = order.refundedDay != 0 && order.refundedDay <= day;
        const QByteArray created = timeText(order.day, order.second);
        text += order.number + ",tea" + QByteArray::number(qulonglong(order.person)) + ',' +
                (order.paid ? order.amount : QByteArray("0.00")) + ',' + order.amount + ',' +
                (!order.paid ? "等待买家付款"
                 : refunded  ? "交易关闭"
                             : "交易成功") +
                ',' + person.phone + ',' + created + ',' + (order.paid ? created : QByteArray()) + ',' + order.product +
                ',' + QByteArray::number(order.quantity) + ",山间茶事旗舰店," +
                (refunded ? order.amount : QByteArray("0.00")) + "\r\n";
    }
    return text;
}

} // namespace app
