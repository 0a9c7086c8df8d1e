#pragma once

#include "app/customers/profileservice.h"
#include "storage/time/teamzone.h"

#include <QString>

#include <vector>

namespace ui {

/// A section of a profile in the panel.
struct ProfileSection
{
    struct Line
    {
        QString name, value;
        QString field;                       ///< the field of CustomerEditService, if it can be edited in place
        QString written;                     ///< the text an editor starts with
        storage::EnrolmentId enrolment = {}; ///< running: the customer can be taken out
        friend bool operator==(const Line &, const Line &) = default;
    };

    QString title; ///< empty: the facts below the name
    std::vector<Line> lines;

    friend bool operator==(const ProfileSection &, const ProfileSection &) = default;
};

/// All sections that consist of lines: facts, custom fields, SOPs, open tasks, leads, groups, transfers. Empty sections
/// are omitted.
std::vector<ProfileSection> profileSections(const app::FullProfile &profile, const storage::TeamZone &zone);
/// The recorded consent; without lines if there is none.
ProfileSection consentSection(const app::FullProfile &profile, const storage::TeamZone &zone);

} // namespace ui
