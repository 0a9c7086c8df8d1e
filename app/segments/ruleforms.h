#pragma once

#include "app/segments/rulewords.h"

#include <span>

namespace app {

/// Most levels of nested all, any and not.
inline constexpr int deepestRule = 64;
/// Most days of within_days and the like.
inline constexpr int longestDayCount = 36'500;

/// One key of an object in a rule. RuleReader accepts the keys of these tables; "siyu help rules" prints them.
struct RuleKey
{
    const char *key;              ///< null: each of `words` is a key
    const char *form;             ///< of its value, for example "[TAG, …]"
    const char *meaning;          ///< translatable
    QString (*words)() = nullptr; ///< if the value is one of fixed words, these
    bool isAvailable = true;      ///< false: read, but refused when it is saved or evaluated
};

/// A kind of test: {key: {…}}.
struct RuleTestInfo
{
    const char *key;
    const char *example; ///< a valid rule of this test only, with names
    const char *meaning; ///< translatable
    std::span<const RuleKey> keys = {}; ///< of the object; empty: the value is no object
    bool hasWindow = false;             ///< the keys of ruleWindowKeys() are allowed as well
};

/// all, any and not.
std::span<const RuleKey> ruleCombinators();
/// The tests in the order offered to the user; "field" first, whose keys stand in the rule itself.
std::span<const RuleTestInfo> ruleTests();
std::span<const RuleKey> ruleWindowKeys();
/// The keys of {"layer": {"rfm": {…}}}.
std::span<const RuleKey> rfmKeys();

/// The names of the keys, in order.
QStringList namesOf(std::span<const RuleKey> keys);
/// The keys that the object of this test may have, the window's included.
QStringList keysOfRuleTest(const char *test);

} // namespace app
