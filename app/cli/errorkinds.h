#pragma once

#include "app/result.h"

#include <span>

namespace app {

/// The name of an error in `{"error": {"kind": …}}`. A team file locked by an unreachable holder is Busy as well.
struct ErrorKindName
{
    ErrorKind kind;
    const char *name;
};

std::span<const ErrorKindName> errorKindNames();
const char *nameOf(ErrorKind kind);

} // namespace app
