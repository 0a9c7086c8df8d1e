#pragma once

#include <QFlags>

namespace app {

/// The parts of an Image, each loaded when it is first asked for.
struct ImageParts
{
    enum Part : unsigned {
        Customers = 1,
        Tags = 2,
        Friendships = 4,
        Identities = 8,
        Orders = 16,
        OrderItemLines = 32, ///< includes Orders
        Events = 64,
        Groups = 128,
        Search = 256,
        Notes = 512,
    };
    Q_DECLARE_FLAGS(Parts, Part)
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ImageParts::Parts)

} // namespace app
