#pragma once

#include "app/customers/profileservice.h"
#include "storage/time/teamzone.h"

#include <QString>

#include <vector>

namespace ui {

/// A part of a profile as the panel shows it.
struct ProfileSection
{
    struct Line
    {
        QString name, value;
        QString field;                       ///< of CustomerEdits where it can be edited in place
        QString written;                     ///< what an editor begins with
        storage::EnrolmentId enrolment = {}; ///< running: the person can be taken out
        friend bool operator==(const Line &, const Line &) = default;
    };

    QString title; ///< empty: the facts under the name
    std::vector<Line> lines;

    friend bool operator==(const ProfileSection &, const ProfileSection &) = default;
};

/// Everything that is said in lines: facts, own fields, SOPs, open tasks, leads, groups, transfers. Empty sections
/// are left out.
std::vector<ProfileSection> profileSections(const app::FullProfile &profile, const storage::TeamZone &zone);
/// What is written down about consent; without lines where nothing is.
ProfileSection consentSection(const app::FullProfile &profile, const storage::TeamZone &zone);

} // namespace ui
