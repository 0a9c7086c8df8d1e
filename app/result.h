#pragma once

#include "storage/error.h"

#include <QString>

#include <tl/expected.hpp>

namespace app {

using storage::ErrorKind;

/// What went wrong, for a person: `message` is translated, says what happened and what to do;
/// `detail` holds SQL, codes, row and column.
struct Error
{
    ErrorKind kind = ErrorKind::Bug;
    QString message;
    QString detail;
};

/// A value, or the reason why there is none. No exception leaves this floor.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

/// The translated error for an exception of storage: what happened to which file or record, and the way out.
Error toError(const storage::StoreError &error);

/// Runs `work` and turns what storage throws into an Error. `work` returns Result<T>.
template <class Work>
auto guarded(Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const storage::StoreError &error) {
        return tl::unexpected<Error>(toError(error));
    } catch (const std::exception &error) {
        return failure(ErrorKind::Bug, QString::fromUtf8(error.what()));
    }
}

} // namespace app
