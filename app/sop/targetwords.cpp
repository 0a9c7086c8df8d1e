#include "app/sop/targetwords.h"

#include "app/text.h"

namespace app::sop {

QString targetsText(TargetKind kind, int count)
{
    switch (kind) {
    case TargetKind::Customer:
        break;
    case TargetKind::Group:
        return Text::tr("%n group(s)", nullptr, count);
    case TargetKind::Account:
        return Text::tr("%n account(s)", nullptr, count);
    }
    return Text::tr("%n customer(s)", nullptr, count);
}

} // namespace app::sop
