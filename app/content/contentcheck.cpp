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

/// Whether the term found at `at` is part of a word of Latin letters or digits.
bool isWithinWord(const QString &text, qsizetype at, qsizetype length)
{
    const auto isWordCharacter = [&text](qsizetype i) {
        const char16_t code = i >= 0 && i < text.size() ? folded(text[i]) : u' ';
        return (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9');
    };
    return (isWordCharacter(at) && isWordCharacter(at - 1)) ||
           (isWordCharacter(at + length - 1) && isWordCharacter(at + length));
}

/// Whether one of the harmless words of a term stands round the term found at `at`.
bool isHarmless(const QString &text, qsizetype at, qsizetype length, const ForbiddenTerm &term)
{
    for (const QString &word : term.harmless) {
        for (qsizetype offset = word.indexOf(term.term); offset >= 0; offset = word.indexOf(term.term, offset + 1)) {
            if (at >= offset && lengthAt(text, at - offset, word) >= offset + length)
                return true;
        }
    }
    return false;
}

/// The length of a hit of `term` in `text` at `at`; 0 if there is none.
qsizetype hitAt(const QString &text, qsizetype at, const ForbiddenTerm &term)
{
    const qsizetype length = term.term.isEmpty() ? 0 : lengthAt(text, at, term.term);
    return length > 0 && !isWithinWord(text, at, length) && !isHarmless(text, at, length, term) ? length : 0;
}

} // namespace

std::vector<TermHit> checkText(const QString &text, const std::vector<ForbiddenTerm> &terms)
{
    std::vector<TermHit> hits;
    for (qsizetype at = 0; at < text.size();) {
        const ForbiddenTerm *best = nullptr;
        qsizetype longest = 0;
        for (const ForbiddenTerm &term : terms) {
            const qsizetype length = hitAt(text, at, term);
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

void markWaived(std::vector<TermHit> &hits, const std::vector<storage::TermWaiver> &waivers)
{
    for (TermHit &hit : hits) {
        hit.isWaived = std::any_of(waivers.begin(), waivers.end(),
                                   [&hit](const storage::TermWaiver &waiver) { return waiver.term == hit.term; });
    }
}

QString severityName(Severity severity)
{
    return severity == Severity::Note      ? QStringLiteral("note")
           : severity == Severity::Warning ? QStringLiteral("warning")
                                           : QStringLiteral("error");
}

} // namespace app
