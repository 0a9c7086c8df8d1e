#include "app/content/contentcheck.h"

#include <algorithm>

namespace app {

namespace {

/// For comparison: lower case, full-width forms as ASCII.
char16_t folded(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code >= 0xFF01 && code <= 0xFF5E)
        return QChar(char16_t(code - 0xFEE0)).toLower().unicode();
    return letter.toLower().unicode();
}

bool isHan(QChar letter)
{
    return letter.unicode() >= 0x3400 && letter.unicode() <= 0x9FFF;
}

/// Whether the character may appear, at most once, between two characters of a term.
bool isFiller(QChar letter)
{
    return letter.isSpace() || letter == QLatin1Char('-') || letter == QLatin1Char('*') || letter == QLatin1Char('_') ||
           letter == QLatin1Char('.') || letter == QChar(0x00B7) || letter == QChar(0x200B);
}

/// The length of `term` in `text` at `at`; 0 if it is not found there.
qsizetype lengthAt(const QString &text, qsizetype at, const QString &term)
{
    qsizetype to = at;
    for (qsizetype i = 0; i < term.size(); ++i) {
        const bool mayPart = i > 0 && isHan(term[i]) && isHan(term[i - 1]);
        if (mayPart && to < text.size() && isFiller(text[to]) && to + 1 < text.size())
            ++to;
        if (to >= text.size() || folded(text[to]) != folded(term[i]))
            return 0;
        ++to;
    }
    return to - at;
}

} // namespace

std::vector<TermHit> checkText(const QString &text, const std::vector<ForbiddenTerm> &terms)
{
    std::vector<TermHit> hits;
    for (qsizetype at = 0; at < text.size();) {
        const ForbiddenTerm *best = nullptr;
        qsizetype longest = 0;
        for (const ForbiddenTerm &term : terms) {
            const qsizetype length = term.term.isEmpty() ? 0 : lengthAt(text, at, term.term);
            if (length > longest) {
                best = &term;
                longest = length;
            }
        }
        if (best)
            hits.push_back({best->term, at, longest, best->reason, best->severity});
        at += best ? longest : 1;
    }
    return hits;
}

QString severityName(Severity severity)
{
    return severity == Severity::Note      ? QStringLiteral("note")
           : severity == Severity::Warning ? QStringLiteral("warning")
                                           : QStringLiteral("error");
}

} // namespace app
