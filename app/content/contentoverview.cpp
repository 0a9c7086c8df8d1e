#include "app/content/contentoverview.h"

#include "app/content/termlist.h"

#include <algorithm>

namespace app {

int ContentOverview::waiting() const
{
    return int(std::count_if(lines.begin(), lines.end(), [](const ContentLine &line) {
        return line.content.state == storage::Content::State::Waiting;
    }));
}

Result<ContentOverview> ContentOverview::read(TeamStore &store)
{
    return guarded([&]() -> Result<ContentOverview> {
        storage::sqlite::Connection &connection = store.connection();
        ContentOverview overview;
        overview.rights = ContentRights::of(store);
        overview.terms = termsOf(connection);
        overview.today = store.today();
        std::unordered_map<storage::ContentId, std::vector<storage::ContentUse>> uses;
        for (storage::ContentUse &use : storage::ContentUsage(connection).uses())
            uses[use.content].push_back(std::move(use));
        const auto sent =
            storage::ContentUsage(connection).sentSince(store.zone().toUtc(overview.today - sentDays + 1, 0));
        storage::AttachmentStore attachments(connection);
        for (storage::Content &content : storage::ContentStore(connection).list({})) {
            const auto id = content.id;
            const auto count = sent.find(id);
            overview.lines.push_back(
                {std::move(content), attachments.of(id), uses[id], count == sent.end() ? 0 : count->second});
        }
        return overview;
    });
}

} // namespace app
