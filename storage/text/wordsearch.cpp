#include "storage/text/wordsearch.h"

#include "storage/text/phone.h"

#include <algorithm>
#include <optional>

namespace storage {

namespace {

constexpr qsizetype shortestNumber = 5;

/// Full-width characters as ASCII, one for one: positions stay.
QString halfWidth(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(c.unicode() - 0xFEE0);
        else if (c.unicode() == 0x3000)
            c = QLatin1Char(' ');
    }
    return text;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// The digits of a valid phone number as written within China; empty if it is none.
QString nationalDigits(const QString &written)
{
    const Phone phone = parsePhone(written.toStdString());
    if (phone.kind != Phone::Kind::Valid)
        return {};
    const QString digits = QString::fromStdString(phone.digits);
    return digits.startsWith(QLatin1String("86")) ? digits.mid(2) : digits;
}

/// lettersAndDigits() of a text in which nothing needs to be folded but the case of ASCII: most of what files hold.
/// Nothing if there are other characters.
std::optional<QString> simpleLettersAndDigits(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if ((unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z'))
            kept += c;
        else if (unit >= u'A' && unit <= u'Z')
            kept += QChar(char16_t(unit + (u'a' - u'A')));
        else if (unit >= 0x4E00 && unit <= 0x9FA5) // Han
            kept += c;
        else if (unit >= 0x80 && (unit < 0x3000 || unit > 0x3002) && (unit < 0xFF01 || unit > 0xFF0F)) // punctuation
            return std::nullopt;
    }
    return kept;
}

/// Whether a text in the form of lettersAndDigits() has at least as many characters as a word needs.
bool isLongEnough(const QString &plain)
{
    const bool isNumber = std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    return plain.size() >= (isNumber ? shortestNumber : 2);
}

/// Whether it is found as a whole word only: ASCII, and not a number.
bool isFoundWhole(const QString &plain)
{
    return std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.unicode() < 128; }) &&
           !std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString phoneSeparators()
{
    return QStringLiteral(" \\t\\-\\x{A0}\\x{B7}\\x{2000}-\\x{2015}\\x{202A}-\\x{202F}\\x{2060}-\\x{2069}\\x{2212}"
                          "\\x{30FB}\\x{FEFF}");
}

QString lettersAndDigits(const QString &text)
{
    if (const std::optional<QString> simple = simpleLettersAndDigits(text))
        return *simple;
    const QString plain = folded(text);
    QString kept;
    kept.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c.isHighSurrogate() && i + 1 < plain.size()) {
            const QChar low = plain.at(++i);
            if (QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, low)))
                kept += c, kept += low;
        } else if (c.isLetterOrNumber()) {
            kept += c;
        }
    }
    return kept;
}

bool occursIn(const QString &text, const QString &word)
{
    return WordFinder({word}).findsIn(text);
}

WordFinder::WordFinder(const QStringList &words)
{
    for (const QString &word : words) {
        const QString plain = lettersAndDigits(word);
        if (!isLongEnough(plain))
            continue;
        QRegularExpression whole;
        if (isFoundWhole(plain))
            whole.setPattern(QStringLiteral("(?<![a-z0-9])%1(?![a-z0-9])")
                                 .arg(QRegularExpression::escape(folded(word).simplified())));
        m_firsts.set(plain.front().unicode());
        QList<Word> &alike = m_words[plain.front()];
        if (std::none_of(alike.begin(), alike.end(), [&](const Word &known) {
                return known.plain == plain && known.whole.pattern() == whole.pattern();
            }))
            alike << Word{plain, whole};
    }
}

bool WordFinder::findsIn(const QString &text) const
{
    const QString plain = lettersAndDigits(text);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (!m_firsts.test(plain.at(i).unicode()))
            continue;
        const QStringView rest = QStringView(plain).mid(i);
        for (const Word &word : *m_words.constFind(plain.at(i))) {
            if (rest.startsWith(word.plain) &&
                (word.whole.pattern().isEmpty() || word.whole.match(folded(text).simplified()).hasMatch()))
                return true;
        }
    }
    return false;
}

QStringList searchWords(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\+?\\d[\\d().%1]{5,}\\d").arg(phoneSeparators()));
    QString rest = text.normalized(QString::NormalizationForm_KC);
    QStringList words;
    for (QRegularExpressionMatch each = number.match(rest); each.hasMatch();) {
        const QString digits = nationalDigits(each.captured());
        if (!digits.isEmpty()) {
            words << digits;
            rest.replace(each.capturedStart(), each.capturedLength(), QLatin1Char(' '));
        }
        each = number.match(rest, digits.isEmpty() ? each.capturedEnd() : each.capturedStart());
    }
    for (const QString &part : rest.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const QString word = lettersAndDigits(part); !word.isEmpty())
            words << word;
    }
    return words;
}

QStringList phonesIn(const QString &text)
{
    // With dots only in the usual groups, and not as a part of a longer row of them: an IP address, a version.
    static const QRegularExpression phone(
        QStringLiteral(
            "(?<!\\d)(?:86[%1]?)?(?<plain>1[%1]?[3-9](?:[%1]?\\d){9}|0\\d{2,3}\\)?[%1]?\\d{3,4}[%1]?\\d{4})(?!\\d)|"
            "(?<![\\d.])(?:86[.%1]?)?(?<dotted>1[3-9]\\d\\.\\d{4}\\.\\d{4}|0\\d{2,3}\\.\\d{3,4}[.%1]?\\d{4})"
            "(?!\\.?\\d)")
            .arg(phoneSeparators()));
    QStringList phones;
    for (auto each = phone.globalMatch(halfWidth(text)); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString group = match.hasCaptured(u"plain") ? QStringLiteral("plain") : QStringLiteral("dotted");
        phones << text.mid(match.capturedStart(group), match.capturedLength(group))
               << lettersAndDigits(match.captured(group));
    }
    phones.removeDuplicates();
    return phones;
}

QStringList personalPhonesIn(const QString &text)
{
    QStringList phones = phonesIn(text);
    phones.removeIf([](const QString &written) {
        const Phone phone = parsePhone(written.toStdString());
        return phone.kind != Phone::Kind::Valid || isHouseNumber(phone.digits);
    });
    return phones;
}

} // namespace storage
