#include "storage/text/personalwords.h"

#include "storage/text/cell.h"
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

/// What may stand between two digits of a phone number.
QString phoneGap()
{
    return QStringLiteral("[().%1]{0,3}").arg(phoneSeparators());
}

QString patternOfNumber(const QString &plain)
{
    const QString whole = QStringLiteral("(?<!\\d)%1(?!\\d)");
    const Phone phone = parsePhone(plain.toStdString());
    const QString exact = plain.size() < longNumber ? whole.arg(plain) : plain;
    if (phone.kind != Phone::Kind::Valid || isHouseNumber(phone.digits))
        return exact;
    const QString digits = QString::fromStdString(phone.digits);
    const QString gap = phoneGap();
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

/// Adds the number that these digits are as they stand, and as those of another country.
void addPhone(const QString &digits, QStringList &phones)
{
    for (const QString &written : {digits, QLatin1Char('+') + digits}) {
        const Phone phone = parsePhone(written.toStdString());
        if (phone.kind == Phone::Kind::Valid && !isHouseNumber(phone.digits))
            phones << QString::fromStdString(phone.digits);
    }
}

/// Adds the mobile numbers within a longer row of digits.
void addMobilesWithin(QStringView digits, QStringList &phones)
{
    constexpr qsizetype length = 11;
    for (qsizetype i = 0; digits.size() > length && i + length <= digits.size(); ++i) {
        if (digits.at(i) == u'1')
            addPhone(digits.mid(i, length).toString(), phones);
    }
}

} // namespace

QStringList possiblePhonesIn(const QString &text)
{
    static const QRegularExpression row(QStringLiteral("[0-9]+(?:%1[0-9]+)*").arg(phoneGap()));
    static const QRegularExpression group(QStringLiteral("[0-9]+"));
    constexpr qsizetype shortest = 7, longest = 18; // with 00, the code of a country and 0
    QStringList phones;
    const QString spelled = text.normalized(QString::NormalizationForm_KC);
    for (auto eachRow = row.globalMatch(spelled); eachRow.hasNext();) {
        QStringList groups;
        for (auto each = group.globalMatch(eachRow.next().captured()); each.hasNext();)
            groups << each.next().captured();
        for (qsizetype first = 0; first < groups.size(); ++first) {
            QString digits;
            for (qsizetype last = first; last < groups.size() && digits.size() <= longest; ++last) {
                digits += groups.at(last);
                if (digits.size() >= shortest && digits.size() <= longest)
                    addPhone(digits, phones);
            }
            addMobilesWithin(groups.at(first), phones);
        }
    }
    phones.removeDuplicates();
    return phones;
}

QStringList possibleIdsIn(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9]+"));
    static const QRegularExpression joint(QStringLiteral("^[-_.@+/]{1,3}$"));
    static const QRegularExpression border(QStringLiteral("^[-_]+"));
    constexpr std::size_t mostParts = 8;
    const QString plain = QString::fromStdString(toHalfWidth(text.toStdString()));
    std::vector<std::pair<qsizetype, qsizetype>> parts; // from, to
    for (auto each = word.globalMatch(plain); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        parts.emplace_back(match.capturedStart(), match.capturedEnd());
    }
    QStringList ids;
    for (std::size_t first = 0; first < parts.size(); ++first) {
        for (std::size_t last = first; last < parts.size() && last < first + mostParts; ++last) {
            const auto [from, to] = std::pair(parts[first].first, parts[last].second);
            const qsizetype before = last > first ? parts[last - 1].second : from;
            if (last > first && !joint.match(plain.mid(before, parts[last].first - before)).hasMatch())
                break;
            const QString id = plain.mid(from, to - from);
            ids << id;
            if (const auto end = border.match(plain.mid(to, 3)); end.hasMatch())
                ids << id + end.captured(); // an ID of letters, digits, - and _ may end with one
        }
    }
    ids.removeIf([](const QString &id) { return id.size() < longText; });
    ids.removeDuplicates();
    return ids;
}

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
