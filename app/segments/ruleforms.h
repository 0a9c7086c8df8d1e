#pragma once

#include "app/segments/rulewords.h"

#include <QStringList>

#include <span>
#include <vector>

namespace app {

/// Most levels of nested all, any and not.
inline constexpr int deepestRule = 64;
/// Most days of within_days and the like.
inline constexpr int longestDayCount = 36'500;

/// One key of an object in a rule.
struct RuleKey
{
    const char *key;
    const char *form;        ///< of its value, for example "[TAG, …]"
    const char *meaning;     ///< translatable
    bool isAvailable = true; ///< false: read, but refused when it is saved or evaluated
};

/// One line of the help: a key, or several with the same meaning.
struct RuleKeyInfo
{
    QStringList keys;
    const char *form;
    const char *meaning; ///< translatable
    QStringList words;   ///< if the value is one of fixed words, these
    bool isAvailable = true;
};
using RuleKeyInfos = std::vector<RuleKeyInfo>;

/// A kind of test: {key: {…}}. Made from the table in ruletests.h.
struct RuleTestInfo
{
    const char *key;
    const char *example;    ///< a valid rule of this test only, with names
    const char *meaning;    ///< translatable
    RuleKeyInfos keys;      ///< of the object; empty: the value is no object
    bool hasWindow = false; ///< the keys of ruleWindowKeys() are allowed as well
};

/// all, any and not.
const RuleKeyInfos &ruleCombinators();
/// The tests in the order offered to the user; "field" first, whose keys stand in the rule itself.
const std::vector<RuleTestInfo> &ruleTests();
const RuleKeyInfos &ruleWindowKeys();
/// The keys of {"layer": {"rfm": {…}}}.
const RuleKeyInfos &rfmKeys();

/// The names of the keys, in order.
QStringList namesOf(const RuleKeyInfos &keys);
/// The keys that the object of this test may have, the window's included. Empty if there is no such test, or if its
/// value is no object.
QStringList keysOfRuleTest(const QString &test);

} // namespace app
