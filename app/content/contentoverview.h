#pragma once

#include "app/content/contentcheck.h"
#include "app/content/contentservice.h"

namespace app {

/// An item with what stands beside it in the list.
struct ContentLine
{
    storage::Content content;
    std::vector<storage::Attachment> attachments;
    std::vector<storage::ContentUse> uses;
    int sent = 0; ///< in the last 30 days

    bool isExpired(storage::LocalDay today) const { return content.validUntil && *content.validUntil < today; }
};

/// Everything that the content page shows, read at once.
struct ContentOverview
{
    static constexpr int sentDays = 30;

    std::vector<ContentLine> lines; ///< by category, then in order of creation
    ContentRights rights;
    std::vector<ForbiddenTerm> terms;
    storage::LocalDay today = 0;

    int waiting() const;
    static Result<ContentOverview> read(TeamStore &store);
};

} // namespace app
