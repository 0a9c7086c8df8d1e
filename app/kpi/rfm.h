#pragma once

#include "app/kpi/kpicut.h"

#include <QString>

#include <array>
#include <vector>

namespace app {

/// The eight classic classes: recency, frequency and money each above or below the average. The order is that of bits R
/// = 4, F = 2, M = 1.
enum class RfmClass : std::uint8_t {
    OrdinaryWinBack,  ///< 一般挽留客户
    ImportantWinBack, ///< 重要挽留客户
    OrdinaryKeep,     ///< 一般保持客户
    ImportantKeep,    ///< 重要保持客户
    OrdinaryDevelop,  ///< 一般发展客户
    ImportantDevelop, ///< 重要发展客户
    OrdinaryValue,    ///< 一般价值客户
    ImportantValue,   ///< 重要价值客户
};

/// The translated name.
QString rfmClassName(RfmClass rfmClass);
/// The name in the trade, e.g. 重要价值客户: used in files and JSON in every language.
QString rfmClassKey(RfmClass rfmClass);

/// One customer with at least one purchase. Scores are 1–5, 5 is best; a recent purchase scores high.
struct RfmRow
{
    Slot slot = 0;
    std::int32_t recencyDays = 0;
    std::int32_t frequency = 0;
    std::int64_t monetary = 0; ///< net sales of the purchases, 0.0001 yuan
    std::uint8_t r = 0, f = 0, m = 0;
    RfmClass rfmClass = RfmClass::OrdinaryWinBack;
};

/// Computes R (days since the last purchase), F (purchases) and M (net sales) as of today, by slot. Scores
/// are five groups of equal size as in SQL's NTILE(5), ties in ascending ID order. R is high at or below
/// the average, F and M at or above it; averages are compared exactly. `idOf` contains the customer IDs by
/// slot.
std::vector<RfmRow> computeRfm(const KpiFacts &facts, const KpiCut &cut, const std::vector<std::int64_t> &idOf);

} // namespace app
