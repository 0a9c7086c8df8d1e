#pragma once

#include "app/assembly/samplegroups.h"
#include "storage/time/localday.h"

#include <QByteArray>

#include <cstdint>
#include <random>
#include <vector>

namespace app {

/// The files that a small tea shop's team would bring in over three months: rosters as the WeCom console writes them
/// and order lists as a shop does. Made up by rule from a fixed seed: the same first day gives the same bytes
/// everywhere.
class SampleFiles final
{
public:
    /// `firstDay`: the local day on which the team started using the program.
    explicit SampleFiles(storage::LocalDay firstDay);

    static constexpr int days = 90;

    /// All friends at the end of `day`: a complete list, as exported by the console.
    QByteArray roster(storage::LocalDay day) const;
    /// All customers who had deleted a team member by the end of `day`.
    QByteArray losses(storage::LocalDay day) const;
    /// Customer activity in the week that ends on `day`: content viewed, links opened, posts liked.
    QByteArray events(storage::LocalDay day) const;
    /// All orders made until the end of `day`, with the refunds known by then.
    QByteArray orders(storage::LocalDay day) const;
    const SampleGroups &groups() const { return *m_groups; }

private:
    struct Person
    {
        QByteArray name, phone, staff, way, channel, intent, region;
        storage::LocalDay addedDay;
        int addedSecond;           ///< of the day
        storage::LocalDay lostDay; ///< on which they deleted the colleague; 0: never
    };
    struct Order
    {
        QByteArray number, product, amount;
        std::size_t person;
        storage::LocalDay day;
        int second;
        int quantity;
        storage::LocalDay refundedDay; ///< 0: never
        bool paid;
    };

    void makePeople();
    void makeOrders();
    storage::LocalDay lostDay(std::size_t number, storage::LocalDay added) const;
    void addOrder(std::size_t person, storage::LocalDay day);
    std::uint64_t random(std::uint64_t below) { return m_random() % below; }

    std::mt19937_64 m_random{20'260'101};
    storage::LocalDay m_firstDay;
    std::vector<Person> m_people;
    std::vector<Order> m_orders;
    std::optional<SampleGroups> m_groups;
};

} // namespace app
