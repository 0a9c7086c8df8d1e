#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// A saved question about customers, or a list that was frozen.
struct Segment
{
    enum class Kind { Rule = 1, Frozen = 2 };

    SegmentId id;
    QString name; ///< unique over the team
    Kind kind = Kind::Rule;
    QByteArray rule; ///< JSON with ids; of a frozen list the rule it was made by
    UtcMs createdAt = 0;

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// How many were in a segment on a day, and who came and went since the day recorded before.
struct SegmentDay
{
    LocalDay day = 0;
    std::int64_t members = 0;
    std::vector<CustomerId> entered;  ///< ascending
    std::vector<CustomerId> departed; ///< ascending

    friend bool operator==(const SegmentDay &, const SegmentDay &) = default;
};

/// Segments, the members of frozen ones and the days the tick recorded.
class SegmentStore final
{
public:
    explicit SegmentStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Answers the new id; Conflict where the name is taken.
    SegmentId add(const Segment &segment);
    void update(const Segment &segment);
    /// With its members and days.
    void remove(SegmentId id);
    /// What ticks wrote about its members day by day.
    void forgetDays(SegmentId id);
    std::optional<Segment> byId(SegmentId id);
    std::optional<Segment> byName(const QString &name);
    /// By name.
    std::vector<Segment> all();

    /// Of a frozen list, ascending.
    std::vector<CustomerId> frozenMembers(SegmentId id);
    void setFrozenMembers(SegmentId id, const std::vector<CustomerId> &members);

    /// Replaces what is there for that day.
    void recordDay(SegmentId id, const SegmentDay &day);
    /// Oldest first, from `from` to `to`, both included.
    std::vector<SegmentDay> days(SegmentId id, LocalDay from, LocalDay to);
    /// Forgets what was recorded for the days after `day`.
    void forgetDaysAfter(LocalDay day);
    /// Who was in it when `day` was recorded (or the last day before it), ascending; none where nothing was.
    std::vector<CustomerId> membersOn(SegmentId id, LocalDay day);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
