#pragma once

#include <QString>

#include "storage/ids.h"
#include "storage/sqlite/connection.h"
#include "storage/time/localday.h"

#include <optional>
#include <vector>

namespace storage {

/// A forbidden term that an item uses anyway: why, and who decided it when.
struct TermWaiver
{
    QString term, reason;
    StaffId by; ///< none where nobody was named
    UtcMs at = 0;

    friend bool operator==(const TermWaiver &, const TermWaiver &) = default;
};

/// An item of the content library: a text to be sent, with variables, or its attachments. The enum values are stored in
/// the file.
struct Content
{
    enum class Kind { Text = 1, Image, Link, MiniProgram, Video, File };
    enum class Category { Product = 1, Welfare, Content, Script };
    enum class State { Draft = 1, Approved, Retired, Waiting };

    ContentId id;
    QString name; ///< unique within the team
    Kind kind = Kind::Text;
    std::optional<Category> category;
    State state = State::Draft;
    QString body, link;
    QString variants;                              ///< JSON as the variants of a step; empty: none
    std::optional<std::int64_t> price;             ///< in 0.0001 yuan
    std::optional<LocalDay> validFrom, validUntil; ///< both included
    std::vector<TermWaiver> waivers;
    QString note;      ///< why it was returned
    StaffId decidedBy; ///< of the approval or the return
    std::optional<UtcMs> decidedAt;
    bool favourite = false;

    friend bool operator==(const Content &, const Content &) = default;
};

/// The content library. Attachments are in AttachmentStore.
class ContentStore final
{
public:
    explicit ContentStore(sqlite::Connection &connection) : m_connection(connection) {}

    /// Returns the new ID; throws Conflict if the name is taken.
    ContentId add(const Content &content);
    /// Writes all fields of the item with its ID.
    void update(const Content &content);
    std::optional<Content> byId(ContentId id);
    std::optional<Content> byName(const QString &name);

    struct Filter
    {
        std::optional<Content::Category> category;
        std::optional<Content::State> state;
    };
    /// By category, then in order of creation.
    std::vector<Content> list(const Filter &filter);

private:
    sqlite::Connection &m_connection;
};

} // namespace storage
