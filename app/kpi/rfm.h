#pragma once

#include "app/kpi/kpicut.h"

#include <QString>

#include <array>
#include <vector>

namespace app {

/// The eight classic classes: recency, frequency and money each above or below the mean. The order is that of bits
/// R = 4, F = 2, M = 1.
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

/// In the reader's language.
QString rfmClassName(RfmClass rfmClass);
/// The name as the field has it, e.g. 重要价值客户: what files and JSON say in every language.
QString rfmClassKey(RfmClass rfmClass);

/// One customer with at least one purchase. Scores 1–5, 5 is best; the recent score high.
struct RfmRow
{
    Slot slot = 0;
    std::int32_t recencyDays = 0;
    std::int32_t frequency = 0;
    std::int64_t monetary = 0; ///< net sales of the purchases, 0.0001 yuan
    std::uint8_t r = 0, f = 0, m = 0;
    RfmClass rfmClass = RfmClass::OrdinaryWinBack;
};

/// R days since the last purchase as of today, F purchases, M net sales, by slot. Scores are five equal-count groups as
/// SQL's NTILE(5) makes them, ties by customer id ascending. R counts as high at the mean or below, F and M at the mean
/// or above; means are compared exactly.
/// `idOf` gives the customer ids by slot.
std::vector<RfmRow> computeRfm(const KpiFacts &facts, const KpiCut &cut, const std::vector<std::int64_t> &idOf);

} // namespace app
