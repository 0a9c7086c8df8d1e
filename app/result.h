#pragma once

#include "storage/error.h"

#include <QString>

#include <tl/expected.hpp>

namespace app {

using storage::ErrorKind;

/// An error shown to the user: `message` is translated and says what happened and what to do; `detail` holds SQL, error
/// codes, rows and columns.
struct Error
{
    ErrorKind kind = ErrorKind::Bug;
    QString message;
    QString detail;
};

/// A value or an Error. Exceptions do not leave the app layer.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

/// The translated error for an exception of storage: what happened to which file or record, and the way out. It is
/// logged with its kind and detail.
Error toError(const storage::StoreError &error);
/// The same for every other exception, which is a fault of the program.
Error toError(const std::exception &error);

/// Runs `work`, which returns a Result<T>, and converts exceptions of storage into an Error.
template <class Work>
auto guarded(Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const storage::StoreError &error) {
        return tl::unexpected<Error>(toError(error));
    } catch (const std::exception &error) {
        return tl::unexpected<Error>(toError(error));
    }
}

} // namespace app
