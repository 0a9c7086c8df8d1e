#pragma once

#include "app/store/teamstore.h"

namespace app {

/// Records that look like one person. Only ever a proposal: a person merges or dismisses it.
struct MergeSuggestion
{
    enum class Reason { Phone, MaskedPhone, Birthday, Region, SameMoment };

    Reason reason = Reason::Phone;
    std::vector<storage::CustomerId> customers; ///< two or more, ascending
    QStringList names;                          ///< of these

    QString text() const; ///< why, in words
};

struct MergeSuggestions
{
    std::vector<MergeSuggestion> first; ///< the surest first
    std::int64_t count = 0;             ///< of all
};

/// Finds them by sorting keys, never by comparing pairs: seconds for a million customers, so a long question. Cancelled
/// when `job` was.
///
/// Phone: one number among the phones and shop or WeChat ids of several. MaskedPhone: the same name and the same
/// visible digits. Birthday, Region: the same name with the same birthday or the same city. SameMoment: one account
/// added "both" in the same second, as after a change of name. Keys that more than ten share (王先生 in Shanghai) say
/// nothing and are left out.
Result<MergeSuggestions> suggestMerges(TeamStore &store, std::size_t limit, JobContext &job);

/// They are different people: the pairs are not suggested again. One undo step.
Result<void> dismissSuggestion(TeamStore &store, const std::vector<storage::CustomerId> &customers);

} // namespace app
