#pragma once

#include <QString>

#include <vector>

namespace app {

enum class Severity { Note = 1, Warning, Error };

/// A term that should not be sent, and why.
struct ForbiddenTerm
{
    QString term, reason;
    Severity severity = Severity::Warning;

    friend bool operator==(const ForbiddenTerm &, const ForbiddenTerm &) = default;
};

/// An occurrence of a forbidden term. Position and length count QChar.
struct TermHit
{
    QString term;
    qsizetype position = 0, length = 0;
    QString reason;
    Severity severity = Severity::Warning;

    friend bool operator==(const TermHit &, const TermHit &) = default;
};

/// All occurrences of the terms in `text`, in text order; of overlapping ones, the earliest and then the longest.
/// Ignores case and full-width forms. Single spaces or signs between the characters of a Chinese term
/// do not hide it ("最 佳", "国-家-级").
std::vector<TermHit> checkText(const QString &text, const std::vector<ForbiddenTerm> &terms);

/// "note", "warning", "error".
QString severityName(Severity severity);

} // namespace app
