#pragma once

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace storage {

/// A rule-based segment of customers, or a frozen list.
struct Segment
{
    enum class Kind { Rule = 1, Frozen = 2 };

    SegmentId id;
    QString name; ///< unique within the team
    Kind kind = Kind::Rule;
    QByteArray rule; ///< JSON with IDs; for a frozen list, the rule it was made from
    UtcMs createdAt = 0;

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// The size of a segment on a day, and who entered and left since the previous recorded day.
struct SegmentDay
{
    LocalDay day = 0;
    std::int64_t members = 0;
    std::vector<CustomerId> entered;  ///< ascending
    std::vector<CustomerId> departed; ///< ascending

    friend bool operator==(const SegmentDay &, const SegmentDay &) = default;
};

/// Segments, the members of frozen lists, and the days recorded by the tick.
class SegmentStore final
{
public:
    explicit SegmentStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Returns the new ID; throws Conflict if the name is taken.
    SegmentId add(const Segment &segment);
    void update(const Segment &segment);
    /// Removes it with its members and days.
    void remove(SegmentId id);
    /// Deletes the days recorded by ticks.
    void forgetDays(SegmentId id);
    std::optional<Segment> byId(SegmentId id);
    std::optional<Segment> byName(const QString &name);
    /// By name.
    std::vector<Segment> all();

    /// The members of a frozen list, ascending.
    std::vector<CustomerId> frozenMembers(SegmentId id);
    void setFrozenMembers(SegmentId id, const std::vector<CustomerId> &members);

    /// Replaces any record of that day.
    void recordDay(SegmentId id, const SegmentDay &day);
    /// Oldest first, from `from` to `to`, inclusive.
    std::vector<SegmentDay> days(SegmentId id, LocalDay from, LocalDay to);
    /// Deletes the records of the days after `day`.
    void forgetDaysAfter(LocalDay day);
    /// The members when `day` (or the last recorded day before it) was recorded, ascending; none if there is no record.
    std::vector<CustomerId> membersOn(SegmentId id, LocalDay day);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
