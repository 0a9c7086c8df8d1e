#include "app/sop/speakers.h"

#include "app/imports/kinds/groupwords.h"

namespace app::sop {

std::optional<int> speakerRole(const QString &word)
{
    if (word.isEmpty() || word == QLatin1String("owner"))
        return ownerSpeaks;
    const auto role = groupRoleFromText(word);
    return role && *role != ownerSpeaks ? role : std::nullopt;
}

QString speakerWord(int role)
{
    return role == ownerSpeaks ? QStringLiteral("owner") : groupRoleName(role);
}

std::vector<TouchPart> partsOf(const Touch &touch, const ScheduledStep &step, const Facts &facts)
{
    if (step.lines.empty() || touch.state != TouchState::Scheduled || touch.target.kind != TargetKind::Group)
        return {{0, touch.account, touch.at, touch.state, touch.reason}};
    const GroupFacts &group = facts.group(touch.target.slot);
    std::vector<TouchPart> parts;
    for (const ScheduledLine &line : step.lines) {
        TouchPart part{int(parts.size()), group.speaker(line.role), touch.at + line.afterMs, touch.state, touch.reason};
        if (part.account == 0) {
            part.state = TouchState::Blocked;
            part.reason = {ReasonKind::RoleMissing, -1, line.role};
        }
        parts.push_back(part);
    }
    return parts;
}

} // namespace app::sop
