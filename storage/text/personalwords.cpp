#include "storage/text/personalwords.h"

#include "storage/text/phone.h"

#include <algorithm>
#include <vector>

namespace storage {

namespace {

constexpr qsizetype longNumber = 9, longText = 5;

/// A text in one width, case and composition, and where each of its characters comes from.
struct Spelled
{
    QString text;
    std::vector<qsizetype> from; ///< one more than characters

    explicit Spelled(const QString &written)
    {
        for (qsizetype begin = 0, end = 0; begin < written.size(); begin = end) {
            end = begin + (written.at(begin).isHighSurrogate() && begin + 1 < written.size() ? 2 : 1);
            while (end < written.size() && written.at(end).isMark())
                ++end;
            text += written.mid(begin, end - begin).normalized(QString::NormalizationForm_KC).toCaseFolded();
            from.resize(std::size_t(text.size()), begin);
        }
        from.push_back(written.size());
    }

    /// Where the character before `end` ends in the original.
    qsizetype endBefore(qsizetype end) const
    {
        const qsizetype last = from[std::size_t(end - 1)];
        while (from[std::size_t(end)] == last)
            ++end;
        return from[std::size_t(end)];
    }
};

bool areDigits(const QString &plain)
{
    return std::all_of(plain.begin(), plain.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The characters of a word with `gap` between them.
QString joined(const QString &plain, const QString &gap)
{
    QStringList characters;
    for (const char32_t code : plain.toUcs4())
        characters << QRegularExpression::escape(QString::fromUcs4(&code, 1));
    return characters.join(gap);
}

QString patternOfNumber(const QString &plain)
{
    const QString whole = QStringLiteral("(?<!\\d)%1(?!\\d)");
    const Phone phone = parsePhone(plain.toStdString());
    const QString exact = plain.size() < longNumber ? whole.arg(plain) : plain;
    if (phone.kind != Phone::Kind::Valid || isHouseNumber(phone.digits))
        return exact;
    const QString digits = QString::fromStdString(phone.digits);
    const QString gap = QStringLiteral("[().%1]{0,3}").arg(phoneSeparators());
    const QString spelled = digits.startsWith(QLatin1String("86"))
                                ? QStringLiteral("(?:\\(?(?:\\+|00)?86%1)?0?").arg(gap) + joined(digits.mid(2), gap)
                                : QStringLiteral("(?:\\+|00)?") + joined(digits, gap);
    return whole.arg(spelled) + QLatin1Char('|') + exact;
}

QString patternOf(const QString &word)
{
    const QString plain = lettersAndDigits(word);
    if (areDigits(plain))
        return patternOfNumber(plain);
    if (std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.unicode() < 128; })) {
        QString written = QRegularExpression::escape(Spelled(word).text.simplified());
        written.replace(QLatin1String("\\ "), QLatin1String("\\s+"));
        return QStringLiteral("(?<![a-z0-9])%1(?![a-z0-9])").arg(written);
    }
    return joined(plain,
                  plain.size() < longText ? QStringLiteral("[\\s·・]?") : QStringLiteral("[^\\p{L}\\p{N}]{0,3}"));
}

} // namespace

PersonalWords::PersonalWords(const QStringList &words) : m_finder(words)
{
    QStringList patterns;
    for (const QString &word : words) {
        if (!WordFinder({word}).isEmpty())
            patterns << patternOf(word);
    }
    patterns.removeDuplicates();
    std::sort(patterns.begin(), patterns.end(), // a longer one first: it may begin with a shorter one
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    m_words.setPattern(patterns.join(QLatin1Char('|')));
    m_words.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
}

bool PersonalWords::areIn(const QString &text) const
{
    return m_finder.findsIn(text) && m_words.match(Spelled(text).text).hasMatch();
}

QString PersonalWords::blankedIn(const QString &text) const
{
    if (!m_finder.findsIn(text))
        return text;
    const Spelled spelled(text);
    QString kept;
    qsizetype at = 0;
    for (auto each = m_words.globalMatch(spelled.text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const qsizetype begin = spelled.from[std::size_t(match.capturedStart())];
        if (begin < at)
            continue;
        kept += QStringView(text).mid(at, begin - at);
        kept += blank();
        at = spelled.endBefore(match.capturedEnd());
    }
    return kept += QStringView(text).mid(at);
}

} // namespace storage
