#include "app/sop/facts.h"

#include <algorithm>

namespace app::sop {

AccountKey GroupFacts::speaker(int role) const
{
    constexpr int assistant = 1;
    if (role == ownerSpeaks && owner != 0)
        return owner;
    const int wanted = role == ownerSpeaks ? assistant : role;
    const auto found =
        std::find_if(cast.begin(), cast.end(), [wanted](const auto &one) { return one.first == wanted; });
    if (found != cast.end())
        return found->second;
    return wanted == assistant ? owner : 0;
}

} // namespace app::sop
