#pragma once

#include <QStringList>

#include <optional>
#include <span>

namespace app::sop {

/// The objects of the JSON form of a plan.
enum class PlanObject {
    Plan,
    Audience,
    GroupRule,
    Anchor,
    Reentry,
    Guards,
    Step,
    ScriptLine,
    Variants,
    Variant,
    CallToAction,
    EndAction
};

struct IntegerRange
{
    int least = 0, most = 0;
};

/// One key of an object of a plan. The reader takes the ranges from here; "siyu help plans" prints the tables.
struct PlanKey
{
    const char *key;
    const char *form;                           ///< of its value, for example "[NAME, …]"; empty: only words
    const char *meaning;                        ///< translatable; empty if key and words say it
    std::optional<IntegerRange> range = {};     ///< of whole numbers
    QStringList (*words)() = nullptr;           ///< the words of its value, if they are fixed
    std::optional<int> standard = std::nullopt; ///< the default of a whole number
};

/// The keys of an object, in the order of its description.
std::span<const PlanKey> planKeys(PlanObject object);
/// One of them, which must exist.
const PlanKey &planKey(PlanObject object, const char *key);

} // namespace app::sop
