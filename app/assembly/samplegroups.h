#pragma once

#include "storage/time/localday.h"

#include <QByteArray>

#include <optional>
#include <random>
#include <vector>

namespace app {

/// The group chats of the sample team as import files: the groups, their members, daily
/// statistics and calls to action. Generated with a fixed seed of its own.
class SampleGroups final
{
public:
    /// A friend who may join a group; `key` (a phone number) identifies the customer, added on `addedDay`.
    struct Friend
    {
        QByteArray key;
        storage::LocalDay addedDay;
    };

    SampleGroups(storage::LocalDay firstDay, int days, const std::vector<Friend> &friends);

    /// As of the end of `day`.
    QByteArray groups(storage::LocalDay day) const;
    QByteArray members(storage::LocalDay day) const;
    QByteArray figures(storage::LocalDay day) const;
    QByteArray calls(storage::LocalDay day) const;

private:
    struct Stay
    {
        std::size_t group, person;
        storage::LocalDay joinedDay;
        int joinedSecond;
        std::optional<storage::LocalDay> leftDay;
        bool isRemoved = false;
        int role = 0, scene = 0;
        QByteArray inviter;
    };
    struct Figure
    {
        std::size_t group;
        storage::LocalDay day;
        int spoke, messages;
    };
    struct Call
    {
        std::size_t group;
        storage::LocalDay day;
        const char *text;
        int members, responded;
    };

    void makeStays(storage::LocalDay lastDay);
    void makeFigures(storage::LocalDay firstDay, storage::LocalDay lastDay);
    void makeCalls(storage::LocalDay firstDay, storage::LocalDay lastDay);
    int membersAt(std::size_t group, storage::LocalDay day) const;
    int movesOn(std::size_t group, storage::LocalDay day, bool isLeaving) const;
    std::uint64_t random(std::uint64_t below) { return m_random() % below; }

    std::mt19937_64 m_random{20'260'301};
    storage::LocalDay m_firstDay;
    std::vector<Friend> m_friends;
    std::vector<Stay> m_stays;
    std::vector<Figure> m_figures;
    std::vector<Call> m_calls;
};

} // namespace app
