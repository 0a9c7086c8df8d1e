#pragma once

#include <QString>

#include <vector>

namespace app {

enum class Severity { Note = 1, Warning, Error };

/// A word that should not be sent, and why.
struct ForbiddenTerm
{
    QString term, reason;
    Severity severity = Severity::Warning;

    friend bool operator==(const ForbiddenTerm &, const ForbiddenTerm &) = default;
};

/// Where a text holds a forbidden term. Position and length count QChar.
struct TermHit
{
    QString term;
    qsizetype position = 0, length = 0;
    QString reason;
    Severity severity = Severity::Warning;

    friend bool operator==(const TermHit &, const TermHit &) = default;
};

/// Every place of `text` where a term stands, in the order of the text; of terms that overlap the one that begins first
/// and then the longest. Letters of either case and full-width forms are the same; blanks and signs set between the
/// characters of a Chinese term to hide it do not hide it ("最 佳", "国-家-级").
std::vector<TermHit> checkText(const QString &text, const std::vector<ForbiddenTerm> &terms);

/// "note", "warning", "error".
QString severityName(Severity severity);

} // namespace app
