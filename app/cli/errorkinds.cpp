#include "app/cli/errorkinds.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr std::array names{ErrorKindName{ErrorKind::Cancelled, "Cancelled"},
                           ErrorKindName{ErrorKind::Busy, "Busy"},
                           ErrorKindName{ErrorKind::NotFound, "NotFound"},
                           ErrorKindName{ErrorKind::Invalid, "Invalid"},
                           ErrorKindName{ErrorKind::Conflict, "Conflict"},
                           ErrorKindName{ErrorKind::Io, "Io"},
                           ErrorKindName{ErrorKind::Full, "Full"},
                           ErrorKindName{ErrorKind::Corrupt, "Corrupt"},
                           ErrorKindName{ErrorKind::Foreign, "Foreign"},
                           ErrorKindName{ErrorKind::NewerSchema, "NewerSchema"},
                           ErrorKindName{ErrorKind::OlderSchema, "OlderSchema"},
                           ErrorKindName{ErrorKind::ReadOnly, "ReadOnly"},
                           ErrorKindName{ErrorKind::NotAStore, "NotAStore"},
                           ErrorKindName{ErrorKind::NetworkFolder, "NetworkFolder"},
                           ErrorKindName{ErrorKind::Bug, "Bug"}};

} // namespace

std::span<const ErrorKindName> errorKindNames()
{
    return names;
}

const char *nameOf(ErrorKind kind)
{
    const ErrorKind shown = kind == ErrorKind::Abandoned ? ErrorKind::Busy : kind;
    const auto found =
        std::find_if(names.begin(), names.end(), [shown](const ErrorKindName &one) { return one.kind == shown; });
    return found == names.end() ? names.back().name : found->name;
}

} // namespace app
