#pragma once

#include <QStringList>

#include "storage/content/contentstore.h"

#include <vector>

namespace app {

enum class Severity { Note = 1, Warning, Error };

/// A term that should not be sent, and why.
struct ForbiddenTerm
{
    QString term, reason;
    Severity severity = Severity::Warning;
    QStringList harmless = {}; ///< words that contain the term and are no hits: 最大码

    friend bool operator==(const ForbiddenTerm &, const ForbiddenTerm &) = default;
};

/// An occurrence of a forbidden term. Position and length count QChar.
struct TermHit
{
    QString term;
    qsizetype position = 0, length = 0;
    QString reason;
    Severity severity = Severity::Warning;
    bool isWaived = false; ///< used anyway, for a reason that is kept with the item

    friend bool operator==(const TermHit &, const TermHit &) = default;
};

/// All occurrences of the terms in `text`, in text order; of overlapping ones, the earliest and then the longest.
/// Ignores case and full-width forms. Single spaces or signs between the characters of a Chinese term
/// do not hide it ("最 佳", "国-家-级"). A term in one of its harmless words is no hit, nor is a term of Latin letters
/// or digits within a longer word or number ("NO.1" in "NO.12").
std::vector<TermHit> checkText(const QString &text, const std::vector<ForbiddenTerm> &terms);

/// Marks the hits whose terms an item uses anyway.
void markWaived(std::vector<TermHit> &hits, const std::vector<storage::TermWaiver> &waivers);

/// "note", "warning", "error".
QString severityName(Severity severity);

} // namespace app
