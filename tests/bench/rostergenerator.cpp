#include "tests/bench/rostergenerator.h"

#include <QFile>

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace bench {

namespace {

constexpr std::array<std::string_view, 24> surnames{"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙",
                                                    "马", "朱", "胡", "郭", "何", "林", "曾", "单", "欧阳", "区", "解", "仇"};
constexpr std::array<std::string_view, 40> given{"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟",
                                                 "涛", "明", "超", "秀英", "霞", "平", "刚", "桂英", "子轩", "梓涵", "雨桐", "欣怡",
                                                 "浩然", "宇航", "思远", "若曦", "一诺", "诗涵", "嘉怡", "俊杰", "雪", "晨", "婷", "佳", "文", "博"};
constexpr std::array<std::string_view, 12> emoji{"🌸", "🐱", "✨", "🍀", "🌙", "🔥", "💎", "🎀", "🦊", "🌊", "☀️", "🍓"};
constexpr std::array<std::string_view, 10> regions{"广东省深圳市南山区", "广东省广州市天河区", "浙江省杭州市西湖区", "上海市浦东新区", "北京市朝阳区",
                                                   "四川省成都市武侯区", "江苏省南京市鼓楼区", "湖北省武汉市洪山区", "山东省青岛市市南区", "福建省厦门市思明区"};
constexpr std::array<std::string_view, 8> channels{"包裹卡", "门店导购", "直播间", "短视频", "公众号", "旺旺客服", "裂变活动", "广告投放"};
constexpr std::array<std::string_view, 6> ways{"扫描二维码", "搜索手机号", "群聊", "名片分享", "获客链接", "视频号添加"};

std::string_view pick(std::mt19937_64 &random, const auto &list)
{
    return list[random() % list.size()];
}

std::string phoneOf(std::int64_t customer)
{
    return "13" + std::to_string(1'000'000'000 + customer * 7 % 999'999'937).substr(1, 9);
}

std::string externalId(std::int64_t customer)
{
    std::mt19937_64 random(std::uint64_t(customer) * 2654435761U);
    static constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::string id = "wm";
    for (int i = 0; i < 30; ++i)
        id += letters[random() % letters.size()];
    return id;
}

std::string twoDigits(std::uint64_t value)
{
    return value < 10 ? "0" + std::to_string(value) : std::to_string(value);
}

std::string timeText(std::mt19937_64 &random)
{
    return "202" + std::to_string(4 + random() % 3) + "-" + twoDigits(1 + random() % 10) + "-" + twoDigits(1 + random() % 28) + " "
           + twoDigits(8 + random() % 14) + ":" + twoDigits(random() % 60) + ":" + twoDigits(random() % 60);
}

std::string rosterRow(std::int64_t customer, std::uint64_t seed)
{
    std::mt19937_64 random(seed * 1'000'003 + std::uint64_t(customer));
    const std::string name = std::string(pick(random, surnames)) + std::string(pick(random, given));
    const bool damaged = random() % 100 == 0;
    std::string phone = phoneOf(customer);
    if (damaged && random() % 2)
        phone = "1.38E+10";
    std::string tags;
    for (std::uint64_t i = random() % 6; i > 0; --i)
        tags += (tags.empty() ? "标签" : "，标签") + std::to_string(random() % 120);
    const std::uint64_t birthYear = 1960 + random() % 45;
    std::string row = externalId(customer) + ',' + name + ',' + std::string(pick(random, given)) + std::string(pick(random, emoji)) + ',';
    row += (random() % 3 == 0 ? name + "-老客" : std::string()) + ',' + phone + ',' + (random() % 2 ? "女" : "男") + ',';
    row += damaged && phone[1] != '.' ? "2023-02-30" : std::to_string(birthYear) + "-" + twoDigits(1 + random() % 12) + "-" + twoDigits(1 + random() % 28);
    row += ',' + std::string(pick(random, regions)) + ',' + (random() % 5 == 0 ? "\"某某商贸, 有限公司\"" : "") + ',';
    const std::string staff = std::to_string(random() % 20);
    row += "员工" + staff + ",staff" + staff + ',' + timeText(random) + ',' + std::string(pick(random, ways)) + ',' + std::string(pick(random, channels)) + ',';
    row += tags + ',' + std::to_string(random() % 5000) + "\r\n";
    return row;
}

/// Buffers text and writes it in large blocks.
class FileText final
{
public:
    explicit FileText(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(path));
    }
    ~FileText() { flush(); }
    void add(std::string_view text)
    {
        m_text += text;
        if (m_text.size() > (1U << 20))
            flush();
    }

private:
    void flush()
    {
        m_file.write(m_text.data(), qint64(m_text.size()));
        m_text.clear();
    }

    QFile m_file;
    std::string m_text;
};

} // namespace

void writeRoster(const QString &path, std::int64_t rows, std::uint64_t seed)
{
    FileText file(path);
    file.add("userid,客户姓名,微信昵称,备注,手机号,性别,生日,所在省市县,所属企业,跟进员工,员工账号,添加时间,添加方式,渠道,企业标签,积分\r\n");
    for (std::int64_t i = 0; i < rows; ++i)
        file.add(rosterRow(i % 100 == 99 ? i - 50 : i, seed));
}

void writeOrders(const QString &path, std::int64_t orders, std::int64_t customers, std::uint64_t seed)
{
    FileText file(path);
    std::mt19937_64 random(seed + 7);
    file.add("订单编号,联系手机,订单创建时间,订单付款时间,买家实际支付金额,宝贝标题,宝贝总数量,订单状态\r\n");
    for (std::int64_t i = 0; i < orders; ++i) {
        const std::string created = timeText(random);
        const bool paid = random() % 20 != 0;
        file.add(std::to_string(1'000'000'000'000'000LL + i) + ',' + phoneOf(std::int64_t(random() % std::uint64_t(customers))) + ',' + created + ','
                 + (paid ? created : std::string()) + ',' + std::to_string(10 + random() % 900) + '.' + twoDigits(random() % 100) + ",商品"
                 + std::to_string(random() % 300) + ',' + std::to_string(1 + random() % 3) + ',' + (paid ? "交易成功" : "等待买家付款") + "\r\n");
    }
}

} // namespace bench
