#pragma once

#include "storage/store/store.h"

#include <QString>

#include <cstdio>
#include <random>

namespace bench {

/// The size of a generated store. The defaults are for a million customers unless a bench says otherwise.
struct Amounts
{
    int customers = 1'000'000;
    int tagRows = 3'000'000;
    int orders = 2'000'000;
    int events = 0;
};

/// A store of generated but realistic customers, the same on every run: Chinese names from a short list, phone numbers,
/// WeCom IDs, one or two friendships each, tags, orders. Written directly with SQL.
class BenchStore final
{
public:
    BenchStore(const QString &path, const Amounts &amounts) : m_path(path), m_amounts(amounts) {}

    void generate()
    {
        storage::Store::create(m_path);
        storage::Store store(m_path, storage::Store::Access::Write);
        m_connection = &store.connection();
        m_connection->execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; BEGIN");
        addLists();
        addCustomers();
        addTags();
        addOrders();
        addEvents();
        setCounters();
        m_connection->execute("COMMIT");
        m_connection->checkpointTruncate();
    }

    static std::string name(std::mt19937 &random)
    {
        static constexpr std::string_view surnames[] = {"王", "李", "张", "刘", "陈", "杨", "黄",   "赵",   "吴",
                                                        "周", "徐", "孙", "马", "朱", "胡", "郭",   "何",   "林",
                                                        "罗", "高", "曾", "单", "解", "仇", "欧阳", "上官", "诸葛"};
        static constexpr std::string_view given[] = {
            "伟", "芳", "娜", "秀", "英", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛",
            "明", "超", "霞", "平", "刚", "桂", "兰", "小", "龙", "雨", "欣", "宇", "浩", "梓", "涵", "子", "轩",
            "思", "琪", "佳", "怡", "乐", "晨", "曦", "可", "凡", "文", "博", "雅", "婷", "国", "建", "华"};
        std::string text(surnames[random() % std::size(surnames)]);
        text += given[random() % std::size(given)];
        if (random() % 4 != 0)
            text += given[random() % std::size(given)];
        return text;
    }

private:
    static constexpr std::int64_t firstInstant = 1'640'966'400'000; // 2022-01-01 in Shanghai
    static constexpr int days = 1785;                               // to 2026-11-20
    static constexpr int tagCount = 120, staffCount = 30, channelCount = 24;

    std::int64_t instant()
    {
        return firstInstant + static_cast<std::int64_t>(m_random() % days) * 86'400'000 + m_random() % 86'400'000;
    }
    static std::string letters(std::mt19937 &random, int count)
    {
        static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        std::string text;
        for (int i = 0; i < count; ++i)
            text.push_back(alphabet[random() % 64]);
        return text;
    }

    /// Moves the ID counters past the rows written here, so that later writers get free IDs.
    void setCounters()
    {
        for (const char *table :
             {"staff", "account", "channel", "tag", "order_source", "customer", "friendship", "orders", "event"})
            m_connection->execute(
                QStringLiteral("INSERT INTO counter(name, next) SELECT '%1', 1 + ifnull(max(id), 0) FROM %1")
                    .arg(QLatin1String(table)));
    }

    void addLists()
    {
        for (int i = 1; i <= staffCount; ++i) {
            m_connection->prepare("INSERT INTO staff(id, name) VALUES(?1, ?2)")
                ->bindAll(i, QStringLiteral("成员%1").arg(i))
                .run();
            m_connection->prepare("INSERT INTO account(id, name) VALUES(?1, ?2)")
                ->bindAll(i, QStringLiteral("账号%1").arg(i))
                .run();
        }
        for (int i = 1; i <= channelCount; ++i)
            m_connection->prepare("INSERT INTO channel(id, name) VALUES(?1, ?2)")
                ->bindAll(i, QStringLiteral("渠道%1").arg(i))
                .run();
        for (int i = 1; i <= tagCount; ++i)
            m_connection->prepare("INSERT INTO tag(id, name) VALUES(?1, ?2)")
                ->bindAll(i, QStringLiteral("标签%1").arg(i))
                .run();
        for (int i = 1; i <= 4; ++i)
            m_connection->prepare("INSERT INTO order_source(id, name) VALUES(?1, ?2)")
                ->bindAll(i, QStringLiteral("店铺%1").arg(i))
                .run();
    }

    void addCustomers()
    {
        static constexpr std::string_view provinces[] = {"浙江", "江苏", "上海", "广东",
                                                         "山东", "四川", "湖北", "北京"};
        static constexpr std::string_view cities[] = {"杭州", "宁波", "南京", "苏州", "上海",
                                                      "广州", "深圳", "济南", "成都", "武汉"};
        static constexpr std::string_view remarks[] = {"-包裹卡", "-猫粮老客", " 狗", "（直播）", "-VIP", "-团长"};
        int friendship = 0;
        for (int id = 1; id <= m_amounts.customers; ++id) {
            const std::string person = name(m_random);
            const std::string nick = m_random() % 3 == 0 ? letters(m_random, 8) : name(m_random);
            const std::string remark =
                m_random() % 2 ? person + std::string(remarks[m_random() % std::size(remarks)]) : "";
            const std::int64_t added = instant();
            auto customer = m_connection->prepare("INSERT INTO customer(id, name, nickname, remark, gender, "
                                                  "birth_month_day, province, city, stage, owner_id, "
                                                  "channel_id, added_at, last_contact_at, points) VALUES(?1, ?2, ?3, "
                                                  "?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
            customer->bindAll(id, std::string_view(person), std::string_view(nick));
            customer->bindText(4, std::string_view(remark));
            customer->bind(5, static_cast<int>(m_random() % 3));
            customer->bind(6, static_cast<int>(m_random() % 12 + 1) * 100 + static_cast<int>(m_random() % 28 + 1));
            customer->bind(7, provinces[m_random() % std::size(provinces)]);
            customer->bind(8, cities[m_random() % std::size(cities)]);
            customer->bind(9, static_cast<int>(m_random() % 7 + 1));
            customer->bind(10, static_cast<int>(m_random() % staffCount + 1));
            customer->bind(11, static_cast<int>(m_random() % channelCount + 1));
            customer->bind(12, added);
            customer->bind(13, added + static_cast<std::int64_t>(m_random() % 400) * 86'400'000);
            customer->bind(14, static_cast<int>(m_random() % 5000));
            customer->run();
            const std::string phone = "861" + std::to_string(3'000'000'000LL + id * 6'899LL % 6'999'999'999LL);
            auto identity = m_connection->prepare("INSERT INTO identity VALUES(?1, ?2, ?3)");
            identity->bindAll(id, 1, std::string_view(phone)).run();
            const std::string external = "wm" + letters(m_random, 22) + std::to_string(10'000'000 + id);
            identity->bindAll(id, 2, std::string_view(external)).run();
            for (unsigned i = 0; i < 1 + (m_random() % 10 == 0); ++i)
                m_connection
                    ->prepare(
                        "INSERT INTO friendship(id, customer_id, account_id, added_at, add_way, channel_id, ended_at, "
                        "end_kind) VALUES(?1, ?2, ?3, ?4, 1, ?5, ?6, ?7)")
                    ->bindAll(++friendship, id, static_cast<int>(m_random() % staffCount + 1), added,
                              static_cast<int>(m_random() % channelCount + 1),
                              m_random() % 8 == 0 ? std::optional<std::int64_t>(added + 86'400'000) : std::nullopt, 0)
                    .run();
        }
    }

    void addTags()
    {
        const int perCustomer = m_amounts.tagRows / m_amounts.customers;
        for (int id = 1; id <= m_amounts.customers; ++id) {
            const unsigned first = m_random() % tagCount;
            for (int i = 0; i < perCustomer; ++i)
                m_connection->prepare("INSERT OR IGNORE INTO customer_tag VALUES(?1, ?2, 0, 2)")
                    ->bindAll(id, static_cast<int>((first + static_cast<unsigned>(i) * 7) % tagCount + 1))
                    .run();
        }
    }

    void addOrders()
    {
        for (int id = 1; id <= m_amounts.orders; ++id) {
            const std::int64_t created = instant();
            const std::int64_t amount = static_cast<std::int64_t>(m_random() % 90'000 + 900) * 100;
            const bool isPaid = m_random() % 12 != 0;
            const std::string number = "N" + std::to_string(100'000'000 + id);
            m_connection
                ->prepare(
                    "INSERT INTO orders(id, source_id, order_no, customer_id, staff_id, created_at, paid_at, status, "
                    "amount_placed, amount_paid, amount_refunded) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                ->bindAll(id, static_cast<int>(m_random() % 4 + 1), std::string_view(number),
                          m_random() % 50 == 0 ? std::nullopt
                                               : std::optional<std::int64_t>(
                                                     m_random() % static_cast<unsigned>(m_amounts.customers) + 1),
                          static_cast<int>(m_random() % staffCount + 1), created,
                          isPaid ? std::optional<std::int64_t>(created + 60'000) : std::nullopt, isPaid ? 4 : 1, amount,
                          isPaid ? amount : 0, m_random() % 30 == 0 && isPaid ? amount : 0)
                .run();
        }
    }

    void addEvents()
    {
        for (int id = 1; id <= m_amounts.events; ++id)
            m_connection
                ->prepare("INSERT INTO event(id, customer_id, kind, at, quantity, staff_id, origin) VALUES(?1, ?2, ?3, "
                          "?4, ?5, ?6, 2)")
                ->bindAll(id, static_cast<int>(m_random() % static_cast<unsigned>(m_amounts.customers) + 1),
                          static_cast<int>(m_random() % 33 + 1), instant(), static_cast<int>(m_random() % 300),
                          static_cast<int>(m_random() % staffCount + 1))
                .run();
    }

    QString m_path;
    Amounts m_amounts;
    storage::sqlite::Connection *m_connection = nullptr;
    std::mt19937 m_random{20261122};
};

} // namespace bench
