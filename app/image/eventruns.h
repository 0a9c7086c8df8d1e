#pragma once

#include "app/image/idcodes.h"
#include "app/image/runindex.h"
#include "app/image/slots.h"
#include "storage/time/teamzone.h"

namespace storage::image {
class EventRow;
}

namespace app {

/// The events of every customer, as runs sorted by time; without void events and events without a customer. Columns are
/// by row.
class EventRuns final
{
public:
    struct Row
    {
        int kind = 0, subjectKind = 0;
        storage::UtcMs at = 0;
        storage::LocalDay day = 0;
        std::int64_t quantity = noInteger, subject = 0, staff = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit EventRuns(const storage::TeamZone &zone) : m_zone(&zone) {}

    void load(storage::sqlite::Connection &connection, const Slots &numbering, const JobContext &job);
    /// Rereads the events of these customers.
    void apply(storage::sqlite::Connection &connection, const Slots &numbering,
               const std::vector<std::int64_t> &customers);
    std::vector<QString> check(storage::sqlite::Connection &connection, const Slots &numbering) const;

    const RunIndex &index() const { return m_index; }
    RunIndex::Rows rows(Slot slot) const { return m_index.rows(slot); }
    Row row(std::uint32_t row) const;

    const std::vector<std::uint8_t> &kind() const { return m_kind; } ///< event.kind, 1 … 60
    const std::vector<storage::UtcMs> &at() const { return m_at; }
    const std::vector<storage::LocalDay> &day() const { return m_day; }
    /// Seconds, score or amount, depending on the kind; noInteger if there is none.
    const std::vector<std::int64_t> &quantity() const { return m_quantity; }
    const std::vector<std::uint8_t> &subjectKind() const { return m_subjectKind; } ///< event.subject_kind; 0: none
    const std::vector<std::uint32_t> &subject() const { return m_subject; }        ///< Codes of subjectCodes().
    const std::vector<std::uint32_t> &staff() const { return m_staff; }            ///< Codes of staffCodes().
    const std::vector<storage::LocalDay> &lastDay() const { return m_lastDay; }    ///< By slot; noDay: no events
    const IdCodes &subjectCodes() const { return m_subjectCodes; }
    const IdCodes &staffCodes() const { return m_staffCodes; }

    std::size_t bytes() const;

private:
    void resize(std::size_t rows);
    void read(const storage::image::EventRow &from, std::uint32_t row);
    storage::LocalDay lastDayOf(Slot slot) const;

    const storage::TeamZone *m_zone;
    RunIndex m_index;
    IdCodes m_subjectCodes, m_staffCodes;
    std::vector<std::uint8_t> m_kind, m_subjectKind;
    std::vector<std::int64_t> m_at, m_quantity;
    std::vector<storage::LocalDay> m_day;
    std::vector<std::uint32_t> m_subject, m_staff;
    std::vector<storage::LocalDay> m_lastDay; // by slot
};

} // namespace app
