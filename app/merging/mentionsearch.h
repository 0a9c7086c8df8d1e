#pragma once

#include "app/result.h"
#include "storage/customers/mentions.h"

namespace app {

/// Where words of the person still stand (storage::mentionsOf()), after the erasure numbered `proof` was committed: it
/// takes seconds in a large store, which others can write to meanwhile. The message of an error says that the erasure
/// itself was made.
Result<std::vector<storage::Mention>> mentionsAfter(std::int64_t proof, storage::sqlite::Connection &connection,
                                                    const QStringList &words);

} // namespace app
