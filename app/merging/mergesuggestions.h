#pragma once

#include "app/store/teamstore.h"

namespace app {

/// Possible duplicates. Only a suggestion, which the user merges or dismisses.
struct MergeSuggestion
{
    enum class Reason { Phone, MaskedPhone, Birthday, Region, SameMoment };

    Reason reason = Reason::Phone;
    std::vector<storage::CustomerId> customers; ///< two or more, ascending
    QStringList names;                          ///< of these customers

    QString text() const; ///< the reason, in words
};

struct MergeSuggestions
{
    std::vector<MergeSuggestion> first; ///< most certain first
    std::int64_t count = 0;             ///< of all
};

/// Finds them by sorting keys, without comparing pairs: seconds for a million customers, so run it as a long query.
/// Cancelled if `job` was.
///
/// Phone: one number among the phone numbers and shop or WeChat IDs of several. MaskedPhone: the same name and visible
/// digits. Birthday, Region: the same name with the same birthday or city. SameMoment: one account
/// added both in the same second, as after a change of name. Keys shared by more than ten (王先生 in Shanghai) are
/// ignored.
Result<MergeSuggestions> suggestMerges(TeamStore &store, std::size_t limit, JobContext &job);

/// Marks them as different people: the pairs are not suggested again. One undo step.
Result<void> dismissSuggestion(TeamStore &store, const std::vector<storage::CustomerId> &customers);

} // namespace app
